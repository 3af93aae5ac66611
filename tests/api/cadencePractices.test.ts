// The rules of who is asked and when, each held through the HTTP and the bot door by one check, and each with a control: the same check fails once the rule is off.
import assert from 'node:assert/strict';
import type { Status } from '../../playbook/contract/Status.ts';
import type { DutyOutcome, NewEntry } from '../../playbook/journal/Entry.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, done } from '../support/aSigning.ts';
import { personOf } from '../support/strangers.ts';

/** The moments of a day in winter at which something may be due for a team asked at 16:00 in Paris. */
const moments = ['08:00', '15:00', '15:45', '16:00', '17:00'];

describe('the daily check', function () {
  this.timeout(60_000);
  let house: AHouse;
  const oid = (who: string) => personOf(who).oid;
  const does = (who: string, verb: string, input: object) => done(house, who, verb, input);
  const status = async (who = 'maya') =>
    JSON.parse(plain((await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/status`)).text)) as Status;
  const refused = async (who: string, verb: string, input: object) => (await house.commands(who, verb, input)).body.refusal;
  const writes = async (...entries: NewEntry[]) => {
    const opened = await house.open();
    const key = `past-the-rule-${opened.rollout.seq}`;
    await house.conversing.journals.append(opened, entries, { at: house.conversing.now().toString(), by: 'milepost', key });
  };
  /** Lives through these days, looking in at each moment something may be due. */
  const lives = async (...days: string[]) => {
    for (const day of days)
      for (const hour of moments) {
        house.at(`${day}T${hour}:00Z`);
        await house.waker.finish();
      }
  };
  interface Told {
    duty: string;
    outcome: DutyOutcome;
    who: string;
    at: string;
  }
  /** How the duties about a team's days ended, in order. */
  const ended = async (team: string): Promise<Told[]> => {
    const { rollout, people } = await house.open();
    return Object.entries(rollout.ended)
      .filter(([duty]) => duty.startsWith(`status/${team}/`) && !duty.includes('/closed/'))
      .map(([duty, { outcome, to, at }]) => ({
        duty: duty.slice(`status/${team}/`.length),
        outcome,
        who: (to && people[to]?.name) || '',
        at,
      }));
  };
  const asked = async (team: string) =>
    (await ended(team)).filter(({ duty, outcome }) => !duty.includes('/') && outcome === 'sent').map(({ duty }) => duty);
  /** The questions in somebody's own chat. */
  const questionsTo = (who: string, since: number) =>
    house.transcript
      .accepted(since)
      .filter(
        ({ method, conversation, body }) =>
          method === 'POST' && conversation === `a:${who}` && JSON.stringify(body).includes('reportStatus'),
      ).length;

  beforeEach(async () => {
    house = await aHouseOfAll();
    for (const who of ['lena', 'carla', 'raj', 'ben', 'yuki', 'tomas', 'maya', 'ana', 'priya']) await house.installs(who);
  });
  afterEach(() => house.close());

  describe('with one voice of each active team (P76)', () => {
    const voices = async (day: string) => {
      const { rollout } = await house.open();
      const told = await Promise.all(rollout.teams.filter(({ active }) => active).map(async ({ id }) => ({ id, ended: await ended(id) })));
      return Object.fromEntries(
        told.map(({ id, ended: all }) => [id, all.filter(({ duty, outcome }) => duty === day && outcome === 'sent').map(({ who }) => who)]),
      );
    };
    const oneEach = (all: Record<string, string[]>) => {
      for (const [team, who] of Object.entries(all)) assert.equal(who.length, 1, `${team} is asked through ${who.length} people`);
    };

    it('asks one person of every team, and the deputy of who is away, as they were told (P76, U1)', async () => {
      await does('maya', 'changeTeam', { team: 'data', deputy: oid('priya') });
      await lives('2026-01-12');
      const { summary } = await house.says('lena', 'away until Wednesday');
      assert.match(plain(summary), /^You are away until Wed 14 Jan/);
      await lives('2026-01-13');
      oneEach(await voices('2026-01-12'));
      oneEach(await voices('2026-01-13'));
      assert.deepEqual(
        [(await voices('2026-01-12')).data, (await voices('2026-01-13')).data],
        [[personOf('lena').name], [personOf('priya').name]],
      );
      assert.match(plain((await house.says('lena', 'back')).summary), /^Welcome back/);
      await lives('2026-01-14');
      assert.deepEqual((await voices('2026-01-14')).data, [personOf('lena').name]);
    });

    it('moves the question of today to the deputy when who was asked goes away (P76, U1)', async () => {
      await does('maya', 'changeTeam', { team: 'data', deputy: oid('priya') });
      house.at('2026-01-12T15:00:00Z');
      await house.waker.finish();
      house.at('2026-01-12T15:10:00Z');
      await house.says('lena', 'away until Friday');
      house.at('2026-01-12T15:11:00Z');
      await house.waker.finish();
      const told = await ended('data');
      assert.deepEqual(
        told.map(({ outcome, who, at }) => [outcome, who, at.slice(0, 15)]),
        [
          ['sent', personOf('lena').name, '2026-01-12T15:0'],
          ['sent', personOf('priya').name, '2026-01-12T15:1'],
        ],
      );
      const edits = house.transcript.accepted().filter(({ method, conversation }) => method === 'PUT' && conversation === 'a:lena');
      assert.deepEqual(
        edits.map(({ summary }) => plain(summary)),
        [`${personOf('priya').name} was asked instead`],
      );
    });

    it('shows a team as away, and asks nobody, when both are (U1)', async () => {
      await does('lena', 'sayAway', { until: '2026-01-16' });
      await lives('2026-01-12');
      const row = (await status()).teams.find(({ id }) => id === 'data');
      assert.equal(row?.cells.find(({ day }) => day === '2026-01-12')?.state, 'away');
      assert.deepEqual(
        (await ended('data')).map(({ outcome }) => outcome),
        ['away'],
      );
    });

    it('is seen to skip a team once nobody looks for its voice (control of P76)', async () => {
      await writes({
        type: 'dutyEnded',
        data: { duty: 'status/data/2026-01-12', subject: 'status/data/2026-01-12', outcome: 'nobody', to: null, drawnAt: 1 },
      });
      await lives('2026-01-12');
      const all = await voices('2026-01-12');
      assert.throws(() => oneEach(all), /data is asked through 0 people/);
    });
  });

  describe('of a team that rests (P77)', () => {
    const onlyWhenNeeded = (days: string[]) => assert.deepEqual(days, ['2026-01-13', '2026-01-14']);

    it('is asked only on the days the technical lead pulls it in for (P77)', async () => {
      await does('maya', 'changeTeam', { team: 'itsec', active: false });
      assert.equal(await refused('lena', 'pullInTeam', { team: 'itsec', until: '2026-01-14' }), 'notYours');
      await does('raj', 'pullInTeam', { team: 'itsec', from: '2026-01-13', until: '2026-01-14', reason: 'Access for guests' });
      await lives('2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15');
      onlyWhenNeeded(await asked('itsec'));
    });

    it('is asked every day once it does not rest (control of P77)', async () => {
      await lives('2026-01-12', '2026-01-13', '2026-01-14');
      const days = await asked('itsec');
      assert.throws(() => onlyWhenNeeded(days));
    });
  });

  describe('of those who have to report (P78)', () => {
    /** Nudged, then the deputy, and after the second day the manager, once; named as missing on the page. */
    const chased = (told: Told[], state: string | undefined) => {
      assert.equal(state, 'missing');
      const ways = told.filter(({ outcome }) => outcome === 'sent').map(({ duty, who, at }) => `${duty} ${who} ${at.slice(11, 16)}`);
      const [carla, priya, maya] = ['carla', 'priya', 'maya'].map((who) => personOf(who).name);
      const of = (day: string) => [`${day} ${carla} 15:00`, `${day}/nudge ${carla} 15:45`, `${day}/deputy ${priya} 16:00`];
      assert.deepEqual(ways, [...of('2026-01-12'), ...of('2026-01-13'), `2026-01-13/missing ${maya} 17:00`, ...of('2026-01-14')]);
    };
    const stateOf = async (team: string) =>
      (await status()).teams.find(({ id }) => id === team)?.cells.find(({ day }) => day === '2026-01-13')?.state;
    const days = ['2026-01-12', '2026-01-13', '2026-01-14'];

    it('nudges, asks the deputy, and tells the project manager once after two silent days (P78, U6)', async () => {
      await does('maya', 'changeTeam', { team: 'sales', deputy: oid('priya') });
      await lives(...days);
      chased(await ended('sales'), await stateOf('sales'));
    });

    const heardBy = (who: string) =>
      house.transcript
        .accepted()
        .filter(({ method, conversation }) => method === 'POST' && conversation === `a:${who}`)
        .map(({ body }) => plain(JSON.stringify(body)))
        .filter((text) => /said nothing twice/.test(text));
    const onceOfAll = (heard: string[]) => {
      assert.equal(heard.length, 1, `${heard.length} messages`);
      for (const team of ['Data team', 'Sales', 'Training']) assert.ok(heard[0]?.includes(team), `${team} is not named`);
    };

    it('are told of in one message that names every silent team, edited once one is heard of (P78, U6)', async () => {
      await lives(...days);
      onceOfAll(heardBy('maya'));
      const { rollout } = await house.open();
      const told = Object.entries(rollout.ended).filter(([duty, { outcome }]) => duty.endsWith('/missing') && outcome === 'sent');
      assert.equal(told.length, rollout.teams.filter(({ mandatory, active }) => mandatory && active).length);
      const before = house.transcript.accepted().at(-1)?.seq ?? 0;
      await does('carla', 'reportStatus', { team: 'sales', day: '2026-01-13', done: 'Twelve accounts', days: 0 });
      house.at('2026-01-14T17:01:00Z');
      await house.waker.finish();
      const edits = house.transcript
        .accepted(before)
        .filter(
          ({ method, conversation, body }) =>
            method === 'PUT' && conversation === 'a:maya' && /say nothing|heard of/.test(JSON.stringify(body)),
        );
      assert.equal(edits.length, 1);
      assert.match(plain(JSON.stringify(edits[0]?.body)), /4 of 5 teams still say nothing/);
    });

    it('are told of in two messages when the time of two is up at two moments (control of one message)', async () => {
      await does('maya', 'changeTeam', { team: 'sales', askAt: '17:00' });
      await lives(...days);
      assert.throws(() => onceOfAll(heardBy('maya')), /2 messages/);
    });

    it('are told of to the accountable owner while the project manager is away (P78, P8)', async () => {
      await does('maya', 'sayAway', { from: '2026-01-13', until: '2026-01-16' });
      await lives(...days);
      assert.deepEqual(heardBy('maya'), []);
      onceOfAll(heardBy('ana'));
    });

    it('leaves those alone who need not report (control of P78, U5)', async () => {
      await does('maya', 'changeTeam', { team: 'sales', deputy: oid('priya'), mandatory: false });
      await lives(...days);
      const told = await ended('sales');
      const state = await stateOf('sales');
      assert.deepEqual(
        told.map(({ duty }) => duty),
        days,
      );
      assert.throws(() => chased(told, state));
    });
  });

  describe('at a fixed time (P83)', () => {
    const atFour = (told: Told[]) => {
      const paris = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });
      for (const { duty, at } of told) assert.equal(paris.format(new Date(at)), '16:00', `${duty} is asked at ${at}`);
    };
    const questions = async () => (await ended('data')).filter(({ duty, outcome }) => !duty.includes('/') && outcome === 'sent');
    const around = async () => {
      for (const at of [
        '2026-01-13T15:00:00Z',
        '2026-03-27T15:00:00Z',
        '2026-03-30T13:59:00Z',
        '2026-03-30T14:00:00Z',
        '2026-03-30T15:00:00Z',
      ]) {
        house.at(at);
        await house.waker.finish();
      }
    };

    it('asks at four o’clock in winter and in summer, on the clock of the team (P83)', async () => {
      await around();
      const told = await questions();
      assert.equal(told.length, 3);
      atFour(told);
      assert.equal((await status()).teams[0]?.cadence, 'each working day at 16:00 in Paris');
    });

    it('asks at another time once the team stands in another zone (control of P83)', async () => {
      await does('maya', 'changeTeam', { team: 'data', zone: 'Africa/Algiers' });
      await around();
      const told = await questions();
      assert.throws(() => atFour(told), /is asked at/);
    });
  });

  describe('in a quiet phase (P90)', () => {
    const thin = { phase: 'discover', every: 1, unit: 'weeks', weekdays: ['2', '4'], until: '2026-01-16' };
    const week = ['2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15', '2026-01-16', '2026-01-19'];
    const twiceAWeek = (days: string[]) => assert.deepEqual(days, ['2026-01-13', '2026-01-15', '2026-01-19']);

    it('is thinned by the manager until a day that has to be said, and then daily again (P90, N6)', async () => {
      assert.equal(await refused('maya', 'setCadence', { ...thin, until: undefined }), 'thinNeedsEnd');
      assert.equal(await refused('lena', 'setCadence', thin), 'notAllowed');
      await does('maya', 'setCadence', thin);
      assert.match((await status()).cadence.lines.join(' '), /every week on Tuesday and Thursday until Fri 16 Jan/);
      await lives(...week);
      twiceAWeek(await asked('data'));
    });

    it('is daily again once that is taken back (control of P90)', async () => {
      const seq = await does('maya', 'setCadence', thin);
      await does('maya', 'undo', { seq });
      await lives(...week);
      const days = await asked('data');
      assert.throws(() => twiceAWeek(days));
    });
  });

  describe('near deployment (P91)', () => {
    const weekly = { phase: 'discover', every: 1, unit: 'weeks', weekdays: ['1'], until: '2026-02-27' };
    const week = ['2026-01-13', '2026-01-14', '2026-01-15'];
    const daily = (days: string[]) => assert.deepEqual(days, week);
    const goLiveOn = (dueOn: string): NewEntry => ({
      type: 'planRedated',
      data: {
        milestones: [{ milestone: 'goLive', startOn: '2026-01-12', dueOn, was: { startOn: '2026-05-04', dueOn: '2026-06-08' } }],
        deliverables: [],
      },
      words: { reason: 'Sooner' },
    });
    const isLast = (milestone: string): NewEntry => ({ type: 'milestoneDropped', data: { milestone, into: null } });
    const others = ['kickoff', 'dataIn', 'salesPilot', 'serviceDesk'];

    it('is daily whatever was set, and cannot be thinned (P91)', async () => {
      await does('maya', 'changeTeam', { team: 'data', every: 2, unit: 'weeks', weekdays: ['5'] });
      await does('maya', 'setCadence', weekly);
      await writes(...others.map(isLast), goLiveOn('2026-01-23'));
      assert.equal(await refused('maya', 'setCadence', { ...weekly, phase: 'deploy' }), 'nearDeployment');
      await lives(...week);
      daily(await asked('data'));
      daily(await asked('sales'));
    });

    it('is thin as it was set while the go-live is far (control of P91)', async () => {
      await does('maya', 'setCadence', weekly);
      await lives(...week);
      const days = await asked('sales');
      assert.throws(() => daily(days));
    });
  });

  describe('on days nobody works (U1)', () => {
    it('asks nobody on a holiday of a calendar file, and says its name', async () => {
      const text = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260113\r\nSUMMARY:Saint Knut\r\nEND:VEVENT\r\nEND:VCALENDAR';
      assert.equal(await refused('maya', 'setCalendar', { name: 'Norway', text: text.replace('20260113', '2026') }), 'calendarUnreadable');
      await does('maya', 'setCalendar', { name: 'Norway', text });
      await lives('2026-01-12', '2026-01-13', '2026-01-14');
      assert.deepEqual(await asked('data'), ['2026-01-12', '2026-01-14']);
      const cell = (await status()).teams[0]?.cells.find(({ day }) => day === '2026-01-13');
      assert.deepEqual([cell?.state, cell?.sentence], ['notAsked', 'Data team, Tue 13 Jan: not asked, Saint Knut']);
    });
  });

  describe('once it was answered', () => {
    const editsTo = (who: string, since = 0) =>
      house.transcript
        .accepted(since)
        .filter(({ method, conversation }) => method === 'PUT' && conversation === `a:${who}`)
        .map(({ body }) => plain(JSON.stringify(body)));
    const lastSeen = () => house.transcript.accepted().at(-1)?.seq ?? 0;
    const looksAt = async (at: string) => {
      const since = lastSeen();
      house.at(at);
      await house.waker.finish();
      return since;
    };
    const settledOnce = (edits: string[]) => {
      assert.equal(edits.length, 1);
      assert.match(edits[0] ?? '', /The round is closed/);
      assert.doesNotMatch(edits[0] ?? '', /"Edit"|"Undo"/);
    };

    it('shows Edit and Undo until the digest is out, and then the card is edited once more without them (P79, U3)', async () => {
      await looksAt('2026-01-12T15:00:00Z');
      await does('lena', 'reportStatus', { team: 'data', day: '2026-01-12', done: 'Two sources', days: 0 });
      const received = editsTo('lena', await looksAt('2026-01-12T15:20:00Z'));
      assert.match(received.at(-1) ?? '', /"Edit".*"Undo"/);
      assert.throws(() => settledOnce(received), 'control: a receipt of an open round');
      assert.deepEqual(editsTo('lena', await looksAt('2026-01-12T16:00:00Z')), [], 'closed, and the digest is still to come');
      settledOnce(editsTo('lena', await looksAt('2026-01-12T16:30:00Z')));
      assert.deepEqual(editsTo('lena', await looksAt('2026-01-12T17:30:00Z')), []);
    });

    it('keeps a late receipt open until the team is asked again (U3, U4)', async () => {
      await lives('2026-01-12');
      await does('lena', 'reportStatus', { team: 'data', day: '2026-01-12', done: 'Two sources', days: 0 });
      const received = editsTo('lena', await looksAt('2026-01-12T17:30:00Z'));
      assert.ok(received.length > 0 && received.every((edit) => /"Edit"/.test(edit)));
      const settled = editsTo('lena', await looksAt('2026-01-13T15:00:00Z'));
      assert.ok(settled.length > 0 && settled.every((edit) => !/"Edit"|"Undo"/.test(edit)));
    });
  });

  describe('after three days away', () => {
    it('asks the current round only, records the missed ones as missed by us, and sends nobody a burst (U27)', async () => {
      await lives('2026-01-12');
      const before = house.transcript.accepted().at(-1)?.seq ?? 0;
      house.at('2026-01-16T15:10:00Z');
      await house.waker.finish();
      for (const team of ['data', 'sales', 'integration', 'training', 'desk']) {
        const rounds = (await ended(team)).filter(({ duty }) => !duty.includes('/'));
        assert.deepEqual(
          rounds.map(({ duty, outcome }) => `${duty} ${outcome}`),
          ['2026-01-12 sent', '2026-01-13 missedByUs', '2026-01-14 missedByUs', '2026-01-15 missedByUs', '2026-01-16 sent'],
        );
      }
      for (const who of ['lena', 'carla', 'ben', 'tomas']) assert.equal(questionsTo(who, before), 1, who);
    });
  });
});
