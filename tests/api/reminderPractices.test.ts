// The practices of notes, wishes, answers and laggards, each held through the door by one check, and each with a control: the same check fails once the rule is off.
import assert from 'node:assert/strict';
import type { Note } from '../../bot/store/rounds.ts';
import { roundNow } from '../../bot/wake/roundNow.ts';
import { personaOf, tenantId } from '../../local/personas.ts';
import { lagRisk } from '../../playbook/clock/lagging.ts';
import { leftOut, planOf } from '../../playbook/clock/reminderPlan.ts';
import type { LagShown, Value } from '../../playbook/contract/Value.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { usualWish } from '../../playbook/journal/Wish.ts';
import { lagShown } from '../../playbook/views/lagShown.ts';
import { valueView } from '../../playbook/views/valueView.ts';
import { benefitForms } from '../../tab/benefitForms.ts';
import { buttonsOf, plain } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';

const round = 4;

describe('notes, wishes and answers', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse();
    house.at('2026-03-10T15:10:00Z');
    const { rollout } = await house.open();
    await writes({ type: 'remindersCut', data: { round, notes: planOf(rollout, round).notes.map(({ at: _at, ...note }) => note) } });
  });
  after(() => house.close());

  const writes = async (...entries: NewEntry[]) => {
    const opened = await house.open();
    const key = `past-the-rule-${opened.rollout.seq}`;
    await house.conversing.journals.append(opened, entries, { at: house.conversing.now().toString(), by: 'milepost', key });
  };
  const value = async (who: string): Promise<Value> =>
    JSON.parse(plain((await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/value`)).text));
  const idOf = async (who: string) => {
    const { people } = await house.open();
    return Object.values(people).find(({ oid }) => oid === personaOf(who)?.oid)?.id ?? assert.fail(who);
  };
  const lookingAs = async (who: string) => {
    const { rollout, people } = await house.open();
    return { rollout, people, now: house.conversing.now(), reader: await idOf(who), readerName: '' };
  };
  const shows = async (who: string, card: string, ids: object = {}) => {
    const { card: shown } = await house.presses(who, 'showCard', { rollout: house.rolloutId, once: `show/${card}`, card, ...ids });
    return shown ?? assert.fail(`${who} gets no card`);
  };
  const textOf = (card: unknown) => plain(JSON.stringify(card));
  const presses = async (who: string, card: object, title: string, inputs: object = {}) => {
    const button = buttonsOf(card as never).find((one) => one.title === title) ?? assert.fail(`no “${title}” on ${textOf(card)}`);
    return (await house.presses(who, String(button.verb), { ...(button.data as object), ...inputs })).card ?? assert.fail();
  };

  describe('of telling each what it gives them (P101, N9)', () => {
    /** The note speaks to one person: by name, in their role, with its evidence and its source, and says why it is this one. */
    function isPersonal(text: string, first: string, goal: RegExp): void {
      assert.match(text, new RegExp(`${first}, for you as `));
      assert.match(text, goal);
    }

    it('the note names the reader, their role and what they asked for, with evidence and source (P101, P99, P100)', async () => {
      const note = (await house.open()).rollout.reminders.at(-1)?.notes.find(({ benefit }) => benefit);
      const { people, rollout } = await house.open();
      const who = Object.values(people).find(({ id }) => id === note?.person) ?? assert.fail();
      const benefit = rollout.benefits.find(({ id }) => id === note?.benefit) ?? assert.fail();
      await writes({
        type: 'remindersWished',
        data: {
          person: who.id,
          set: { how: 'usual', pausedUntil: null, goal: benefit.category },
          was: { how: 'usual', pausedUntil: null, goal: null },
        },
      });
      const name = who.name.split(' ')[0] ?? '';
      const chat = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
      const text = textOf(await shows(chat, 'reminder', { round }));
      isPersonal(text, name, /Because you asked for/);
      for (const words of [benefit.title, benefit.source.slice(0, 20)])
        assert.ok(text.includes(plain(words)), `“${words}” is not on ${text}`);
      await writes({
        type: 'remindersWished',
        data: { person: who.id, set: usualWish, was: usualWish },
      });
      const plainly = textOf(await shows(chat, 'reminder', { round }));
      assert.throws(() => isPersonal(plainly, name, /Because you asked for/), /match/, 'control of P101: a wish that is not kept');
    });
  });

  describe('of being wished otherwise (U13, P102)', () => {
    /** Who wished for none is in no round, and what waits for them still shows. */
    function isLeftInPeace(rollout: Rollout, person: string): void {
      assert.equal(leftOut(rollout, round + 1).find((one) => one.person === person)?.why, 'never', 'a note is planned all the same');
    }

    it('typed words are obeyed, and mine still shows what waits (U13)', async () => {
      const said = await house.says('carla', 'reminders off');
      assert.match(plain(said.summary), /You get no notes/);
      const carla = await idOf('carla');
      isLeftInPeace((await house.open()).rollout, carla);
      assert.match(plain((await value('carla')).mine?.said ?? ''), /no notes/);
      assert.match((await house.says('carla', 'mine')).summary, /wait/);
      const paused = await house.says('carla', 'reminders pause until Friday');
      assert.match(plain(paused.summary), /no notes/, 'off stays off');
      const { wishes, ...rest } = (await house.open()).rollout;
      assert.throws(() => isLeftInPeace({ ...rest, wishes: {} }, carla), /planned all the same/, 'control of U13');
      assert.ok(wishes[carla]);
      assert.match(plain((await house.says('carla', 'reminders on')).summary), /every two weeks/);
    });

    it('the card changes it with one tap, and says what it did not understand', async () => {
      const card = (await house.says('carla', 'reminders')).card ?? assert.fail();
      assert.match(textOf(await presses('carla', card, 'Less often')), /every four weeks/);
      assert.match((await house.says('carla', 'my goal is time back')).summary, /every four weeks/);
      assert.match((await house.says('carla', 'my goal is a pony')).summary, /Say what you want most/);
      assert.match((await house.says('carla', 'reminders pause until the cows come home')).summary, /Say how you want|found nothing/);
      const rollouts = (await house.open()).rollout.wishes[await idOf('carla')];
      assert.deepEqual([rollouts?.how, rollouts?.goal], ['less', 'efficiency']);
    });

    it('the tab’s form does the same, refuses a day that is over, and is taken back (U13)', async () => {
      const wished = await house.commands('ana', 'wishReminders', { how: 'weekly', pausedUntil: '', goal: 'none' });
      assert.equal(wished.status, 200);
      assert.match(plain((await value('ana')).mine?.said ?? ''), /one summary each Monday/);
      assert.equal((await house.commands('ana', 'wishReminders', { pausedUntil: '2026-03-01' })).body.refusal, 'badInput');
      assert.equal((await house.commands('ana', 'undo', { seq: wished.body.seq })).status, 200);
      assert.match(plain((await value('ana')).mine?.said ?? ''), /a note every two weeks/);
    });
  });

  describe('of a wish that came after the cut (U13)', () => {
    const cap = async () => {
      const row = await house.engine.get('addresses', tenantId, `person|${personaOf('yuki')?.oid}`);
      return String(row?.body.notes ?? '[]');
    };
    /** What Yuki is sent of a round that was cut while she wanted notes and is not closed, in the rollout as it is now, or as `seen`. */
    async function sendsHers(seen = (rollout: Rollout): Rollout => rollout): Promise<string> {
      const name = { tenantId, rolloutId: house.rolloutId, round: `reminders/${round}`, page: '' };
      const open = async (id: string) => {
        const opened = await house.conversing.journals.open(id);
        const reminders = opened.rollout.reminders.map(({ outcomes: _, ...one }) => one);
        return { ...opened, rollout: seen({ ...opened.rollout, reminders }) };
      };
      const draw = () => ({ card: {}, summary: 'hers' });
      const state = await roundNow({ now: house.conversing.now, journals: { ...house.conversing.journals, open }, draw }, name);
      const to = await idOf('yuki');
      const drawn = state.state === 'open' ? state.draw({ subject: `reminder/${round}/${to}`, to } as Note) : null;
      return drawn === 'unwanted' ? drawn : String(drawn?.summary);
    }

    it('none is sent to who wrote “reminders off” before it went, and it counts against nothing (U13, P102)', async () => {
      const before = await cap();
      assert.equal(await sendsHers(), 'hers');
      await house.says('yuki', 'reminders off');
      assert.equal(await sendsHers(), 'unwanted');
      assert.equal(await cap(), before);
      assert.equal(await sendsHers((rollout) => ({ ...rollout, wishes: {} })), 'hers', 'control of U13: nobody asks before it goes');
      await house.says('yuki', 'reminders on');
    });
  });

  describe('of answering (P103, U18)', () => {
    /** Help that is asked waits for who steers, by name. */
    function reachesWhoSteers({ mine }: Value): void {
      assert.ok(
        mine?.asked.some(({ text }) => /^Help Carla/.test(plain(text))),
        'nobody who steers hears of it',
      );
    }

    it('help goes to who steers in one message, and their answer comes back to the note (P103)', async () => {
      const form = await presses('carla', await shows('carla', 'reminder', { round }), 'I need help');
      const asked = await presses('carla', form, 'Ask for help', { text: 'I have no list of the reps.' });
      assert.match(textOf(asked), /Maya Lindqvist has your words/);
      reachesWhoSteers(await value('maya'));
      const now = await lookingAs('maya');
      const unasked = valueView({ ...now, rollout: { ...now.rollout, playbookQuestions: [] } });
      assert.throws(() => reachesWhoSteers(JSON.parse(plain(JSON.stringify(unasked)))), /nobody who steers/, 'control of P103');
      const question = (await house.open()).rollout.playbookQuestions.at(-1)?.id;
      const card = await shows('maya', 'playbookQuestion', { question });
      assert.match(textOf(card), /Carla Méndez needs help/);
      await presses('maya', card, 'Answer', { text: 'Ben has it.' });
      assert.match(textOf(await shows('carla', 'reminder', { round })), /Ben has it/);
      assert.ok(
        !textOf(await (await house.asks('lena', 'GET', `/api/rollouts/${house.rolloutId}/playbook`)).text).includes('no list of the reps'),
      );
      const { rollout } = await house.open();
      assert.equal(rollout.playbookQuestions.at(-1)?.round, round);
    });

    it('done asks the owner for what shows it, and the deliverable is met with that; taken back both are (P103)', async () => {
      const { rollout } = await house.open();
      const milestone =
        rollout.milestones.find(({ activeSince, deliverables }) => activeSince && deliverables.some(({ met }) => !met)) ?? assert.fail();
      const open = milestone.deliverables.find(({ met, needs }) => !met && !needs.length) ?? assert.fail();
      const person = await idOf('maya');
      await writes({
        type: 'remindersCut',
        data: { round: round + 1, notes: [{ person, benefit: rollout.benefits[0]?.id ?? '', ask: `meet/${milestone.id}/${open.id}` }] },
      });
      const isMet = async () =>
        (await house.open()).rollout.milestones.flatMap(({ deliverables }) => deliverables).find(({ id }) => id === open.id)?.met;
      const form = await presses('maya', await shows('maya', 'reminder', { round: round + 1 }), 'Done');
      assert.equal(await isMet(), null, 'it is not ticked by a press alone');
      const receipt = await presses('maya', form, 'It is done', { evidence: 'Counted on Monday.' });
      assert.equal((await isMet())?.evidence, 'Counted on Monday.');
      await presses('maya', receipt, 'Undo');
      assert.equal(await isMet(), null);
      const bare = await house.commands('maya', 'answerReminder', { round: round + 1, answer: 'done' });
      assert.equal(bare.body.refusal, 'badInput');
    });
  });

  describe('of falling behind (P98)', () => {
    /** Who is behind is named with what and since when, to those who steer. */
    function isSeen({ rows, line }: LagShown): void {
      assert.ok(rows.length && rows.every(({ why, since }) => why.length && since), 'who is behind is not seen');
      assert.match(line, /behind/);
    }

    it('who steers sees who and since when; everybody else how many, and their own (P98)', async () => {
      house.at('2026-03-25T10:00:00Z');
      const [steers, other] = [(await value('maya')).lag, (await value('lena')).lag];
      isSeen(steers);
      assert.equal(other.count, steers.count);
      assert.ok(other.rows.every(({ person }) => person.name === personaOf('lena')?.name));
      const { rollout } = await house.open();
      const risk = lagRisk(rollout, house.conversing.now());
      assert.equal(risk.risky, steers.risky);
      assert.equal(
        lagRisk({ ...rollout, milestones: [], signoffs: [], sections: [], reminders: [], teams: [] }, house.conversing.now()).risky,
        false,
      );
      const now = await lookingAs('maya');
      const unasked = { ...rollout, milestones: [], signoffs: [], sections: [], reminders: [], teams: [] };
      assert.throws(() => isSeen(lagShown({ ...now, rollout: unasked })), /not seen/, 'control of P98');
    });
  });

  describe('of the words of the coming round (U20, P102)', () => {
    const others = 'Ten reps in Porto got their Tuesday back.';
    /** The card of the round says what was written for it. */
    const saysItsOwn = (text: string) => assert.ok(text.includes(others), 'it says what the library says');

    it('they are changed once for those told of it, seen as any of them, and taken back until it goes (U20)', async () => {
      house.at('2026-04-02T15:00:00Z');
      while ((await house.waker.finish()) !== null) await house.pages.work();
      const { next } = await value('maya');
      const note = next?.notes.find(({ benefit }) => benefit) ?? assert.fail('nobody is told anything');
      const form = next?.actions.find(({ verb }) => verb === 'rewordNotes') ?? assert.fail('no way to change the words');
      const who = Object.values((await house.open()).people).find(({ id }) => id === note.person.id) ?? assert.fail();
      const input = { ...form.input, benefit: note.benefit, text: others, ask: '<b>Say</b> who is next' };
      assert.equal((await house.commands('carla', 'rewordNotes', input)).body.refusal, 'notAllowed');
      assert.equal((await house.commands('maya', 'rewordNotes', { ...input, text: '', ask: '' })).body.refusal, 'badInput');
      assert.equal((await house.commands('maya', 'rewordNotes', { ...input, round: 99 })).body.refusal, 'notAsItStands');
      const { seq } = (await house.commands('maya', 'rewordNotes', input)).body;
      assert.equal((await house.commands('ana', 'rewordNotes', { ...input, text: 'Again' })).body.refusal, 'notAsItStands', 'once');
      const { rollout, people } = await house.open();
      const planned = planOf(rollout, next?.round ?? 0).notes;
      const told = planned.find(({ person }) => person === who.id) ?? assert.fail();
      assert.equal(told.words, seq);
      assert.ok(
        planned.every(({ benefit, words }) => (words === seq) === (benefit === note.benefit)),
        'nobody else’s words',
      );
      const preview = await house.asks('maya', 'POST', `/api/rollouts/${house.rolloutId}/previews/sendNoteToMe`, {
        round: next?.round,
        as: people[who.id]?.oid,
      });
      saysItsOwn(plain(preview.text));
      assert.ok(
        (await house.open()).rollout.benefits.every(({ evidence }) => evidence !== others),
        'the library stays',
      );
      assert.equal((await house.commands('maya', 'undo', { seq })).status, 200);
      const after = await house.asks('maya', 'POST', `/api/rollouts/${house.rolloutId}/previews/sendNoteToMe`, {
        round: next?.round,
        as: people[who.id]?.oid,
      });
      assert.throws(() => saysItsOwn(plain(after.text)), /what the library says/, 'control of U20: words that are not kept with the round');
    });
  });

  it('sends each list of choices once: the whole page of who steers stays under 60 KB', async () => {
    const { bytes, body } = await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/value`);
    assert.ok(bytes.length < 60_000, `${bytes.length} bytes`);
    const { library, actions }: Value = body;
    const edit = benefitForms(library[0] ?? assert.fail(), actions).find(({ verb }) => verb === 'writeBenefit') ?? assert.fail();
    assert.deepEqual(
      edit.asks.map(({ name }) => name),
      actions.find(({ verb }) => verb === 'writeBenefit')?.asks.map(({ name }) => name),
    );
    const typed = Object.fromEntries(edit.asks.map(({ name, kind, value = '' }) => [name, kind === 'choices' ? value.split('\n') : value]));
    assert.equal(
      (await house.commands('maya', 'writeBenefit', { ...edit.input, ...typed })).body.refusal,
      'alreadySo',
      'the form holds what stands',
    );
    const repeated = { ...body, library: library.map((one) => ({ ...one, actions: benefitForms(one, actions) })) };
    assert.ok(JSON.stringify(repeated).length > 100_000, 'control: a form with its choices beside each benefit');
  });

  it('the next round is told to who steers alone, with who is left out and why (P102)', async () => {
    const { next, quiet } = await value('maya');
    assert.ok(next && next.count === next.notes.length && !quiet);
    const { rollout } = await house.open();
    assert.equal(next.count + next.leftCount, Object.keys(rollout.people).filter((id) => rollout.left[id] === undefined).length);
    assert.equal((await value('carla')).next, null);
  });
});
