// The practices of the digest and of what goes out, each held through the HTTP and the bot's door by one check, and each with a control: the same check fails once the rule is off.
import assert from 'node:assert/strict';
import { turn } from '../../bot/wake/turn.ts';
import { channel, personalChatOf } from '../../local/personas.ts';
import type { Status } from '../../playbook/contract/Status.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { digestText } from '../../playbook/views/digestLines.ts';
import { digestOf } from '../../playbook/views/digestOf.ts';
import { buttonsOf, plain, presses } from '../signoff/throughTheDoor.ts';
import { aRunningHouse } from '../support/actingFor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { done } from '../support/aSigning.ts';
import { personOf } from '../support/strangers.ts';

/** Every practice starts from a house of its own: what one changes is not there for the next. */
function houses(rollout: 'sample' | 'fresh' = 'sample'): () => AHouse {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse({ rollout });
  });
  afterEach(() => house.close());
  return () => house;
}

/** The clock at that moment, with everything done that is due by then. */
async function at(house: AHouse, iso: string): Promise<void> {
  house.at(iso);
  await house.waker.finish();
}

/** Everybody but the service desk reports on Tue 10 March, as it comes: asked at 16:00 in Paris, the digest at 17:30. */
async function throughTheDay(house: AHouse): Promise<void> {
  await at(house, '2026-03-10T15:00:00Z');
  const said: [string, string, number][] = [
    ['carla', 'sales', 1],
    ['yuki', 'itsec', 0],
    ['ben', 'training', 0],
    ['raj', 'integration', 0],
    ['lena', 'data', -3],
  ];
  for (const [who, team, days] of said) await done(house, who, 'reportStatus', { team, day: today, days, done: `What ${team} did.` });
  await at(house, '2026-03-10T16:00:00Z');
  await at(house, digestTime);
}

/** What the bot posted into a chat since then, oldest first, edits included; of cards their text. */
function posted(house: AHouse, who: string, since = 0): { seq: number; method: string; id: string; text: string; card: unknown }[] {
  const chat = who === 'channel' ? channel.id : personalChatOf(personOf(who));
  return house.transcript
    .accepted(since)
    .filter(({ conversation, method }) => conversation.startsWith(chat) && method !== 'DELETE')
    .map(({ seq, method, activityId, body }) => {
      const card = (body as { attachments?: { content: unknown }[] } | null)?.attachments?.[0]?.content ?? null;
      return { seq, method, id: activityId, text: plain(JSON.stringify(card)), card };
    });
}

/** The digests among them: the card that leads to all reports. */
const digests = (house: AHouse) => posted(house, 'channel').filter(({ text }) => text.includes('"All reports"'));

const status = async (house: AHouse, who = 'maya'): Promise<Status> =>
  JSON.parse(plain((await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/status`)).text));

/** Written past the commands, as if their rule were not there. */
async function writes(house: AHouse, ...entries: NewEntry[]): Promise<void> {
  const opened = await house.open();
  const key = `past-the-rule-${opened.rollout.seq}`;
  await house.conversing.journals.append(opened, entries, { at: house.conversing.now().toString(), by: 'milepost', key });
}

const today = '2026-03-10';
const digestTime = '2026-03-10T16:30:00Z';

describe('the digest (P86)', () => {
  const house = houses();

  /** However often something changed, there is one message. */
  function isOneMessage(ids: string[]): void {
    assert.ok(ids.length > 1, 'nothing was edited');
    assert.equal(new Set(ids).size, 1, `it was posted ${new Set(ids).size} times`);
  }

  it('is one message per round, edited in place for late reports, settled issues and the manager’s lines (P86, U4)', async () => {
    await throughTheDay(house());
    const [first] = digests(house());
    assert.match(first?.text ?? '', /Service desk\*\*: not due yet/);
    house().at('2026-03-10T17:05:00Z');
    await done(house(), 'tomas', 'reportStatus', { team: 'desk', day: today, days: 0, done: 'Ticket form is ready.' });
    await at(house(), '2026-03-10T17:06:00Z');
    const red = (await house().open()).rollout.issues.find(({ resolved, severity }) => !resolved && severity === 'red');
    await done(house(), 'maya', 'resolveIssue', { issue: red?.id, text: 'Guests get in again.' });
    await at(house(), '2026-03-10T17:10:00Z');
    await done(house(), 'maya', 'editDigest', { day: today, text: 'Lyon trains on Thursday.' });
    await at(house(), '2026-03-10T17:20:00Z');
    const all = digests(house());
    isOneMessage(all.map(({ id }) => id));
    const last = all.at(-1)?.text ?? '';
    for (const part of ['Ticket form is ready', 'New at 18:05', ': settled', 'Lyon trains on Thursday.', 'Maya Lindqvist added to it'])
      assert.ok(last.includes(part), `${part} is not in ${last}`);
  });

  it('is several when an edit is a new post (control of P86: edited in place)', async () => {
    const acting = await aRunningHouse();
    const ids: string[] = [];
    const { messenger, waking } = acting;
    const toChannel: typeof messenger.toChannel = async (to, message) => {
      const outcome = await messenger.toChannel(to, message);
      if (outcome.kind === 'sent' && (message.card as { subject?: string }).subject?.startsWith('digest/')) ids.push(outcome.activityId);
      return outcome;
    };
    const thread = { tenantId: 'tenant-1', threadId: '19:crm@thread.tacv2', teamId: 'team-1' };
    const always = {
      ...waking,
      messenger: { ...messenger, toChannel, update: (_sent: unknown, message: never) => toChannel(thread, message) },
    };
    acting.at('2026-01-12T16:30:00Z');
    await turn(always, acting.rolloutId);
    await acting.asks('maya', 'editDigest', { day: '2026-01-12', text: 'Well begun.' }, 'k');
    await turn(always, acting.rolloutId);
    assert.throws(() => isOneMessage(ids), /it was posted 2 times/);
  });

  it('is written by itself, and the manager’s lines stand on top before it goes and after, until they are taken back (P86)', async () => {
    await done(house(), 'maya', 'editDigest', { day: today, text: 'Thank you, Ben.' });
    assert.equal((await status(house())).digest?.note, 'Thank you, Ben.');
    await at(house(), digestTime);
    assert.ok(digests(house()).at(-1)?.text.includes('Thank you, Ben.'));
    const seq = await done(house(), 'maya', 'editDigest', { day: today, text: 'Thank you, Ben and Carla.' });
    await done(house(), 'maya', 'undo', { seq });
    await at(house(), '2026-03-10T16:40:00Z');
    assert.ok(digests(house()).at(-1)?.text.includes('Thank you, Ben.'));
    assert.equal((await house().commands('ben', 'editDigest', { day: today, text: 'Mine' })).body.refusal, 'notAllowed');
    assert.equal((await house().commands('maya', 'editDigest', { day: '2026-03-14', text: 'On Saturday' })).body.refusal, 'noDigest');
  });

  /** The manager saw it half an hour before, and it went out with what they added. */
  function wasShownFirst(draft: { card: unknown } | undefined): void {
    const titles = buttonsOf(draft?.card).map(({ title }) => title);
    assert.deepEqual(
      ['Let it go', 'Add', 'Skip today'].filter((title) => !titles.includes(title)),
      [],
      'the draft was not shown',
    );
  }
  const drafts = (since = 0) => posted(house(), 'maya', since).filter(({ text }) => text.includes('The digest says'));

  it('is shown to the project manager half an hour before, to add to it, let it go or skip it (P86)', async () => {
    await done(house(), 'maya', 'changeRollout', { digestDraft: true });
    await at(house(), '2026-03-10T15:59:00Z');
    assert.deepEqual(drafts(), []);
    await at(house(), '2026-03-10T16:00:00Z');
    const draft = drafts().at(-1);
    wasShownFirst(draft);
    const buttons = { buttons: buttonsOf(draft?.card) };
    const let_ = await presses(house(), 'maya', buttons, 'Let it go');
    assert.match(let_.summary, /It goes out at 17:30 by itself/);
    const added = await presses(house(), 'maya', buttons, 'Add', { text: 'Lyon trains on Thursday.' });
    assert.ok(plain(JSON.stringify(added.card)).includes('Lyon trains on Thursday.'));
    const skipped = await presses(house(), 'maya', buttons, 'Skip today');
    assert.match(plain(skipped.summary), /No digest goes out on Tue 10 Mar/);
    assert.equal((await status(house())).digest?.state, 'Skipped by Maya Lindqvist');
    await presses(house(), 'maya', { buttons: buttonsOf(skipped.card) }, 'Send it after all');
    await at(house(), digestTime);
    assert.ok(digests(house()).at(-1)?.text.includes('Lyon trains on Thursday.'));
    assert.match(posted(house(), 'maya').at(-1)?.text ?? '', /The digest of Tue 10 Mar is in the channel/);
  });

  it('goes out unseen where nobody wished for the draft (control of P86: the draft)', async () => {
    await at(house(), digestTime);
    assert.throws(() => wasShownFirst(drafts().at(-1)), /the draft was not shown/);
    assert.equal(digests(house()).length, 1);
  });
});

describe('the report by exception (U8)', () => {
  const house = houses('fresh');
  const day = '2026-01-12';

  /** When nothing is to be acted on, two sentences say so. */
  function isTwoSentences({ well, lines }: { well: string[]; lines: unknown[] }): void {
    assert.equal(lines.length, 0, `${lines.length} lines nobody has to act on`);
    assert.equal(well.length, 2);
  }
  const textOf = async (more: object = {}) => {
    const { rollout, people } = await house().open();
    return digestText({ ...digestOf(rollout, people, house().conversing.now(), day), ...more }, 'Europe/Paris');
  };

  it('says in two sentences that all is well (U8)', async () => {
    house().at('2026-01-12T15:10:00Z');
    const { teams } = (await house().open()).rollout;
    for (const [team, who] of Object.entries({ integration: 'raj', data: 'lena', sales: 'carla' }))
      if (teams.some(({ id }) => id === team))
        await done(house(), who, 'reportStatus', { team, day, days: 0, done: `All of ${team} is ready.` });
    for (const { id, mandatory } of teams)
      if (mandatory && !['integration', 'data', 'sales'].includes(id))
        await done(house(), 'maya', 'changeTeam', { team: id, mandatory: false });
    await at(house(), '2026-01-12T16:30:00Z');
    const [first] = digests(house());
    assert.match(first?.text ?? '', /All is well/);
    assert.match(first?.text ?? '', /All \d teams reported and nobody is blocked\. Kickoff stays on/);
    isTwoSentences(await textOf());
  });

  it('goes line by line where the exception is no rule (control of U8: by exception)', async () => {
    await at(house(), '2026-01-12T15:00:00Z');
    await done(house(), 'lena', 'reportStatus', { team: 'data', day, days: 0, done: 'All sources are known.' });
    const told = await textOf({ well: false });
    assert.throws(() => isTwoSentences(told), /lines nobody has to act on/);
  });
});

describe('who is named as missing (U5)', () => {
  const house = houses();

  /** A team that need not report is never named for its silence. */
  function isNotNamed(texts: string[]): void {
    assert.ok(texts.length > 0);
    for (const text of texts) assert.ok(!text.includes('Service desk'), `Service desk is named: ${text}`);
  }
  const texts = async () => {
    const { digest } = await status(house());
    return [...digests(house()).map(({ text }) => text), JSON.stringify(digest?.lines)];
  };

  it('never names a team that need not report, in the channel or in the tab (U5)', async () => {
    await done(house(), 'maya', 'changeTeam', { team: 'desk', mandatory: false });
    await throughTheDay(house());
    await at(house(), '2026-03-10T18:30:00Z');
    isNotNamed(await texts());
  });

  it('names it once it has to report (control of U5: optional team never named)', async () => {
    await writes(house(), { type: 'teamChanged', data: { team: 'desk', fields: { mandatory: true }, was: {} } });
    await throughTheDay(house());
    await at(house(), '2026-03-10T18:30:00Z');
    const named = await texts();
    assert.throws(() => isNotNamed(named), /Service desk is named/);
  });
});

describe('the report of the week (P75)', () => {
  const house = houses();

  /** The week is told on its last working day, beside the digests of its days and never in place of them. */
  function isAnExtra(texts: string[]): void {
    assert.equal(texts.filter((text) => text.includes('An extra at the end of the week')).length, 1, 'the week is not told');
    assert.equal(texts.filter((text) => text.includes('"All reports"')).length, 4, 'a digest is missing');
  }
  async function untilFriday(): Promise<string[]> {
    for (const day of ['10', '11', '12', '13']) await at(house(), `2026-03-${day}T16:30:00Z`);
    return posted(house(), 'channel')
      .filter(({ method }) => method === 'POST')
      .map(({ text }) => text);
  }

  it('goes to the channel with Friday’s digest, and the digest goes every day all the same (P75)', async () => {
    await done(house(), 'maya', 'changeRollout', { weeklyReport: true });
    const texts = await untilFriday();
    isAnExtra(texts);
    const week = texts.find((text) => text.includes('An extra')) ?? '';
    for (const part of ['Mon 9 Mar to Fri 13 Mar', 'Against the plan', 'Issues', 'The longest waited 14 min', 'Answers', 'Next week'])
      assert.ok(week.includes(part), `${part} is not in ${week}`);
  });

  it('is not told where it is not wished for (control of P75)', async () => {
    const texts = await untilFriday();
    assert.throws(() => isAnExtra(texts), /the week is not told/);
  });
});

describe('what goes out in the next seven days (P86, P95)', () => {
  const house = houses();

  it('is shown to those who steer, is taken out and put back, and a skipped question is not missing', async () => {
    assert.equal((await status(house(), 'ben')).goesOut, null);
    const { goesOut } = await status(house());
    const asked = goesOut?.find(({ text }) => text.startsWith('5 teams are asked for their status'));
    assert.ok(asked?.action, 'the question cannot be skipped');
    await done(house(), 'maya', asked.action.verb, asked.action.input);
    await at(house(), '2026-03-10T16:30:00Z');
    const shown = await status(house());
    assert.match(shown.teams.find(({ id }) => id === 'data')?.cells.at(-1)?.sentence ?? '', /skipped by Maya Lindqvist/);
    assert.deepEqual(
      posted(house(), 'lena').filter(({ text }) => text.includes('how did')),
      [],
    );
    const wednesday = shown.goesOut?.find(({ text, day }) => day === 'Wed 11 Mar' && text.startsWith('5 teams are asked'));
    assert.ok(wednesday?.action);
    await done(house(), 'maya', wednesday.action.verb, wednesday.action.input);
    const out = (await status(house())).goesOut?.find(({ day, skipped }) => day === 'Wed 11 Mar' && skipped);
    assert.equal(out?.action?.label, 'Put back');
    await done(house(), 'maya', out?.action?.verb ?? '', out?.action?.input ?? {});
    const back = (await status(house())).goesOut?.find(({ text, day }) => day === 'Wed 11 Mar' && text.startsWith('5 teams are asked'));
    assert.equal(back?.skipped, false);
  });

  it('is listed in the chat for those who steer, and the first few can be skipped there', async () => {
    assert.match((await house().says('ben', 'next week')).summary, /Only .*Maya Lindqvist/);
    const card = await house().says('maya', 'next week');
    assert.match(plain(card.summary), /messages go out in the next seven days/);
    const answer = await presses(house(), 'maya', { buttons: buttonsOf(card.card) }, 'Skip');
    assert.ok(buttonsOf(answer.card).some(({ title }) => title === 'Put back'));
    assert.match(plain((await house().says('maya', 'digest')).summary), /The digest says|reported/);
    assert.match(plain((await house().says('maya', 'digest', { inChannel: true })).summary), /CRM rollout, Tue 10 Mar/);
  });

  /** Bad news keeps its way up, whatever was taken out. */
  async function travels(): Promise<void> {
    const later = await steps();
    assert.ok(later.length > 0, 'it goes to nobody');
    assert.ok(
      later.every(({ skipped, action }) => !skipped && action === null),
      'it was held back',
    );
  }
  const raises = () => done(house(), 'lena', 'raiseIssue', { severity: 'red', text: 'Nightly import stops.', team: 'data' });
  /** The steps on the way up that are still to come. */
  const steps = async () => ((await status(house())).goesOut ?? []).filter(({ key }) => /^issue\/.*\/tell\//.test(key));

  it('never holds bad news back: it is refused by name (P95)', async () => {
    await raises();
    await travels();
    const [step] = await steps();
    const refused = await house().commands('maya', 'skipDuty', { duty: step?.key });
    assert.equal(refused.body.refusal, 'notSkippable');
    assert.match(refused.body.detail, /Bad news travels until somebody has it/);
    await travels();
  });

  it('holds it back when it is taken out past the rule (control of P95)', async () => {
    await raises();
    await writes(house(), ...(await steps()).map(({ key }): NewEntry => ({ type: 'dutySkipped', data: { duty: key } })));
    await assert.rejects(travels, /it was held back/);
  });
});
