// The practices of a milestone, each held through the HTTP door by one check, and each with a control: the same check fails once the rule is off.
import assert from 'node:assert/strict';
import type { History } from '../../playbook/contract/Change.ts';
import type { MilestoneView, Plan } from '../../playbook/contract/Milestone.ts';
import type { EntryData, NewEntry } from '../../playbook/journal/Entry.ts';
import { historyOf } from '../../playbook/views/historyView.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, done } from '../support/aSigning.ts';
import { readied } from '../support/readied.ts';

describe('a milestone and its rules', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouseOfAll();
  });
  after(() => house.close());

  const get = async <View>(page: string): Promise<View> =>
    JSON.parse(plain((await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/${page}`)).text));
  const pageOf = (milestone: string) => get<MilestoneView>(`milestones/${milestone}`);
  const does = (verb: string, input: object) => done(house, 'maya', verb, input);
  const refused = async (verb: string, milestone: string) => plain((await house.commands('maya', verb, { milestone })).body.detail ?? '');
  const looking = async () => {
    const { rollout, people } = await house.open();
    return { rollout, people, now: house.conversing.now(), reader: rollout.holders.projectManager?.[0] ?? null, readerName: '' };
  };
  /** Written past the command, as if its rule were not there. */
  const writes = async (...entries: NewEntry[]) => {
    const opened = await house.open();
    const key = `past-the-rule-${opened.rollout.seq}`;
    await house.conversing.journals.append(opened, entries, { at: house.conversing.now().toString(), by: 'milepost', key });
  };
  const changed = (milestone: string, fields: EntryData['milestoneChanged']['fields']): NewEntry => ({
    type: 'milestoneChanged',
    data: { milestone, fields, was: {} },
  });

  describe('of changing the plan (P67)', () => {
    /** Every change is in the history with its reason, and can be taken back from there. */
    function keepsHistory({ days }: Pick<History, 'days'>): void {
      const changes = days.flatMap(({ changes }) => changes);
      for (const line of ['Service desk is now number 3 in the plan', 'Sales pilot was dropped: No pilot group']) {
        const change = changes.find(({ text }) => plain(text) === line);
        assert.ok(change, `“${line}” is not remembered: ${changes.map(({ text }) => text).join('\n')}`);
        assert.ok(change.undo, `“${line}” does not come back`);
      }
    }
    const order = async () => (await get<Plan>('plan')).milestones.map(({ id }) => id);

    it('it is re-ordered and cut as easily as said, with its history kept (P67)', async () => {
      const was = await order();
      const moved = await does('moveMilestone', { milestone: 'serviceDesk', place: 2 });
      const dropped = await does('dropMilestone', { milestone: 'salesPilot', reason: 'No pilot group' });
      assert.deepEqual(await order(), ['kickoff', 'dataIn', 'serviceDesk', 'goLive']);
      keepsHistory(await get<History>('history'));
      for (const seq of [dropped, moved]) await does('undo', { seq });
      assert.deepEqual(await order(), was);
    });

    it('it forgets what was cut when a drop is no entry (control of P67)', async () => {
      const moved = await does('moveMilestone', { milestone: 'serviceDesk', place: 2 });
      const dropped = await does('dropMilestone', { milestone: 'salesPilot', reason: 'No pilot group' });
      const now = await looking();
      keepsHistory(historyOf(now, null));
      const entries = now.rollout.entries.filter(({ type }) => type !== 'milestoneDropped');
      assert.throws(() => keepsHistory(historyOf({ ...now, rollout: { ...now.rollout, entries } }, null)), /is not remembered/);
      for (const seq of [dropped, moved]) await does('undo', { seq });
    });
  });

  describe('of working by itself (P63)', () => {
    /** What is at work says how it works by itself, and each part of it that is met says what shows it. */
    function worksByItself({ stage, name, worksByItself, deliverables }: MilestoneView): void {
      if (stage !== 'draft') assert.ok(worksByItself.trim(), `${name} does not say how it works by itself`);
      for (const { title, evidence, state } of deliverables) if (/^Met/.test(state)) assert.ok(evidence.trim(), `nothing shows “${title}”`);
    }

    it('it is activated once it says how it works by itself, and met with what shows it (P63)', async () => {
      await writes(changed('goLive', { worksByItself: '' }));
      assert.match(await refused('activateMilestone', 'goLive'), /It does not say how it works by itself: Maya Lindqvist can write it/);
      await does('changeMilestone', { milestone: 'goLive', worksByItself: 'All of sales works in it, without the old lists.' });
      await does('activateMilestone', { milestone: 'goLive' });
      const page = await pageOf('goLive');
      assert.equal(page.worksByItself, 'All of sales works in it, without the old lists.');
      worksByItself(page);
      const met = { milestone: 'goLive', deliverable: page.deliverables[0]?.id };
      assert.equal((await house.commands('maya', 'meetDeliverable', met)).body.refusal, 'badInput');
    });

    it('it is seen not to, activated or met past the rule (control of P63)', async () => {
      await writes(changed('dataIn', { worksByItself: '' }), { type: 'milestoneActivated', data: { milestone: 'dataIn' } });
      const silent = await pageOf('dataIn');
      assert.throws(() => worksByItself(silent), /Data in does not say how it works by itself/);
      const deliverable = silent.deliverables[0]?.id ?? '';
      await writes(
        { type: 'deliverableMet', data: { milestone: 'dataIn', deliverable }, words: { evidence: '', link: '' } },
        changed('dataIn', { worksByItself: 'Search works.' }),
      );
      const bare = await pageOf('dataIn');
      assert.throws(() => worksByItself(bare), /nothing shows/);
    });
  });

  describe('of being its deliverables (N2)', () => {
    /** Nothing is missing in what is asked to be signed. */
    function isWhole({ name, signoff, gaps }: MilestoneView): void {
      if (signoff)
        assert.deepEqual(
          gaps.map(({ text }) => text),
          [],
          `${name} is asked to be signed and is not whole`,
        );
    }

    it('it is asked to be signed with deliverables, criteria, evidence, its own words and a user test, and not before (N2)', async () => {
      const milestone = 'kickoff';
      await readied((await house.open()).rollout, milestone, does);
      const { deliverables, worksByItself, tests } = (await house.open()).rollout.milestones[0] ?? assert.fail();
      const [first] = deliverables;
      const part = { milestone, deliverable: first?.id ?? '' };
      const criterion = (text: string): NewEntry => ({
        type: 'deliverableChanged',
        data: { ...part, fields: { criterion: text }, was: {} },
      });
      const met = (evidence: string): NewEntry => ({ type: 'deliverableMet', data: part, words: { evidence, link: '' } });
      const all = (type: 'deliverableDropped' | 'deliverableRestored'): NewEntry[] =>
        deliverables.map(({ id }) => ({ type, data: { milestone, deliverable: id } }));
      const lacking: [RegExp, NewEntry[], NewEntry[]][] = [
        [/has no yes or no criterion/, [criterion('')], [criterion(first?.criterion ?? '')]],
        [/is met without evidence/, [met('')], [met('Seen.')]],
        [/It does not say how it works by itself/, [changed(milestone, { worksByItself: '' })], [changed(milestone, { worksByItself })]],
        [/It has no deliverables yet/, all('deliverableDropped'), all('deliverableRestored')],
        [
          /No user has tried it yet/,
          [{ type: 'userTestWithdrawn', data: { milestone, test: tests[0]?.seq ?? 0 } }],
          [{ type: 'userTested', data: { milestone, result: 'passed', defects: 0 } }],
        ],
      ];
      for (const [sentence, breaks, mends] of lacking) {
        await writes(...breaks);
        assert.match(await refused('requestSignoff', milestone), sentence);
        await writes(...mends);
      }
      await does('requestSignoff', { milestone });
      const page = await pageOf(milestone);
      assert.ok(page.signoff);
      isWhole(page);
    });

    it('it is seen to be less, asked for past the rule (control of N2)', async () => {
      const [person = ''] = (await house.open()).rollout.holders.accountable ?? [];
      const asked = { signoff: 'early', milestone: 'goLive', round: 1, revision: 'r0', approvers: [{ person, role: 'accountable' }] };
      await writes({ type: 'signoffRequested', data: asked });
      const page = await pageOf('goLive');
      assert.throws(() => isWhole(page), /Go-live is asked to be signed and is not whole/);
    });
  });
});
