// The daily check through the bot's door: one card, three questions, and what can be said of the question itself.
import assert from 'node:assert/strict';
import { doubtsAbout } from '../../playbook/clock/doubts.ts';
import { doubtsOf } from '../../playbook/views/doubtsOf.ts';
import { cardFaults } from '../cards/cardFaults.ts';
import { at, type Button, buttonsOf, cardsIn, plain, presses, said } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import type { Answer } from '../support/speaking.ts';
import { personOf } from '../support/strangers.ts';

const day = '2026-03-10';
const place = `data/${day}`;

describe('the daily check on its card', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse();
    await at(house, '2026-03-10T15:00:00Z');
  });
  afterEach(async () => {
    assert.deepEqual(house.troubles, []);
    await house.close();
  });

  const cardOf = (who: string) => cardsIn(house, who).findLast(({ text }) => text.includes('Data team')) ?? { text: '', buttons: [] };
  const press = (title: string, inputs: object = {}, who = 'lena', activityId?: string) =>
    presses(house, who, cardOf(who), title, inputs, activityId);
  const onCard = (answer: Answer, title: string, inputs: object = {}, who = 'lena') =>
    presses(house, who, { buttons: buttonsOf(answer.card) }, title, inputs);
  const report = async () => (await house.open()).rollout.reports[place]?.at(-1);
  const question = async () => (await house.open()).rollout.questions[place];
  const is = (answer: Answer, summary: RegExp) => {
    assert.ok(answer.card, String(answer.value));
    assert.deepEqual(cardFaults({ card: answer.card, summary: answer.summary }), []);
    assert.match(plain(answer.summary), summary);
  };
  const titles = (buttons: Button[]) => buttons.map(({ title }) => title);

  it('shows yesterday and fills nothing in (U10)', () => {
    const { text } = cardOf('lena');
    assert.match(text, /Yesterday/);
    assert.doesNotMatch(text, /"type":"Input[^{}[]*"value"|\],[^{}[]*"value":"-?\d+"/);
  });

  it('takes what got done, which is what the round shows (P79)', async () => {
    const sent = await press('Send', { done: 'Duplicates removed from 3 of 4 sources', days: '-2' });
    is(sent, /Thanks, Lena\. Data team is in/);
    assert.equal((await report())?.done, 'Duplicates removed from 3 of 4 sources');
    is(await onCard(await onCard(sent, 'Edit'), 'Send', { done: '', days: '-2' }), /Data team: how did today go/);
    assert.equal((await report())?.done, 'Duplicates removed from 3 of 4 sources', 'the control: an empty answer is not taken');
  });

  it('takes the estimate in days, or as a new day that becomes days against the agreed one (P80)', async () => {
    const asked = await press('Send', { done: 'Mapped 12 fields', days: 'newDay' });
    assert.match(said(asked), /Choose the day it will be ready/);
    is(await onCard(asked, 'Send', { done: 'Mapped 12 fields', days: 'newDay', forecastOn: '2026-03-18' }), /Thanks, Lena/);
    const { rollout } = await house.open();
    const milestone = rollout.milestones.find(({ id }) => id === 'salesPilot');
    assert.deepEqual([milestone?.dueOn, (await report())?.days, (await report())?.forecastOn], ['2026-03-13', -3, '2026-03-18']);
  });

  const nonsense: [what: string, input: object, sentence: RegExp][] = [
    ['a day and days at once', { days: '-2', forecastOn: '2026-03-18' }, /You chose 2 days behind and named Wed 18 Mar/],
    ['a day in the past', { days: 'newDay', forecastOn: '2026-03-02' }, /lies in the past/],
    ['a Sunday', { days: 'newDay', forecastOn: '2026-03-15' }, /is not a working day/],
    ['a day in another year', { days: 'newDay', forecastOn: '2029-03-15' }, /more than a year from the day of Sales pilot/],
    ['neither', {}, /Choose how many days ahead or behind, or name the day/],
  ];
  it('refuses a day that makes no sense by name, with all that was typed (P80)', async () => {
    for (const [what, input, sentence] of nonsense) {
      const answer = await press('Send', { done: 'Mapped 12 fields', ...input });
      assert.match(said(answer), sentence, what);
      assert.match(said(answer), /"value":"Mapped 12 fields"/, what);
    }
    assert.equal(await report(), undefined);
  });

  it('takes an issue that was met with what it blocks, the help it needs and a page, and one that was resolved (P81)', async () => {
    const issue = {
      issueKind: 'serious',
      issueText: 'Import stops',
      blocks: 'The clean-up',
      help: 'An hour of Raj',
      link: 'https://wiki.example/1',
    };
    const sent = await press('Send', { done: 'Loaded 400', days: '0', ...issue });
    assert.match(said(sent), /Serious issue: Import stops/);
    const raised = (await house.open()).rollout.issues.at(-1);
    assert.deepEqual(
      [raised?.team, raised?.blocks, raised?.help, raised?.link],
      ['data', 'The clean-up', 'An hour of Raj', 'https://wiki.example/1'],
    );
    const settled = { done: 'Restarted it', days: '0', issueKind: 'resolved', issue: raised?.id, issueText: 'Raj restarted it' };
    const again = await onCard(await onCard(sent, 'Edit'), 'Send', settled);
    const { resolved } = (await house.open()).rollout.issues.at(-1) ?? {};
    assert.equal(resolved?.text, 'Raj restarted it');
    const before = (await house.open()).rollout.issues.length;
    const half = await onCard(await onCard(again, 'Edit'), 'Send', { done: 'A', days: '0', blocks: 'The clean-up' });
    assert.match(said(half), /Say how bad the issue is/);
    assert.equal((await house.open()).rollout.issues.length, before, 'the control: an issue without its kind is none');
  });

  it('is answered by one card and one tap when nothing changed, dated, and once however often it is delivered (P84, U9)', async () => {
    assert.equal(cardsIn(house, 'lena').filter(({ text }) => /Data team: how did today go/.test(text)).length, 1);
    const card = cardOf('lena');
    const first = await presses(house, 'lena', card, 'No change', {}, 'same');
    const again = await presses(house, 'lena', card, 'No change', {}, 'same');
    const redelivered = await presses(house, 'lena', card, 'No change', {}, 'new');
    is(first, /Thanks, Lena/);
    assert.match(said(first), /No change since (Mon 9|Fri 6) Mar/);
    assert.deepEqual([again.card, redelivered.card], [first.card, first.card]);
    assert.equal((await house.open()).rollout.reports[place]?.length, 1);
  });

  it('asks for a fact at the third "No change" in a row, and takes it with one (P82, U9)', async () => {
    for (const one of ['2026-03-06', '2026-03-09'])
      await house.commands('lena', 'reportStatus', { team: 'data', day: one, noChange: true });
    const asked = await press('No change');
    assert.match(said(asked), /third “No change” in a row\. Say in one sentence or one number what holds Data team up/);
    assert.equal(await report(), undefined);
    is(await onCard(asked, 'No change', { done: 'still no change, because the vendor is silent' }), /Thanks, Lena/);
    assert.deepEqual([(await report())?.noChange, (await report())?.done], [true, 'still no change, because the vendor is silent']);
  });

  it('takes the second "No change" in a row as it is: the control', async () => {
    await house.commands('lena', 'reportStatus', { team: 'data', day: '2026-03-06', done: 'Loaded 3', days: 0 });
    await house.commands('lena', 'reportStatus', { team: 'data', day: '2026-03-09', noChange: true });
    is(await press('No change'), /Thanks, Lena/);
  });

  it('is put off for half an hour, longer or not at all, each with its receipt and undo', async () => {
    const later = await press('Ask me in 30 minutes');
    is(later, /I ask you again at 16:30/);
    assert.deepEqual(
      titles(buttonsOf(later.card)).filter((title) => /^In /.test(title)),
      ['In 15 minutes'],
      'what fits the hour and is not chosen yet; an hour or two do not',
    );
    assert.equal((await question())?.snoozed?.until, '2026-03-10T15:30:00Z');
    const undone = await onCard(later, 'Undo');
    is(undone, /Data team: how did today go/);
    assert.equal((await question())?.snoozed, null);
    await onCard(undone, 'Ask me in 30 minutes');
    await at(house, '2026-03-10T15:30:30Z');
    const cards = cardsIn(house, 'lena').filter(({ text }) => /Data team/.test(text) && /I ask you again|how did today go/.test(text));
    assert.deepEqual(
      cards.map(({ buttons }) => titles(buttons).includes('Send')),
      [false, true],
      'put off, and asked once more',
    );
    const wait = await house.says('lena', 'ask me in 2 hours');
    assert.match(said(wait), /The round closes at 17:00, before that/);
    house.at('2026-03-10T15:40:00Z');
    const hurried = await onCard(later, 'Report now');
    assert.doesNotMatch(said(hurried), /Ask me in 30 minutes/, 'the control: half an hour ends after the close');
    is(await onCard(hurried, 'Ask me in 15 minutes'), /I ask you again at 16:55/);
  });

  it('is declined for today with a reason or without, and opened again', async () => {
    const declined = await press('Not today');
    is(declined, /Nothing comes from Data team today/);
    const reasoned = await onCard(declined, 'Add', { reason: 'All in training' });
    assert.match(said(reasoned), /All in training/);
    assert.equal((await question())?.declined?.reason, 'All in training');
    is(await onCard(reasoned, 'Undo'), /Data team: how did today go/);
    assert.equal((await question())?.declined, null);
  });

  it('is handed on to somebody who gets the same question and hears who handed it on, and comes back by undo (P76)', async () => {
    const form = await press('Ask somebody else');
    is(form, /Who can say how Data team is doing\?/);
    const handed = await onCard(form, 'Ask them', { person: personOf('raj').oid });
    is(handed, /Raj Patel is asked for Data team/);
    await at(house, '2026-03-10T15:01:00Z');
    const raj = cardsIn(house, 'raj').findLast(({ text }) => /Data team: how did today go/.test(text));
    assert.match(raj?.text ?? '', /Lena Hoffmann handed this on to you/);
    assert.match(cardOf('lena').text, /Raj Patel is asked for Data team/, 'her own card is drawn again');
    is(await presses(house, 'raj', raj ?? { buttons: [] }, 'Send', { done: 'Loaded 12', days: '0' }), /Thanks, Raj\. Data team is in/);
    assert.match(said(await onCard(handed, 'Undo')), /the report of Raj Patel depends on it/);
  });

  it('is nobody else’s to answer, put off or hand on', async () => {
    const { buttons } = cardOf('lena');
    for (const title of ['No change', 'Ask me in 30 minutes', 'Not today'])
      assert.match(said(await presses(house, 'carla', { buttons }, title)), /This waits for Lena Hoffmann/, title);
  });

  it('becomes a receipt with Edit and Undo until the round closes', async () => {
    const sent = await press('Send', { done: 'Loaded 400', days: '-1' });
    assert.deepEqual(
      titles(buttonsOf(sent.card)).filter((title) => /Edit|Undo/.test(title)),
      ['Edit', 'Undo'],
    );
    is(await onCard(sent, 'Undo'), /Data team: how did today go/);
    assert.equal(await report(), undefined);
    await house.commands('lena', 'reportStatus', { team: 'data', day, done: 'Loaded 401', days: '-1' });
    await at(house, '2026-03-10T20:00:00Z');
    const shown = await house.says('lena', 'data: loaded 402, 1 behind');
    assert.match(said(shown), /Sent late/);
  });

  it('files a late answer to its own day, says so, and adds it to that day’s digest (U3, U4)', async () => {
    await at(house, '2026-03-10T17:30:00Z');
    const late = await press('Send', { done: 'Loaded 400', days: '-1' });
    is(late, /Thanks, Lena/);
    assert.match(said(late), /Sent late.*It counts for Tue 10 Mar, which closed at 17:00, and was added to that day’s digest/);
    await at(house, '2026-03-10T17:31:00Z');
    assert.match(cardsIn(house, 'channel').findLast(({ text }) => /reported|Data team/.test(text))?.text ?? '', /Data team/);
    assert.equal((await house.open()).rollout.reports[place]?.length, 1);
  });

  it('asks a vague reporter for a number on the receipt, and adds it to the report (P82, N8)', async () => {
    const vague = await press('Send', { done: 'Going well', days: '-1' });
    is(vague, /Thanks, Lena/);
    assert.match(said(vague), /One number or one fact makes it clear/);
    const told = await onCard(vague, 'Add a fact', { fact: '3 of 4 sources clean' });
    assert.doesNotMatch(said(told), /One number or one fact/);
    assert.equal((await report())?.done, 'Going well. 3 of 4 sources clean');
    assert.match(said(await onCard(told, 'Edit')), /Going well\. 3 of 4 sources clean/);
  });

  it('asks nothing of a report that gives a fact: the control', async () => {
    const frank = await press('Send', { done: '3 of 4 sources are clean', days: '-4' });
    assert.doesNotMatch(said(frank), /Add a fact/);
  });

  it('tells the reporter first what speaks against a green report, and shows it in the tab (P57, N8)', async () => {
    await house.commands('lena', 'raiseIssue', { severity: 'red', text: 'The import stopped.', team: 'data' });
    const green = await press('Send', { done: 'Loaded 400 accounts', days: '1' });
    assert.match(said(green), /1 day ahead, while a red issue is open: The import stopped\. What makes up for it\?/);
    assert.match(said(green), /Only you were asked this first/);
    const status = await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/status`);
    const shown = status.body.reports.find(({ team }: { team: { id: string } }) => team.id === 'data');
    assert.ok(
      shown.doubts.some((doubt: string) => /red issue is open/.test(plain(doubt))),
      JSON.stringify(shown.doubts),
    );
  });

  it('shows no doubt once the rule is off: the control (P57)', async () => {
    await house.commands('lena', 'raiseIssue', { severity: 'red', text: 'The import stopped.', team: 'data' });
    await press('Send', { done: 'Loaded 400 accounts', days: '1' });
    const { rollout, people } = await house.open();
    const standing = await report();
    assert.ok(standing);
    assert.ok(doubtsAbout(rollout, 'data', day, standing).length);
    const off = { ...rollout, issues: rollout.issues.map((issue) => ({ ...issue, severity: 'minor' as const })) };
    const looking = { rollout: off, people, now: house.conversing.now(), reader: null, readerName: '' };
    assert.ok(!doubtsOf(looking, 'data', standing).some((doubt) => /red issue/.test(doubt)));
  });
});
