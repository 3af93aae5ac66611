// Notices from the draft to the answer: each rule held through the front door by one check, with a control in which the rule is off.
import assert from 'node:assert/strict';
import type { Preview } from '../../playbook/contract/Action.ts';
import type { NoticeShown, Value } from '../../playbook/contract/Value.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, done } from '../support/aSigning.ts';
import { personOf } from '../support/strangers.ts';

/** Tuesday of the first week, ten in Paris. */
const tuesday = '2026-01-13T09:00:00Z';

describe('a notice to people', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouseOfAll();
    house.at(tuesday);
    await house.waker.finish();
  });
  after(() => house.close());

  const value = async (who = 'maya'): Promise<Value> =>
    JSON.parse(plain((await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/value`)).text));
  const shown = async (id: string, who = 'maya'): Promise<NoticeShown> =>
    (await value(who)).notices.find((one) => one.id === id) ?? assert.fail(`${who} does not see ${id}`);
  const does = (verb: string, input: object, who = 'maya') => done(house, who, verb, input);
  const refused = async (who: string, verb: string, input: object) => {
    const { status, body } = await house.commands(who, verb, input);
    assert.ok(status >= 400 && status < 500, `${verb}: ${status}`);
    return JSON.parse(plain(JSON.stringify(body))) as { refusal: string; detail: string };
  };
  const preview = async (verb: string, input: object): Promise<Preview> =>
    JSON.parse(plain((await house.asks('maya', 'POST', `/api/rollouts/${house.rolloutId}/previews/${verb}`, input)).text));
  async function writes(...entries: NewEntry[]) {
    const opened = await house.open();
    const key = `past-the-rule-${opened.rollout.seq}`;
    await house.conversing.journals.append(opened, entries, { at: house.conversing.now().toString(), by: 'milepost', key });
  }
  const words = { title: 'The pilot begins on Monday', text: 'Twelve of you work in it.\nAsk Raj.', ask: 'Name your reps', urgent: true };
  const written = async (more: object = {}) => {
    const seq = await does('writeNotice', { ...words, roles: ['salesOwner'], ...more });
    return { seq, id: (await house.open()).rollout.notices.at(-1)?.id ?? '' };
  };
  /** New messages that say so; cards that are drawn again are none. */
  const sent = (said: RegExp) =>
    house.transcript.accepted().filter(({ method, summary }) => method === 'POST' && said.test(plain(summary)));
  /** The clock's hand a little later, or at that moment. */
  const carry = async (at = house.conversing.now().add({ minutes: 2 }).toString()) => {
    house.at(at);
    await house.waker.finish();
  };
  const reviewed = () => does('changeRollout', { noticeReviewer: 'accountable' });

  describe('goes out only once it is approved where the rollout wants that (U20)', () => {
    const isApproved = ({ state, actions }: NoticeShown, wasSent: number) => {
      if (state !== 'approved')
        assert.ok(!actions.some(({ verb }) => verb === 'sendNotice') && !wasSent, 'it goes out without a word of anybody');
    };

    it('is handed in, sent back with the reason, mended, approved in the chat, and then sent (U20)', async () => {
      const setting = await reviewed();
      const { id } = await written({ title: 'Reviewed first' });
      isApproved(await shown(id), sent(/^Reviewed first/).length);
      assert.match(
        (await refused('maya', 'sendNotice', { notice: id })).detail,
        /^Accountable owner looks at it before it goes out|looks at it before/,
      );
      await does('submitNotice', { notice: id });
      assert.equal((await shown(id)).said, 'Ana Ruiz looks at it before it goes out');
      assert.equal((await shown(id, 'ana')).actions[0]?.verb, 'approveNotice');
      assert.equal((await refused('carla', 'approveNotice', { notice: id })).refusal, 'notYours');
      await carry();
      assert.equal(sent(/^Maya Lindqvist wants to send “Reviewed first”/).length, 1);
      await does('sendBackNotice', { notice: id, reason: 'Name the <i>day</i>' }, 'ana');
      assert.equal((await shown(id)).said, 'Ana Ruiz sent it back: Name the <i>day</i>');
      await carry();
      assert.equal(sent(/^“Reviewed first” came back/).length, 1);
      await does('writeNotice', { notice: id, text: 'On Monday 19 January.' });
      await does('submitNotice', { notice: id });
      await carry();
      const { rollout } = await house.open();
      const press = { rollout: house.rolloutId, once: 'approve-1', notice: id };
      assert.match(plain((await house.presses('ana', 'approveNotice', press)).summary), /^“Reviewed first” is approved/);
      assert.equal(rollout.notices.find((one) => one.id === id)?.approved, null);
      assert.equal((await shown(id)).state, 'approved');
      await does('sendNotice', { notice: id });
      await carry();
      assert.equal(sent(/^Reviewed first/).length, 1);
      await does('undo', { seq: setting });
    });

    it('nobody approves their own words, and where nobody else is there it is said who has to be named (U20)', async () => {
      const setting = await does('changeRollout', { noticeReviewer: 'projectManager' });
      const { id } = await written();
      assert.match((await refused('maya', 'submitNotice', { notice: id })).detail, /^Nobody but you is/);
      assert.match((await refused('maya', 'approveNotice', { notice: id })).detail, /You wrote this/);
      await does('undo', { seq: setting });
      await does('dropNotice', { notice: id });
    });

    it('is seen to go out unapproved when the rule is off (control of U20)', async () => {
      const setting = await reviewed();
      const { id } = await written({ title: 'Past the reviewer' });
      await writes({ type: 'noticePlanned', data: { notice: id, moment: tuesday, zone: 'Europe/Paris' } });
      await carry();
      const now = await shown(id);
      assert.throws(() => isApproved({ ...now, state: 'draft' }, sent(/^Past the reviewer/).length), /without a word of anybody/);
      await does('undo', { seq: setting });
    });
  });

  describe('reaches whom it is written to, by name, and guests only when that is said (U21)', () => {
    const withoutGuests = ({ changes }: Preview) => {
      for (const { what, is } of changes) if (/Diego|Priya/.test(what)) assert.match(is, /a guest/, `${what} is a guest and gets it`);
    };
    const everybody = { ...words, roles: [], sides: ['customer', 'vendor'] };

    it('its count and its names are there before it is kept or sent, without guests (P101, U21)', async () => {
      const { id } = await written({ roles: [], sides: ['customer', 'vendor'] });
      for (const before of [await preview('writeNotice', everybody), await preview('sendNotice', { notice: id })]) {
        withoutGuests(before);
        assert.match(before.said, /^6 people get it: .*Carla Méndez.* 2 people of them do not\.$/);
        assert.equal(before.changes.length, 8);
      }
      const page = await shown(id);
      assert.equal(page.audience, 'Northwind and Contoso: 6 people');
      assert.deepEqual([page.count, page.left.map(({ why }) => why)], [6, ['a guest', 'a guest']]);
      await does('writeNotice', { notice: id, guests: true });
      assert.equal((await shown(id)).count, 8);
      const closed = await does('changeRollout', { guestsSee: 'nothing' });
      assert.equal((await shown(id)).count, 6);
      await does('undo', { seq: closed });
      await does('dropNotice', { notice: id });
    });

    it('guests are found among its readers when they are not told apart (control of U21)', async () => {
      assert.throws(() =>
        withoutGuests({ said: '', refused: false, problems: [], changes: [{ what: 'Priya Nair', was: '', is: 'gets it' }] }),
      );
      const wide = await preview('writeNotice', { ...everybody, guests: true });
      assert.throws(() => withoutGuests(wide), /is a guest and gets it/);
    });

    it('those who asked for no notes get none, and those who lag are worked out when it goes (P98, U13)', async () => {
      const never = await does('wishReminders', { how: 'never' }, 'carla');
      const { id } = await written();
      assert.deepEqual((await shown(id)).left, [{ person: (await shown(id)).left[0]?.person, why: 'asked for no notes' }]);
      assert.match((await refused('maya', 'sendNotice', { notice: id })).detail, /^Nobody gets this/);
      await does('undo', { seq: never }, 'carla');
      await does('writeNotice', { notice: id, states: ['notAccepted'] });
      assert.equal(
        (await shown(id)).audience,
        'Sales lead, not accepted yet: 1 person'.replace('Sales lead', (await shown(id)).audience.split(',')[0] ?? ''),
      );
      const sections = (await house.asks('carla', 'GET', `/api/rollouts/${house.rolloutId}/playbook`)).body.sections as {
        id: string;
        number: number;
        accept: boolean;
      }[];
      const open = (await house.open()).rollout.sections.filter(({ accept }) => accept).map((one) => one.id);
      const accepting = sections.filter((one) => open.includes(one.id)).map(({ id: section, number: version }) => ({ section, version }));
      await house.commands('carla', 'acceptSection', { sections: accepting });
      assert.equal((await shown(id)).count, 0);
      await does('dropNotice', { notice: id });
    });
  });

  describe('goes out at the moment that was chosen (U19)', () => {
    const atItsMoment = async (id: string, moment: string) => {
      const planned = (await house.open()).rollout.notices.find((one) => one.id === id)?.planned;
      assert.deepEqual([planned?.moment, planned?.zone], [moment, 'Europe/Paris']);
    };

    it('told in the rollout’s own time, kept with its zone, in each reader’s working hours, and called off before (U19, U1)', async () => {
      const { id } = await written({ title: 'Across the clocks' });
      // Clocks in Paris go forward on 29 March 2026, at 2.
      const seq = await does('sendNotice', { notice: id, when: 'later', on: '2026-03-29', at: '02:30' });
      await atItsMoment(id, '2026-03-29T01:30:00Z');
      assert.equal((await shown(id)).said, 'Goes out on Sun 29 Mar, 03:30');
      await does('undo', { seq });
      assert.equal((await shown(id)).state, 'draft');
      const again = await does('sendNotice', { notice: id, when: 'later', on: '2026-01-14', at: '20:15' });
      await atItsMoment(id, '2026-01-14T19:15:00Z');
      await carry('2026-01-14T19:20:00Z');
      assert.equal(sent(/^Across the clocks/).length, 0, 'at a quarter past eight Carla is left in peace');
      assert.match((await refused('maya', 'undo', { seq: again })).detail, /^It has gone out/);
      await carry('2026-01-15T08:01:00Z');
      assert.equal(sent(/^Across the clocks/).length, 1);
      await carry('2026-01-15T08:05:00Z');
      assert.equal(sent(/^Across the clocks/).length, 1, 'carried out again it is done once');
      assert.match((await shown(id)).said, /^Sent on Wed 14 Jan, reached 1 of 1$/);
      assert.equal((await refused('maya', 'writeNotice', { notice: id, title: 'Otherwise' })).refusal, 'notAsItStands');
      for (const [when, sentence] of [
        [{ when: 'later', on: '2026-01-02', at: '09:00' }, /That moment is over/],
        [{ when: 'later', on: '2029-01-02', at: '09:00' }, /within a year/],
        [{ when: 'later' }, /Choose the day/],
      ] as const)
        assert.match((await refused('maya', 'sendNotice', { notice: (await written()).id, ...when })).detail, sentence);
    });

    it('a moment kept without its zone is an hour off (control of U19)', async () => {
      const { id } = await written();
      await writes({ type: 'noticePlanned', data: { notice: id, moment: '2026-03-29T02:30:00Z', zone: 'UTC' } });
      await assert.rejects(atItsMoment(id, '2026-03-29T01:30:00Z'));
      await does('undo', { seq: (await house.open()).rollout.seq }).catch(() => null);
    });
  });

  describe('in the hands of its writer and its readers', () => {
    it('is seen first as anybody gets it: its words in the form, and as a real card in one’s own chat whose buttons do nothing (U20)', async () => {
      const { id } = await written({ title: 'Looked at *first*', text: 'Line one <script>.\nLine two 👋 مرحبا' });
      const before = await preview('sendNoticeToMe', { notice: id, as: personOf('carla').oid });
      assert.equal(before.said, 'This is what Carla Méndez gets.');
      assert.ok(before.shows?.lines.includes('Looked at *first*'), JSON.stringify(before.shows));
      assert.ok(before.shows?.lines.map((line) => line.replace(/[\u2066-\u2069]/g, '')).includes('Line two 👋 مرحبا'));
      assert.deepEqual(before.shows?.buttons, ['I will do it', 'Done', 'I need help']);
      await does('sendNoticeToMe', { notice: id, as: personOf('carla').oid });
      await carry('2026-01-15T08:30:00Z');
      const [card] = sent(/^Looked at/);
      assert.ok(card && /only you see this card/.test(JSON.stringify(card.body)));
      assert.ok(!/answerNotice/.test(JSON.stringify(card.body)), 'its buttons would answer for somebody');
      const trial = (await house.open()).rollout.trials.at(-1)?.seq ?? 0;
      const press = { rollout: house.rolloutId, once: 'x', card: 'trial', trial };
      assert.match(plain((await house.presses('maya', 'showCard', press)).summary), /^Looked at/);
      assert.doesNotMatch(plain((await house.presses('raj', 'showCard', press)).summary), /^Looked at/);
      assert.equal((await refused('carla', 'sendNoticeToMe', { notice: id })).refusal, 'notAllowed');
      await does('dropNotice', { notice: id });
    });

    it('the note of the next round is seen as each person gets it, before it is cut (U20, P101)', async () => {
      const { next } = await value();
      const offered = next?.actions.find(({ verb }) => verb === 'sendNoteToMe') ?? assert.fail('nobody can look at the next round');
      const person = (await house.open()).people[next?.notes[0]?.person.id ?? '']?.oid ?? assert.fail('nobody gets a note');
      const before = await preview('sendNoteToMe', { ...offered.input, as: person });
      assert.match(before.said, new RegExp(`^This is what ${next?.notes[0]?.person.name} gets`));
      assert.ok(before.shows?.buttons.length, JSON.stringify(before));
    });

    it('is answered by its reader: I will do it, done, or help, which goes to who steers (P103, U18)', async () => {
      const { id } = await written({ title: 'Answer me' });
      await does('sendNotice', { notice: id });
      await carry('2026-01-15T09:00:00Z');
      const press = (answer: string, more: object = {}) => ({ rollout: house.rolloutId, once: `a-${answer}`, notice: id, answer, ...more });
      assert.match(plain((await house.presses('carla', 'answerNotice', press('will'))).summary), /^Thank you, Carla/);
      const help = await house.presses('carla', 'answerNotice', press('help', { text: 'I have no list' }));
      assert.match(plain(help.summary), /^Maya Lindqvist has your words/);
      await carry('2026-01-15T09:01:00Z');
      assert.equal(sent(/^Carla Méndez needs help with “Answer me”/).length, 1);
      assert.match((await shown(id)).said, /1 answered$/);
      assert.equal((await refused('raj', 'answerNotice', { notice: id, answer: 'will' })).refusal, 'notYours');
      assert.deepEqual((await value('carla')).notices, []);
    });

    it('refuses what cannot be, with a sentence, and lets 10,000 characters and markup do nothing (U20)', async () => {
      for (const [input, refusal] of [
        [{ ...words, title: '' }, 'badInput'],
        [{ ...words, text: 'a'.repeat(10_000) }, 'badInput'],
        [{ ...words, roles: ['nobodyAtAll'] }, 'unknownRole'],
        [{ ...words, teams: ['nobodyAtAll'] }, 'unknownTeam'],
        [{ ...words, states: ['asleep'] }, 'badInput'],
        [{ ...words, notice: 'nothing' }, 'unknownNotice'],
      ] as const)
        assert.equal((await refused('maya', 'writeNotice', input)).refusal, refusal);
      assert.equal((await refused('carla', 'writeNotice', words)).refusal, 'notAllowed');
      assert.equal((await refused('maya', 'changeRollout', { noticeReviewer: 'nobodyAtAll' })).refusal, 'unknownRole');
    });
  });
});
