// What the playbook is for each person and each rollout: my part, tasks to try, a template of one's own. Each held through the front door, each with a control.
import assert from 'node:assert/strict';
import { dutiesAt } from '../../playbook/clock/agenda.ts';
import { instantOf } from '../../playbook/clock/moments.ts';
import type { Playbook } from '../../playbook/contract/Playbook.ts';
import type { Entry } from '../../playbook/journal/Entry.ts';
import { fold } from '../../playbook/journal/fold.ts';
import { refusalSentence, refusals } from '../../playbook/words/refusals.ts';
import { type AHouse, aHouse, aStartRequest } from '../support/aHouse.ts';
import { done } from '../support/aSigning.ts';
import { personOf } from '../support/strangers.ts';

const gates = /licen[cs]e to|upgrade|premium|paid plan|trial|subscription/i;

describe('The playbook, for each person and each rollout', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse();
  });
  afterEach(() => house.close());

  const playbook = async (who: string): Promise<Playbook> =>
    (await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/playbook`)).body;
  const mine = async (who: string) => (await playbook(who)).sections.filter((section) => section.mine).map(({ id }) => id);
  const publishes = (over: object) => done(house, 'maya', 'publishSection', { section: 'training', basedOn: 1, small: true, ...over });
  const template = async (): Promise<string> =>
    (await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/documents/template.json`)).text;
  const starts = async (more: object) => {
    const none = await aHouse({ rollout: 'none' });
    const { status, body, text } = await none.asks('maya', 'POST', '/api/rollouts', aStartRequest(more), { 'idempotency-key': 'one' });
    assert.equal(status, 200, text);
    none.rolloutId = body.rolloutId;
    const { rollout } = await none.open();
    await none.close();
    return rollout;
  };

  it('has a part for each role, and a measure of how soon newcomers work alone (P31)', async () => {
    await publishes({ audience: ['trainingLead'] });
    assert.ok((await mine('ben')).includes('training'));
    assert.ok(!(await mine('yuki')).includes('training'));
    assert.match(JSON.stringify((await house.open()).rollout.metrics), /Days until a new colleague works alone/);
  });

  it('the part is seen to be everybody’s when a section names no role (control of P31)', async () => {
    await publishes({ audience: ['trainingLead'] });
    await done(house, 'maya', 'publishSection', { section: 'training', basedOn: 2, small: true, audience: ['itSecurity'] });
    assert.ok((await mine('yuki')).includes('training'));
  });

  const blames = (text: string) => /failed|late\b|overdue|must/i.test(text);

  it('has tasks to try, with encouraging words, no penalty and no name in the history (P33)', async () => {
    const tasks = (await playbook('diego')).sections.flatMap(({ exercises }) => exercises);
    assert.ok(tasks.length > 2);
    for (const { said, task } of tasks) assert.ok(said && task && !blames(said), said);
    await done(house, 'diego', 'finishExercise', { section: 'dailyCheck', exercise: 'seeTheCard' });
    const history = await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/history`);
    assert.doesNotMatch(history.text, /Diego[^"]*(tried|exercise)/i);
  });

  it('words that blame are found (control of P33)', () => {
    assert.ok(blames('You must do this, it is overdue.'));
  });

  it('is changed for one rollout, and the template and the next rollout stay as they are (P35)', async () => {
    await publishes({ markdown: 'Our trainers speak Norwegian.' });
    const changed = await template();
    assert.match(changed, /Our trainers speak Norwegian/);
    const next = await starts({});
    assert.doesNotMatch(JSON.stringify(next.sections), /Norwegian\./);
    assert.ok(
      next.milestones[0]?.deliverables.some(({ title }) => title === 'Needs read back'),
      'what people need is recorded',
    );
  });

  it('the next rollout is seen to differ when it starts from the changed one (control of P35)', async () => {
    await publishes({ markdown: 'Our trainers speak Norwegian.' });
    const next = await starts({ templateId: undefined, template: JSON.parse(await template()) });
    assert.match(JSON.stringify(next.sections), /Our trainers speak Norwegian/);
  });

  /** The kickoff's script, what people gain and what is asked of them, fit for the next kickoff. */
  function isReusable(text: string): void {
    const { sections, benefits } = JSON.parse(text) as { sections: { id: string }[]; benefits: { ask: { title: string } }[] };
    assert.ok(sections.some(({ id }) => id === 'kickoffMeeting') && sections.some(({ id }) => id === 'leaderMessage'));
    assert.ok(benefits.length > 5 && benefits.every(({ ask }) => ask.title));
    assert.doesNotMatch(text, /Ana Ruiz|Maya|Northwind|Fabrikam/);
  }

  it('keeps the kickoff’s script and its reminders for the next one, without people and companies (P7)', async () =>
    isReusable(await template()));

  it('is seen not to when the script was taken out (control of P7)', async () => {
    await done(house, 'maya', 'dropSection', { section: 'leaderMessage' });
    const text = await template();
    assert.throws(() => isReusable(text));
  });

  const people = [
    { role: 'dataLead', person: personOf('lena').oid },
    { role: 'dataLead', person: personOf('raj').oid },
  ];

  it('starts with several people in a role, the first one answering for it, and days counted back from the go-live (U11, U12)', async () => {
    const rollout = await starts({ people, startOn: undefined, goLiveOn: '2026-06-26' });
    assert.equal(rollout.holders.dataLead?.length, 2);
    assert.equal(rollout.milestones.at(-1)?.dueOn, '2026-06-26');
  });

  it('is seen to have nobody there, and other days, when neither is given (control of U11, U12)', async () => {
    const rollout = await starts({});
    assert.equal(rollout.holders.dataLead, undefined);
    assert.notEqual(rollout.milestones.at(-1)?.dueOn, '2026-06-26');
  });

  it('asks for no licence, and says clearly why something is refused (U16)', () => {
    for (const name of Object.keys(refusals) as (keyof typeof refusals)[]) {
      const sentence = refusalSentence(name, { sentence: 'Say what you mean.', what: 'This', who: 'Maya' });
      assert.ok(sentence.length > 10, name);
      assert.doesNotMatch(sentence, gates, name);
    }
  });

  it('a sentence that sells is found (control of U16)', () => assert.match('Upgrade to use private playbooks.', gates));

  it('no pointer is owed by a rollout that starts without one (control of P25)', async () => {
    const rollout = await starts({});
    const unpointed = rollout.entries.map(
      (entry): Entry => (entry.type === 'rolloutStarted' ? { ...entry, data: { ...entry.data, pointer: false } } : entry),
    );
    const kinds = (entries: Entry[]) => dutiesAt(fold('r1', entries), instantOf(rollout.startedAt)).map(({ kind }) => kind);
    assert.ok(kinds(rollout.entries).includes('postPointer'));
    assert.ok(!kinds(unpointed).includes('postPointer'));
  });
});
