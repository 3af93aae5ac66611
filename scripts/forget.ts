// Forgets a person in every rollout: their name, ids, settings and where they are reached. What they did stays, as somebody's who left.
import { Temporal } from 'temporal-polyfill';
import { forgetPerson } from '../bot/act/forgetPerson.ts';
import { withStore } from './store/withStore.ts';

const usage = 'npm run forget -- <tenant id> <object id in Entra>';
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const [tenantId = '', oid = ''] = process.argv.slice(2);
if (!guid.test(tenantId) || !guid.test(oid)) {
  console.error(usage);
  process.exitCode = 2;
} else
  await withStore(async (engine) => {
    const met = await forgetPerson(engine, { tenantId, oid }, Temporal.Now.instant());
    console.log(met ? `Forgotten in ${met} ${met === 1 ? 'rollout' : 'rollouts'}.` : 'No rollout knows this person.');
    return 0;
  });
