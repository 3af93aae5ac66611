// Words that are removed for good, and people who are forgotten: through the HTTP door and down to every stored row.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { forgetPerson } from '../../bot/act/forgetPerson.ts';
import { journals } from '../../bot/store/journals.ts';
import { entryRow } from '../../bot/store/rows.ts';
import { channel, tenantId } from '../../local/personas.ts';
import { privacyWords as w } from '../../playbook/words/privacy.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { done } from '../support/aSigning.ts';
import { type AStore, allRows, everyStore } from '../support/everyStore.ts';
import { personOf } from '../support/strangers.ts';

const secret = 'Quetzalcoatl-4411 told me at lunch';

for (const [name, begin] of Object.entries(everyStore))
  describe(`words that are removed for good, on ${name}`, () => {
    let house: AHouse;
    let seq: number;
    let store: AStore;
    before(async () => {
      store = await begin();
      house = await aHouse({ engine: store.engine, rollout: 'fresh' });
    });
    after(() => store.end());

    const pages = async () =>
      (
        await Promise.all(
          ['board', 'status', 'history', 'documents/history.json', 'documents/history.csv'].map((page) =>
            house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/${page}`),
          ),
        )
      ).map(({ text }) => text);
    const held = async () => (await allRows(store.engine)).some((row) => row.includes(secret));

    it('stand on the pages, in the file and in a snapshot before: the control', async () => {
      await done(house, 'raj', 'raiseIssue', { text: secret, severity: 'serious' });
      seq = (await house.open()).rollout.seq;
      // A snapshot after every entry, so that one surely holds the words.
      const other = journals(house.engine, { every: 1 });
      await other.open(house.rolloutId);
      await other.quiet();
      assert.ok(await house.engine.get('rollouts', house.rolloutId, 'heads'), 'a snapshot is there');
      assert.equal((await pages()).filter((text) => text.includes('Quetzalcoatl')).length, 5);
      assert.equal(await held(), true);
    });

    it('go by the hand of those who steer alone, and never twice', async () => {
      const refused = await house.commands('raj', 'redactWords', { seq });
      assert.deepEqual([refused.status, refused.body.refusal], [403, 'notAllowed']);
      assert.equal((await house.commands('maya', 'redactWords', { seq: 1 })).body.detail, w.titleStays);
      assert.equal((await house.commands('maya', 'redactWords', { seq: 9999 })).body.refusal, 'unknownChange');
      const before = await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/history`);
      const { changes } = before.body.days[0];
      assert.ok(before.body.redact && changes.find((change: { seq: number }) => change.seq === seq).typed);
      assert.equal((await house.commands('maya', 'redactWords', { seq, reason: 'It named a patient' })).status, 200);
      assert.equal((await house.commands('maya', 'redactWords', { seq, reason: 'again' }, 'another')).body.refusal, 'alreadySo');
      const undone = await house.commands('maya', 'undo', { seq: (await house.open()).rollout.seq });
      assert.match(undone.body.detail, new RegExp(w.redact.stays));
    });

    it('are nowhere afterwards: not on a page, not in another process, not in any row', async () => {
      const gone = w.gone('2026-01-12');
      const shown = await pages();
      assert.deepEqual(
        shown.filter((text) => text.includes('Quetzalcoatl')),
        [],
      );
      assert.ok(shown[0]?.includes(gone) || shown[1]?.includes(gone), 'what was there says that it was removed');
      assert.equal(await house.engine.get('rollouts', house.rolloutId, 'heads'), null);
      const rows = await house.engine.range('rollouts', house.rolloutId, '', '~', 10_000);
      assert.equal(await held(), false, 'in no row of any table');
      assert.deepEqual(
        rows.filter(({ row }) => /^\d+s/.test(row)),
        [],
        'no snapshot of before is left',
      );
    });

    it('leave the journal sealed, and one that was altered is still found', async () => {
      const { journals: own } = house.conversing;
      assert.equal(await own.verify(house.rolloutId), null);
      const row = (await house.engine.get('rollouts', house.rolloutId, entryRow(seq))) ?? assert.fail();
      const altered = { ...row.body, text: String(row.body.text).replace('serious', 'minor') };
      await house.engine.write('rollouts', house.rolloutId, [{ kind: 'put', row: row.row, body: altered }]);
      assert.equal(await journals(house.engine).verify(house.rolloutId), seq);
      await house.engine.write('rollouts', house.rolloutId, [{ kind: 'put', row: row.row, body: row.body }]);
    });

    it('leave a process that had read them before, too', async () => {
      await done(house, 'raj', 'raiseIssue', { text: `${secret} again`, severity: 'serious' });
      const other = journals(house.engine);
      const { rollout } = await other.open(house.rolloutId);
      assert.match(JSON.stringify(rollout), /Quetzalcoatl/);
      await done(house, 'maya', 'redactWords', { seq: rollout.seq });
      assert.doesNotMatch(JSON.stringify(await other.open(house.rolloutId)), /Quetzalcoatl/);
    });

    it('leave not a byte of them in any row, nor in a file once it is closed', async () => {
      assert.equal((await allRows(store.engine)).join().includes('Quetzalcoatl'), false);
      await house.close();
      if (store.file) assert.equal(readFileSync(store.file).includes('Quetzalcoatl'), false);
    });
  });

for (const [name, begin] of Object.entries(everyStore))
  describe(`a person who is forgotten, on ${name}`, () => {
    let house: AHouse;
    let store: AStore;
    const raj = personOf('raj');
    before(async () => {
      store = await begin();
      house = await aHouse({ engine: store.engine, rollout: 'fresh' });
      await house.says('raj', 'help');
      await done(house, 'raj', 'raiseIssue', { text: 'The import stops', severity: 'serious' });
      house.at('2026-01-12T18:00:00Z');
      await house.waker.finish();
      await house.pages.work();
    });
    after(() => store.end());

    const people = () => house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/people`);
    const history = () => house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/history`);

    it('stands by name and id before: the control', async () => {
      assert.match((await people()).text, /Raj Patel/);
      assert.match((await history()).text, /Raj Patel/);
      assert.ok((await house.engine.range('addresses', tenantId, `person|${raj.oid}`, `person|${raj.oid}~`, 1)).length);
    });

    it('is somebody who left from then on, on every page and in every process, and the journal is sealed', async () => {
      const before = (await house.open()).rollout;
      assert.equal(await forgetPerson(house.engine, { tenantId, oid: raj.oid }, house.conversing.now()), 1);
      assert.doesNotMatch((await people()).text, /Raj Patel/);
      const { text } = await history();
      assert.doesNotMatch(text, /Raj Patel/);
      assert.match(text, /Somebody who left/);
      assert.equal(await house.conversing.journals.verify(house.rolloutId), null);
      const { rollout } = await house.open();
      assert.equal(rollout.issues.length, before.issues.length, 'what they raised stays');
      assert.ok(
        !Object.values(rollout.holders)
          .flat()
          .some((one) => !rollout.people[one]),
      );
      assert.equal(await forgetPerson(house.engine, { tenantId, oid: raj.oid }, house.conversing.now()), 0, 'once more finds nobody');
    });

    it('comes back as somebody new', async () => {
      assert.equal((await house.commands('raj', 'raiseIssue', { text: 'Hello again', severity: 'minor' })).status, 200);
      const known = Object.values((await house.open()).people).filter(({ oid }) => oid === raj.oid);
      assert.equal(known.length, 1);
      const { rollout } = await house.open();
      assert.notEqual(known[0]?.id, rollout.issues[0]?.raisedBy);
      await forgetPerson(house.engine, { tenantId, oid: raj.oid }, house.conversing.now());
    });

    it('leaves no name, no id and no address in any row, nor in a file', async () => {
      const row = await house.engine.get('people', `${tenantId}|${channel.id}`, raj.oid);
      // Who is in the channel is Teams' own list: they stand in it until they leave it.
      if (row) await house.engine.write('people', `${tenantId}|${channel.id}`, [{ kind: 'remove', row: row.row, version: row.version }]);
      const rows = (await allRows(store.engine)).join();
      await house.close();
      for (const kept of [rows, ...(store.file ? [readFileSync(store.file)] : [])]) {
        assert.deepEqual(
          [raj.name, raj.oid, raj.botId].filter((mark) => kept.includes(mark)),
          [],
        );
        assert.equal(kept.includes(personOf('lena').oid), true, 'others stay');
      }
    });
  });
