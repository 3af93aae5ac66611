// A process of its own that presses Approve for each approver: node signingProcess.ts <store> <rollout> <approvers, by comma> [unchecked]

import { patientEngine } from '../support/patientEngine.ts';
import { signAll, together, unchecked } from './signAll.ts';

const [store = '', rolloutId = '', approvers = '', check = ''] = process.argv.slice(2);
const engine = patientEngine(store);
await together(engine, rolloutId, approvers.slice(0, 20).replaceAll(',', '-'));
const pressed = await signAll(check === 'unchecked' ? unchecked(engine) : engine, rolloutId, approvers.split(','));
process.stdout.write(JSON.stringify(pressed));
await engine.close();
