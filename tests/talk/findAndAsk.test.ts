// Looking something up, asking a person when the playbook does not say it, and putting the answer where the next one finds it (P23, P32, P34).
import assert from 'node:assert/strict';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { buttonsOf, cardsIn, presses, said } from '../signoff/throughTheDoor.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll } from '../support/aSigning.ts';
import type { Answer } from '../support/speaking.ts';
import { outsider } from '../support/strangers.ts';

const question = 'Which zebra counts the invoices of the Porto warehouse?';
const answer = 'The striped one. It counts them each Friday.';

/** Tuesday 13 January, ten in the morning in Paris. */
const tuesday = '2026-01-13T09:00:00Z';

describe('asking the playbook', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouseOfAll();
    await at(tuesday);
  });
  after(async () => {
    assert.deepEqual(house.troubles, []);
    await house.close();
  });

  const at = async (iso: string) => {
    house.at(iso);
    await house.conversing.wakes.plan(house.rolloutId, house.conversing.now());
    await house.waker.finish();
  };
  const lookups = async () => (await house.open()).rollout.lookups;
  const last = async () => (await house.open()).rollout.playbookQuestions.at(-1) ?? assert.fail('nothing was asked');
  const holding = (got: Answer) => ({ buttons: buttonsOf(got.card) });
  /** The cards about that question in somebody's chat. */
  const about = (who: string, text: string) => cardsIn(house, who).filter((card) => card.text.includes(text.slice(0, 40)));
  /** Written past the command, as if its rule were not there. */
  const writes = async (...entries: NewEntry[]) => {
    const opened = await house.open();
    const stamp = { at: house.conversing.now().toString(), by: 'milepost', key: `past-the-rule-${opened.rollout.seq}` };
    await house.conversing.journals.append(opened, entries, stamp);
  };
  /** Ben asks what the playbook does not say, and presses the button that sends it to a person. */
  const asks = async (who: string, text: string) => {
    const found = await house.says(who, text);
    const button = buttonsOf(found.card).find(({ title }) => /^Ask /.test(title));
    return presses(house, who, holding(found), button?.title ?? '');
  };

  describe('for what it says', () => {
    /** A person with a process question knows exactly where the answer is: the words themselves, and a link to their section. */
    function leadsToTheAnswer(got: Answer): void {
      const text = said(got);
      assert.match(text, /Counts match within|[Dd]uplicate/, 'the passage is not there');
      assert.match(text, /\*\*[Dd]uplicates?\*\*/, 'the words found are not set off');
      assert.match(text, /playbook%2FcleaningTheData/, 'no link leads to the section');
    }

    it('it answers with the passage, the words that were found, its place and its neighbours (P23)', async () => {
      for (const text of ['find duplicates', 'where is the rule on duplicates?', 'what counts as a duplicate?'])
        leadsToTheAnswer(await house.says('ben', text));
    });

    it('it forgives a slip of the finger, and leads to the line of a table (P23)', async () => {
      leadsToTheAnswer(await house.says('ben', 'find dupliactes'));
      assert.match(said(await house.says('ben', 'find field map')), /\*\*Field\*\* \*\*map\*\*/);
    });

    it('it knows nothing of a section that was taken out (control of P23)', async () => {
      await writes({ type: 'sectionDropped', data: { section: 'cleaningTheData' } });
      const gone = await house.says('ben', 'find field map of duplicates');
      assert.throws(() => leadsToTheAnswer(gone), /is not there|not set off|no link/);
      await writes({ type: 'sectionRestored', data: { section: 'cleaningTheData' } });
      leadsToTheAnswer(await house.says('ben', 'find duplicates'));
    });

    it('each asking is counted once, by whoever asked, and never that of a stranger (P34)', async () => {
      const before = (await lookups()).length;
      for (let times = 0; times < 2; times += 1) await house.says('ben', 'find training', { activityId: 'one' });
      await house.says('ben', 'find zzzzqqqq');
      await house.says('ben', 'statsu');
      await house.says(outsider, 'find training', { inChannel: true });
      const { rollout, people } = await house.open();
      const counted = rollout.lookups.slice(before);
      assert.deepEqual(
        counted.map(({ asked, found, where, by }) => [asked, found === 'nothing', where, people[by]?.name]),
        [
          ['training', false, 'chat', 'Ben Okafor'],
          ['zzzzqqqq', true, 'chat', 'Ben Okafor'],
        ],
      );
    });
  });

  describe('for what it does not say', () => {
    /** The help entry offers the playbook before a person: who steers is asked by a press, after the look. */
    const offersThePlaybookFirst = (got: Answer, asked: number, now: number) => {
      assert.equal(now, asked, 'a person was asked before the playbook');
      assert.match(said(got), /The playbook has nothing on this yet/);
      assert.ok(buttonsOf(got.card).some(({ title }) => /^Ask /.test(title)));
    };
    const questions = async () => (await house.open()).rollout.playbookQuestions.length;

    it('it is looked up first, and then one press asks a person; both can be taken back (P32)', async () => {
      const asked = await questions();
      for (const text of [question, `ask ${question}`, `find ${question}`])
        offersThePlaybookFirst(await house.says('ben', text), asked, await questions());
      const sent = await asks('ben', `ask ${question}`);
      assert.match(said(sent), /has your question/);
      const taken = await presses(house, 'ben', holding(sent), 'Take it back');
      assert.match(said(taken), /Not asked any more/);
      const again = await presses(house, 'ben', holding(taken), 'Undo');
      assert.match(said(again), /has your question/);
      await presses(house, 'ben', holding(again), 'Take it back');
      assert.ok((await last()).dropped);
    });

    it('a question that reaches a person without a look fails that check (control of P32)', async () => {
      const asked = await questions();
      await house.commands('ben', 'askPlaybook', { text: question });
      const found = await house.says('ben', question);
      const now = await questions();
      assert.throws(() => offersThePlaybookFirst(found, asked, now), /a person was asked before the playbook/);
      await house.commands('ben', 'dropPlaybookQuestion', { question: (await last()).id });
    });

    it('goes to who keeps the nearest section, is answered on the card, filed in two taps, and found by the next one (P32, P34)', async () => {
      const { rollout, people } = await house.open();
      const keeper = rollout.holders[rollout.sections.find(({ id }) => id === 'cleaningTheData')?.ownerRole ?? '']?.[0] ?? '';
      assert.equal(people[keeper]?.name, 'Lena Hoffmann');
      const text = 'What do we do with duplicates of the zebra kind from Porto?';
      const found = await house.says('ben', text);
      await presses(house, 'ben', holding(found), 'Ask Lena').then((got) => assert.match(said(got), /Lena Hoffmann has your question/));
      await at('2026-01-13T09:01:00Z');
      const [card] = about('lena', text);
      assert.ok(card, 'Lena was not told');
      const thanks = await presses(house, 'lena', card, 'Answer', { text: answer });
      assert.match(said(thanks), /Thank you, Lena/);
      await at('2026-01-13T09:02:00Z');
      assert.match(about('ben', text).at(-1)?.text ?? '', /Lena Hoffmann has answered.*The striped one/);
      const form = await presses(house, 'lena', holding(thanks), 'Put it in the playbook');
      const filed = await presses(house, 'lena', holding(form), 'Put it there', { section: 'cleaningTheData' });
      assert.match(said(filed), /It stands in “Cleaning the data” now/);
      const section = (await house.open()).rollout.sections.find(({ id }) => id === 'cleaningTheData');
      assert.equal(section?.version, 2);
      assert.match(section?.markdown ?? '', /### What do we do with duplicates.*\n\nThe striped one\. It counts them each Friday\.\n$/);
      assert.match(said(await house.says('carla', 'find striped')), /\*\*striped\*\* one/);
      const undone = await presses(house, 'lena', holding(filed), 'Undo');
      assert.match(said(undone), /Put it in the playbook/);
      const back = (await house.open()).rollout.sections.find(({ id }) => id === 'cleaningTheData');
      assert.equal(back?.version, 3);
      assert.doesNotMatch(back?.markdown ?? '', /striped/);
      const own = await presses(
        house,
        'lena',
        holding(await presses(house, 'lena', holding(undone), 'Put it in the playbook')),
        'Put it there',
        {
          section: 'new',
        },
      );
      assert.match(said(own), /It stands in “What do we do with duplicates/);
      const page = (await house.open()).rollout.sections.at(-1);
      assert.deepEqual([page?.group, page?.accept, page?.version], ['Questions and answers', false, 1]);
    });

    it('waits for working hours, is nudged once the next working day, and then goes to who steers (P34)', async () => {
      await at('2026-01-16T19:00:00Z');
      const text = 'Wherein sleeping purple hippos?';
      await house.commands('ben', 'askPlaybook', { text, person: '' });
      const to = (await house.open()).people[(await last()).to]?.name;
      assert.equal(to, 'Maya Lindqvist', 'nothing in the playbook is near');
      await house.commands('maya', 'passPlaybookQuestion', { question: (await last()).id, person: 'c0ffee08-1a2b-4c3d-8e4f-5a6b7c8d9e08' });
      await at('2026-01-17T12:00:00Z');
      assert.equal(about('raj', text).length, 0, 'Raj was written to on a Saturday');
      await at('2026-01-19T08:00:00Z');
      assert.equal(about('raj', text).length, 1);
      await at('2026-01-20T08:30:00Z');
      assert.equal(about('raj', text).length, 2);
      assert.match(about('raj', text).at(-1)?.text ?? '', /Still waiting for an answer/);
      assert.equal(about('maya', text).length, 0);
      await at('2026-01-21T08:30:00Z');
      const [card] = about('maya', text);
      assert.match(card?.text ?? '', /Raj Patel was asked and has not answered/);
      await at('2026-01-26T08:30:00Z');
      assert.deepEqual([about('raj', text).length, about('maya', text).length], [2, 1], 'somebody was told twice');
      if (card) await presses(house, 'maya', card, 'Answer', { text: 'In the stable.' });
      await at('2026-01-26T08:31:00Z');
      assert.match(about('raj', text).at(-1)?.text ?? '', /Maya Lindqvist has answered/);
      assert.match(about('ben', text).at(-1)?.text ?? '', /In the stable/);
    });

    it('takes whatever somebody types as words, and gives a question that is too long back whole', async () => {
      const hostile = `<script>alert(1)</script> **x** [y](https://evil.example) \u202eمرحبا 👩‍🚀 ${'zebra '.repeat(20)}`;
      const sent = await asks('ben', `ask ${hostile}`);
      assert.match(said(sent), /has your question/);
      assert.doesNotMatch(JSON.stringify(sent.card), /[^\\]\*\*x\*\*|"\[y\]/);
      const long = await house.says('ben', `ask ${'zebra '.repeat(2000)}`);
      assert.equal(long.status, 200);
      const refused = await presses(house, 'ben', holding(long), 'Send', { text: 'zebra '.repeat(2000) });
      assert.match(said(refused), /can have 1000 characters/);
      const empty = await presses(house, 'ben', holding(await house.says('ben', 'ask')), 'Send', { text: '  ' });
      assert.match(said(empty), /Write what you want to know/);
      const own = await presses(house, 'ben', holding(empty), 'Send', { text: `${hostile} again` });
      assert.match(said(own), /has your question/);
    });
  });

  it('says what comes next, to each their own, and help names it (P29)', async () => {
    for (const text of ['next', 'What next?', 'what’s next']) {
      const got = said(await house.says('lena', text));
      assert.match(got, /What comes next/);
      assert.match(got, /is to be met/, 'nothing of Lena’s own is in it');
    }
    assert.match(said(await house.says('lena', 'help')), /next, next week/);
    assert.match(said(await house.says('maya', 'next week')), /next seven days/);
  });
});
