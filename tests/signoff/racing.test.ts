import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Engine } from '../../bot/store/Engine.ts';
import { journals } from '../../bot/store/journals.ts';
import type { NewEntry, SignoffMode } from '../../playbook/journal/Entry.ts';
import { tenantId } from '../support/builders.ts';
import { patientEngine } from '../support/patientEngine.ts';
import { stores } from '../support/stores.ts';
import { aSignoffRollout, playedAt } from './aSignoffRollout.ts';
import { type Pressed, signAll, together, unchecked } from './signAll.ts';

const script = new URL('./signingProcess.ts', import.meta.url).pathname;
const approvers = Array.from({ length: 12 }, (_, place) => `approver${place}`);
const others = approvers.toReversed();

interface Race {
  store: string;
  rolloutId: string;
  checked: boolean;
}

/** Two servers press at the same moment, each for everybody, from either end. */
const racing: Record<keyof typeof stores, (race: Race) => Promise<Pressed[]>> = {
  SQLite: async ({ store, rolloutId, checked }) => {
    const run = async (who: string[]) => {
      const { stdout } = await promisify(execFile)(process.execPath, [script, store, rolloutId, who.join(), checked ? '' : 'unchecked']);
      return JSON.parse(stdout) as Pressed;
    };
    return Promise.all([run(approvers), run(others)]);
  },
  'Azure Tables': async ({ store, rolloutId, checked }) => {
    const clients = [patientEngine(store), patientEngine(store)];
    const as = (client: Engine) => (checked ? client : unchecked(client));
    const pressed = await Promise.all(
      clients.map(async (client, place) => {
        await together(client, rolloutId, `client-${place}`);
        return signAll(as(client), rolloutId, place ? others : approvers);
      }),
    );
    await Promise.all(clients.map((client) => client.close()));
    return pressed;
  },
};

for (const [name, begin] of Object.entries(stores) as [keyof typeof stores, (typeof stores)['SQLite']][])
  describe(`two servers that press for the same signatures on ${name} (P70, U24)`, function () {
    this.timeout(240_000);
    let store: string;
    let end: () => Promise<void>;
    let engine: Engine;
    before(async () => {
      ({ store, end } = await begin());
      engine = patientEngine(store);
    });
    after(async () => {
      await engine.close();
      await end();
    });

    /** A rollout in the store in which twelve people are asked in that way. */
    async function asked(rolloutId: string, mode: SignoffMode): Promise<void> {
      const rows = journals(engine);
      const people = approvers.map((id) => ({ id, tenantId, oid: `oid-${id}`, name: id, zone: 'Europe/Paris', language: 'en' }));
      const entries = aSignoffRollout().entries.map(({ type, data, words }) => ({ type, data, words }) as NewEntry);
      const named = approvers.flatMap((person): NewEntry[] => [
        { type: 'personNamed', data: { person, side: 'customer' } },
        { type: 'roleGiven', data: { role: 'sponsor', person } },
      ]);
      const places = approvers.map((person) => ({ person, role: 'sponsor' }));
      const request: NewEntry = {
        type: 'signoffRequested',
        data: { signoff: 's1', milestone: 'pilot', round: 1, revision: 'r1', mode, approvers: places },
      };
      const stamp = { at: playedAt, by: 'maya', key: 'begun' };
      assert.ok(await rows.append(await rows.open(rolloutId), [...entries, ...named, request], stamp, people));
    }

    /** Every verdict that was told to be stored stands in the journal, once, and one verdict at most settles the round. */
    async function judged(rolloutId: string, pressed: Pressed[], verdicts: number): Promise<void> {
      const fresh = journals(engine);
      const { rollout } = await fresh.open(rolloutId);
      const given = rollout.entries.flatMap((entry) => (entry.type === 'verdictGiven' ? [entry] : []));
      const told = pressed.flatMap(({ stored }) => stored);
      assert.deepEqual(given.map(({ data }) => data.approver).toSorted(), told.toSorted(), 'what was told is what is stored');
      assert.equal(given.length, verdicts);
      assert.equal(new Set(given.map(({ data }) => data.approver)).size, verdicts);
      assert.equal(rollout.signoffs[0]?.settled?.seq, given.at(-1)?.seq, 'the last verdict settles it, and none comes after');
      assert.equal(await fresh.verify(rolloutId), null);
    }

    it('count each of twelve verdicts once where all have to sign', async () => {
      await asked('all', 'allOf');
      await judged('all', await racing[name]({ store, rolloutId: 'all', checked: true }), 12);
    });

    it('settle it once, by one verdict, where any of them signs', async () => {
      await asked('any', 'anyOf');
      const pressed = await racing[name]({ store, rolloutId: 'any', checked: true });
      await judged('any', pressed, 1);
      const [first] = pressed.flatMap(({ stored }) => stored);
      for (const { refused, before } of pressed) assert.ok([...refused, ...before].every((who) => who !== first || before.includes(who)));
    });

    it('lose or double verdicts once nobody checks which version was read (control)', async () => {
      await asked('unchecked', 'allOf');
      const pressed = await racing[name]({ store, rolloutId: 'unchecked', checked: false });
      await assert.rejects(judged('unchecked', pressed, 12));
    });
  });
