// What comes next before it happens, and how much the playbook answers by itself: each held through the HTTP door by one check, with a control.
import assert from 'node:assert/strict';
import type { Board } from '../../playbook/contract/Board.ts';
import type { NextStep, Playbook, SelfHelp } from '../../playbook/contract/Playbook.ts';
import { nextSteps } from '../../playbook/views/nextSteps.ts';
import { selfHelpShown } from '../../playbook/views/selfHelpShown.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, done } from '../support/aSigning.ts';
import { outsider, personOf } from '../support/strangers.ts';

describe('a playbook that answers before it is asked', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouseOfAll();
    house.at('2026-01-13T09:00:00Z');
    await house.waker.finish();
  });
  after(() => house.close());

  const get = async <View>(who: string, page: string): Promise<View> =>
    JSON.parse(plain((await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/${page}`)).text));
  const looking = async (who: string) => {
    const { rollout, people } = await house.open();
    const reader = Object.values(people).find(({ oid }) => oid === personOf(who).oid)?.id ?? null;
    return { rollout, people, now: house.conversing.now(), reader, readerName: '' };
  };

  describe('of what comes next (P29)', () => {
    /** Whoever signs sees it coming, with its day from the plan, what users can touch then, and in the order of the days. */
    function isAnticipated(next: NextStep[]): void {
      const sign = next.find(({ mine, text }) => mine && /^You are asked to sign off Kickoff/.test(text));
      assert.ok(sign, `the sign-off is not foreseen: ${next.map(({ text }) => text).join('; ')}`);
      assert.match(plain(sign.when), /^Fri 23 Jan, in 8 working days/);
      assert.ok(next.some(({ text, detail }) => /^Kickoff is due/.test(text) && /users can touch/.test(detail)));
      assert.deepEqual(
        next.map(({ day }) => day ?? ''),
        next.map(({ day }) => day ?? '').toSorted(),
      );
      assert.ok(next.length <= 12);
    }

    it('a customer sees the next steps of the process before they happen, on the playbook and the overview (P29)', async () => {
      const { next } = await get<Playbook>('ana', 'playbook');
      isAnticipated(next);
      assert.deepEqual((await get<Board>('ana', 'board')).next, next.slice(0, 3));
    });

    it('fails that check when the plan does not say it (control of P29)', async () => {
      const now = await looking('ana');
      isAnticipated(nextSteps(now));
      const milestones = now.rollout.milestones.map((one) => ({ ...one, approverRoles: ['nobody'] }));
      const holders = { ...now.rollout.holders, accountable: [] };
      assert.throws(() => isAnticipated(nextSteps({ ...now, rollout: { ...now.rollout, milestones, holders } })), /not foreseen/);
    });

    it('each sees their own, and a newcomer what others deliver next (P29)', async () => {
      await done(house, 'maya', 'setLivePlace', { at: '09:30', minutes: 15, place: 'Room 2' });
      const lena = await get<Playbook>('lena', 'playbook');
      assert.ok(lena.next.some(({ mine, text }) => mine && /is to be met$/.test(text)));
      assert.ok(
        lena.next.some(({ text, when }) => text === 'Live check' && /^Wed 14 Jan, the next working day, at 09:30$/.test(plain(when))),
      );
      const raj = await get<Playbook>('raj', 'playbook');
      assert.notDeepEqual(raj.next, lena.next);
      const newcomer = nextSteps({ ...(await looking('raj')), reader: null });
      assert.ok(newcomer.length > 0 && newcomer.every(({ mine }) => !mine));
    });

    it('is calm when nothing is planned (P29)', async () => {
      const now = await looking('ana');
      assert.deepEqual(nextSteps({ ...now, rollout: { ...now.rollout, status: 'closed' } }), []);
      const bare = { ...now.rollout, milestones: [], sections: [], settings: { ...now.rollout.settings, liveAt: null } };
      assert.deepEqual(nextSteps({ ...now, rollout: bare }), []);
    });
  });

  describe('of who was asked (P34)', () => {
    const look = (who: string, asked: string, found: string) =>
      done(house, who, 'lookUp', { asked, section: found === 'nothing' ? null : 'training', found, where: 'tab' });

    /** Questions the playbook answered stand against those that went to people, and what is missing is named. */
    function isLogged({ byPlaybook, byPeople, line, missing, weeks }: SelfHelp): void {
      assert.deepEqual([byPlaybook, byPeople], [2, 1], 'what was asked is not logged');
      assert.equal(plain(line), '2 of 3 questions of the last 30 days were answered by the playbook');
      assert.deepEqual(missing, [{ asked: 'zebra invoices', times: 2 }]);
      assert.deepEqual([weeks.at(-1)?.byPlaybook, weeks.at(-1)?.byPeople], [2, 1]);
    }

    it('it is logged whether the playbook answered or a person (P34)', async () => {
      await look('ben', 'training', 'one');
      await look('ben', 'Training?', 'one');
      await look('carla', 'who trains', 'several');
      for (const who of ['raj', 'yuki']) await look(who, 'zebra invoices', 'nothing');
      await look('raj', 'duplicates', 'one');
      await done(house, 'raj', 'askPlaybook', { text: 'Which zebra counts the invoices?' });
      isLogged((await get<Playbook>('maya', 'playbook')).selfHelp);
    });

    it('fails that check when looking something up leaves nothing behind (control of P34)', async () => {
      const now = await looking('maya');
      isLogged(selfHelpShown(now));
      assert.throws(() => isLogged(selfHelpShown({ ...now, rollout: { ...now.rollout, lookups: [] } })), /not logged/);
    });

    it('a question is open until it is answered by whom it waits for, and then filed from the page (P23, P34)', async () => {
      const [open] = (await get<Playbook>('raj', 'playbook')).questions;
      assert.equal(open?.state, 'open');
      assert.deepEqual(
        open?.actions.map(({ verb }) => verb),
        ['dropPlaybookQuestion'],
      );
      const { rollout, people } = await house.open();
      const to = rollout.playbookQuestions[0]?.to ?? '';
      const answerer = personOf(people[to]?.name ?? '').key;
      const question = open?.id;
      assert.equal((await house.commands('carla', 'answerPlaybook', { question, text: 'No.' })).body.refusal, 'notYours');
      assert.equal((await house.commands(answerer, 'fileAnswer', { question })).body.refusal, 'notAnswered');
      await done(house, answerer, 'answerPlaybook', { question, text: 'The striped one.' });
      assert.equal((await house.commands('maya', 'answerPlaybook', { question, text: 'Another.' })).body.refusal, 'alreadySo');
      const [answered] = (await get<Playbook>(answerer, 'playbook')).questions;
      assert.deepEqual(
        answered?.actions.map(({ verb, asks }) => [verb, asks[0]?.value]),
        [['fileAnswer', 'new']],
      );
      const seq = await done(house, answerer, 'fileAnswer', { question, section: 'new' });
      const filed = await get<Playbook>(answerer, 'playbook');
      assert.equal(filed.questions[0]?.filed?.title, 'Which zebra counts the invoices?');
      assert.equal(filed.sections.at(-1)?.markdown, 'The striped one.\n');
      await done(house, answerer, 'undo', { seq });
      assert.ok(!(await get<Playbook>(answerer, 'playbook')).sections.some(({ title }) => /zebra/.test(title)));
    });

    it('what is filed into a section that the writer has a draft of leaves the draft as it is (N15)', async () => {
      const section = 'training';
      const fields = (await house.open()).rollout.sections.find(({ id }) => id === section);
      const { people } = await house.open();
      const maya = Object.values(people).find(({ oid }) => oid === personOf('maya').oid)?.id ?? '';
      const { group = '', title = '', ownerRole = '' } = fields ?? {};
      const opened = await house.open();
      const draft = { section, basedOn: 1, fields: { group, title, ownerRole, practices: [] }, was: null };
      const stamp = { at: house.conversing.now().toString(), by: maya, key: 'a draft' };
      await house.conversing.journals.append(opened, [{ type: 'sectionDrafted', data: draft, words: { markdown: 'My own words' } }], stamp);
      const question = (await house.open()).rollout.playbookQuestions[0]?.id;
      await done(house, 'maya', 'fileAnswer', { question, section });
      const { drafts, sections } = (await house.open()).rollout;
      assert.deepEqual(
        drafts.map(({ by, markdown, basedOn }) => [by === maya, markdown, basedOn]),
        [[true, 'My own words', 1]],
      );
      assert.equal(sections.find(({ id }) => id === section)?.version, 2);
    });
  });

  describe('of whatever is typed', () => {
    it('takes words of any kind, names what does not fit, and tells nothing to who is not in the channel', async () => {
      const texts = ['<img src=x onerror=alert(1)>', '\u202eمرحبا بالعالم', '👩🏽‍🚀'.repeat(30), '[x](javascript:alert(1)) **b**'];
      for (const text of texts) {
        await done(house, 'ben', 'lookUp', { asked: text, section: null, found: 'nothing', where: 'tab' });
        await done(house, 'ben', 'askPlaybook', { text });
        assert.ok(
          (await get<Playbook>('ben', 'playbook')).questions.some((one) => one.text === text),
          text,
        );
      }
      const long = 'x'.repeat(10_000);
      for (const [verb, input] of [
        ['lookUp', { asked: long, found: 'one', where: 'tab' }],
        ['lookUp', { asked: '  ', found: 'one', where: 'tab' }],
        ['askPlaybook', { text: long }],
        ['askPlaybook', {}],
        ['answerPlaybook', { question: 'a1', text: long }],
        ['fileAnswer', { question: {} }],
      ] as const) {
        const { status, body } = await house.commands('ben', verb, input);
        assert.deepEqual([status, body.refusal], [400, 'badInput'], verb);
        assert.ok(body.detail.length > 10);
      }
      const unknown = await house.commands('ben', 'askPlaybook', { text: 'Who?', person: 'c0ffee99-1a2b-4c3d-8e4f-5a6b7c8d9e00' });
      assert.equal(unknown.body.refusal, 'unknownPerson');
      assert.equal(
        (await house.commands('ben', 'askPlaybook', { text: 'Who?', person: personOf('ben').oid })).body.refusal,
        'asksThemselves',
      );
      for (const verb of ['lookUp', 'askPlaybook', 'fileAnswer'])
        assert.equal(
          (await house.commands(outsider, verb, { asked: 'x', text: 'x', question: 'a1', found: 'one', where: 'tab' })).status,
          403,
        );
    });
  });
});
