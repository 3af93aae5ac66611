// The practices of the check held live, each held through the HTTP and bot doors by one check, and each with a control: the same check fails once the rule is off.
import assert from 'node:assert/strict';
import type { Need } from '../../playbook/contract/Board.ts';
import type { Live } from '../../playbook/contract/Live.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { at, buttonsOf, cardsIn, plain, presses, said } from '../signoff/throughTheDoor.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, documentAt, done } from '../support/aSigning.ts';
import { readCalendar } from '../support/readCalendar.ts';
import { personOf } from '../support/strangers.ts';

const join = 'https://teams.microsoft.com/l/meetup-join/19%3alive';

describe('the check held live', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouseOfAll();
    await house.waker.finish();
  });
  afterEach(() => house.close());

  const read = async (who: string, page: string) =>
    JSON.parse(plain((await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/${page}`)).text));
  const live = (who = 'lena'): Promise<Live> => read(who, 'live');
  const needs = async (who = 'maya'): Promise<Need[]> => (await read(who, 'board')).needs.flatMap(({ items }: { items: Need[] }) => items);
  const setPlace = (more: object = {}) =>
    done(house, 'maya', 'setLivePlace', { link: join, place: 'Lyon, room Saône', at: '09:30', ...more });
  const report = (days: number) =>
    done(house, 'lena', 'reportStatus', { team: 'data', day: '2026-01-12', done: 'Opened 2 of 4 sources', days });
  /** Written past the command, as if its rule were not there. */
  const writes = async (entry: (opened: Awaited<ReturnType<AHouse['open']>>) => NewEntry) => {
    const opened = await house.open();
    const stamp = { at: house.conversing.now().toString(), by: 'milepost' as const, key: `past-the-rule-${opened.rollout.seq}` };
    await house.conversing.journals.append(opened, [entry(opened)], stamp);
  };

  /** P84: the clock runs from when it began, for half an hour, never a whole one. */
  function isShort({ begunAt, minutes }: Live, beganAt: string): void {
    assert.equal(begunAt, beganAt, 'no clock runs');
    assert.ok(minutes <= 60, 'it may take for ever');
    assert.equal(minutes, 30);
  }

  it('runs under a clock of half an hour, and is over by itself when it is forgotten (P84)', async () => {
    await at(house, '2026-01-13T08:30:00Z');
    await done(house, 'ana', 'beginLiveCheck', {});
    await at(house, '2026-01-13T08:50:00Z');
    isShort(await live(), '2026-01-13T08:30:00Z');
    assert.equal((await house.commands('maya', 'beginLiveCheck', {})).body.refusal, 'alreadySo');
    assert.equal((await house.commands('lena', 'endLiveCheck', {})).body.refusal, 'notAllowed');
    assert.equal((await house.commands('maya', 'setLivePlace', { minutes: 90 })).status, 400);
    await at(house, '2026-01-13T10:30:00Z');
    assert.equal((await live()).begunAt, null);
  });

  it('has no limit where the limit is not held (control of P84)', async () => {
    await at(house, '2026-01-13T08:30:00Z');
    await done(house, 'ana', 'beginLiveCheck', {});
    isShort(await live(), '2026-01-13T08:30:00Z');
    await writes(() => ({ type: 'rolloutChanged', data: { fields: { liveMinutes: 240 }, was: { liveMinutes: 30 } } }));
    const long = await live();
    assert.throws(() => isShort(long, '2026-01-13T08:30:00Z'), /it may take for ever/);
  });

  /** P85: who is not in the room joins by a link, from the tab and from the chat. */
  async function isJoined(): Promise<void> {
    const { link, place, line } = await live();
    assert.equal(place, 'Lyon, room Saône', 'nobody knows the room');
    assert.equal(line, 'Each working day at 09:30, up to 30 minutes');
    assert.equal(link, join, 'nobody can join from elsewhere');
    const { card } = await house.says('lena', 'live');
    assert.match(JSON.stringify(card), new RegExp(`"title":"Join","url":"${join}"`), 'nobody can join from elsewhere');
  }

  it('is in a room, and joined from elsewhere by a link (P85)', async () => {
    await setPlace();
    await isJoined();
    const { live: line } = await read('lena', 'status');
    assert.equal(line.line, 'Each working day at 09:30, up to 30 minutes, in Lyon, room Saône.');
  });

  it('is only for those in the room without the link (control of P85)', async () => {
    await setPlace();
    await isJoined();
    await writes(({ rollout }) => ({
      type: 'livePlaceSet',
      data: { was: rollout.livePlace?.seq ?? null },
      words: { place: 'Lyon, room Saône' },
    }));
    await assert.rejects(isJoined, /nobody can join from elsewhere/);
  });

  /** P87: a number does not replace a talk: the manager is told whom to talk to. */
  function saysToTalk(all: Need[]): void {
    const talk = all.find(({ id }) => id === 'talk/data');
    assert.equal(talk?.text, 'Talk to Lena Hoffmann (Data team)', 'nobody is told to talk');
    assert.deepEqual([talk?.mine, talk?.when, talk?.place.page], [true, '3 working days behind', 'people']);
  }

  it('tells the manager to talk to a team that is behind by more than is tolerated (P87)', async () => {
    await at(house, '2026-01-12T15:05:00Z');
    await report(-3);
    saysToTalk(await needs());
    await at(house, '2026-01-13T08:30:00Z');
    await done(house, 'maya', 'beginLiveCheck', {});
    await done(house, 'maya', 'noteLive', { team: 'data', text: 'Two more hands from Monday' });
    assert.ok(!(await needs()).some(({ id }) => id === 'talk/data'), 'they have talked');
  });

  it('tells nobody to talk while everything is tolerated (control of P87)', async () => {
    await at(house, '2026-01-12T15:05:00Z');
    await report(-3);
    saysToTalk(await needs());
    await done(house, 'maya', 'changeRollout', { toleranceDays: 40 });
    const all = await needs();
    assert.throws(() => saysToTalk(all), /nobody is told to talk/);
  });

  const offline = async () => {
    await done(house, 'lena', 'raiseIssue', { severity: 'serious', text: 'No test accounts for Lyon', team: 'data' });
    const issue = (await house.open()).rollout.issues.at(-1)?.id;
    await done(house, 'maya', 'noteFollowUp', {
      text: 'Who gives the Lyon guests an account',
      people: [personOf('raj').oid, personOf('carla').oid],
      dueOn: '2026-01-14',
      issue,
    });
  };

  /** P88: it stands apart with its people and its day, and each of them holds it. */
  async function isTakenOut(): Promise<void> {
    const { followUps } = await live();
    const open = followUps.filter(({ done }) => !done).map(({ line }) => line);
    assert.deepEqual(open, ['Data team, with Raj Patel and Carla Méndez, by Wed 14 Jan'], 'it is settled in the meeting');
  }

  it('takes what is to be settled out of the meeting, to a few people, a day and a card of their own (P88)', async () => {
    await at(house, '2026-01-13T08:30:00Z');
    await offline();
    await isTakenOut();
    await at(house, '2026-01-13T08:32:00Z');
    const [card] = cardsIn(house, 'raj').filter(({ text }) => text.includes('Who gives the Lyon guests an account'));
    assert.match(card?.text ?? '', /For you to settle.*by Wed 14 Jan.*Carla Méndez.*No test accounts for Lyon/);
    await at(house, '2026-01-14T08:01:00Z');
    assert.equal(cardsIn(house, 'carla').filter(({ text }) => text.includes('Due today')).length, 1);
    const settled = await presses(house, 'raj', card ?? assert.fail(), 'Done');
    assert.match(said(settled), /Settled.*Raj Patel/);
    assert.deepEqual(
      (await live()).followUps.map(({ line, done: is }) => [line, is]),
      [['Settled by Raj Patel on Wed 14 Jan', true]],
    );
    await presses(house, 'raj', { buttons: buttonsOf(settled.card) }, 'Undo');
    await isTakenOut();
    assert.match(said(await house.says('carla', 'follow-ups')), /One thing is to be followed up.*by Wed 14 Jan/);
  });

  it('keeps everything in the meeting when nothing is taken out of it (control of P88)', async () => {
    await at(house, '2026-01-13T08:30:00Z');
    await offline();
    await isTakenOut();
    await writes(({ rollout }) => ({ type: 'followUpDropped', data: { item: rollout.followUps[0]?.id ?? '' } }));
    await assert.rejects(isTakenOut, /it is settled in the meeting/);
  });

  /** P89: the manager looks closer at each team by a schedule, and sees that issues are handled. */
  async function looksCloser(): Promise<void> {
    const { checks } = await live('maya');
    assert.deepEqual(
      checks.map(({ team, when }) => `${team}: ${when}`),
      ['Data team: Wed 14 Jan, 10:00 to 10:45, every 2 weeks'],
      'nobody looks closer',
    );
    assert.ok(
      (await needs()).some(({ id, mine }) => id.startsWith('follow/') && mine),
      'nobody follows the issue up',
    );
  }
  const closer = async () => {
    await done(house, 'lena', 'raiseIssue', { severity: 'minor', text: 'Two labels are wrong', team: 'data' });
    await done(house, 'maya', 'planCheck', {
      team: 'data',
      on: '2026-01-14',
      at: '10:00',
      everyWeeks: 2,
      link: join,
      agenda: 'The load test',
    });
    await at(house, '2026-01-13T08:05:00Z');
  };

  it('gives the manager a schedule of closer looks, known the day before, and a list of issues to follow up (P89)', async () => {
    await closer();
    await looksCloser();
    for (const who of ['lena', 'maya'])
      assert.equal(
        cardsIn(house, who).filter(({ text }) => text.includes('Data team: we look closer Wed 14 Jan, 10:00 to 10:45')).length,
        1,
        who,
      );
    const [check] = (await live()).checks;
    const file = await house.asks('lena', 'GET', check?.calendar ?? '');
    assert.ok(readCalendar(file.text).some(({ name, value }) => name === 'RRULE' && value === 'FREQ=WEEKLY;INTERVAL=2'));
    assert.equal((await documentAt(house, 'lena', 'checks.ics')).status, 200);
    await at(house, '2026-01-15T08:00:00Z');
    assert.ok((await needs()).some(({ text, late }) => text === 'Note what came of the check with Data team on Wed 14 Jan' && late));
    await done(house, 'maya', 'recordCheck', { check: check?.id, on: '2026-01-14', text: 'The load test holds' });
    assert.ok(!(await needs()).some(({ text }) => text.startsWith('Note what came of')));
    assert.deepEqual((await live()).checks[0]?.held, [{ day: '2026-01-14', text: 'The load test holds' }]);
  });

  it('looks closer at nothing once the schedule is off, and follows nothing up that somebody else does (control of P89)', async () => {
    await closer();
    await looksCloser();
    await writes(({ rollout }) => ({
      type: 'followUpNoted',
      data: { item: 'f', team: null, issue: rollout.issues[0]?.id ?? '', people: [], dueOn: null },
      words: { text: 'x' },
    }));
    await assert.rejects(looksCloser, /nobody follows the issue up/);
    await writes(({ rollout }) => ({ type: 'checkCalledOff', data: { check: rollout.checks[0]?.id ?? '', was: 0 } }));
    await assert.rejects(looksCloser, /nobody looks closer/);
  });

  it('is the same for everybody in the channel, unchanged for nothing, and for nobody outside', async () => {
    const path = `/api/rollouts/${house.rolloutId}/live`;
    const first = await house.asks('yuki', 'GET', path);
    assert.equal(first.status, 200);
    const again = await house.asks('yuki', 'GET', path, undefined, { 'if-none-match': first.headers.get('etag') ?? '' });
    assert.equal(again.status, 304);
    await setPlace();
    assert.equal((await house.asks('yuki', 'GET', path, undefined, { 'if-none-match': first.headers.get('etag') ?? '' })).status, 200);
    assert.equal((await house.asks('lena', 'GET', `/api/rollouts/${house.rolloutId}/documents/check-none.ics`)).status, 404);
  });
});
