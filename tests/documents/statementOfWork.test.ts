import assert from 'node:assert/strict';
import { readSection } from '../../bot/documents/paper/readMarkdown.ts';
import { textWidth } from '../../bot/documents/paper/textWidth.ts';
import { statementOfWork } from '../../bot/documents/statementOfWork.ts';
import type { StatementRecord } from '../../playbook/views/statement/StatementRecord.ts';
import { statementRecordOf } from '../../playbook/views/statementRecord.ts';
import { speakingTo } from '../../playbook/words/documentLanguage.ts';
import { languages } from '../../playbook/words/languages.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, documentAt, done } from '../support/aSigning.ts';
import { withTexts, worstTexts } from '../support/cardExamples.ts';
import { isProblem } from '../support/isProblem.ts';
import { paragraphsOf, readDocx, rowsOf } from '../support/readDocx.ts';
import { outsider } from '../support/strangers.ts';

/** Everything somebody could hide in a section. */
const hostile = [
  'See <script>alert(1)</script> and <img src="https://tracker.example/p.gif"> here.',
  '<iframe src="https://evil.example"></iframe>',
  '[press me](javascript:alert(1)) and [data](data:text/html,x) and ![a picture](https://tracker.example/pixel.png)',
  '[a page](https://northwind.example/a?b=1&c=2)',
  '<a href="javascript:alert(1)" onclick="alert(1)">raw</a>',
  `${'> '.repeat(300)}deep`,
  `${'- '.repeat(300)}deep`,
].join('\n\n');

const numbered = (xml: string, style: string): string[] =>
  [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`w:pStyle w:val="${style}"`) && paragraph.includes('<w:numPr>'))
    .flatMap(paragraphsOf);

/** Nothing of what was hidden does anything: no script, no address but the web's, nothing fetched from outside. */
function isHarmless(parts: Record<string, string>): void {
  assert.doesNotMatch(parts['word/document.xml'] ?? '', /<script|<img|onclick=|javascript:/i);
  const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(
    ([, to]) => to,
  );
  assert.deepEqual(targets, ['https://northwind.example/a?b=1&amp;c=2'], 'only the web is linked to');
  assert.ok(!Object.keys(parts).some((name) => name.startsWith('word/media/')));
}

describe('the statement of work', () => {
  let house: AHouse;
  let parts: Record<string, string>;
  let xml: string;
  let record: StatementRecord;

  async function made(markdown: string): Promise<Record<string, string>> {
    const { rollout, people } = await house.open();
    const sections = rollout.sections.map((section) => (section.id === 'communication' ? { ...section, markdown } : section));
    const looking = { rollout: { ...rollout, sections }, people, now: house.conversing.now(), reader: null, readerName: '' };
    return readDocx(await statementOfWork(statementRecordOf(looking, speakingTo('en'), readSection)));
  }

  before(async () => {
    house = await aHouseOfAll();
    parts = readDocx((await documentAt(house, 'maya', 'statement-of-work.docx')).bytes);
    xml = parts['word/document.xml'] ?? '';
    const { rollout, people } = await house.open();
    record = statementRecordOf(
      { rollout, people, now: house.conversing.now(), reader: null, readerName: '' },
      speakingTo('en'),
      readSection,
    );
  });
  after(() => house.close());

  it('has its chapters in order under numbered headings, with page numbers and a header (P26, N14)', () => {
    assert.deepEqual(numbered(xml, 'Heading1'), [
      'Parties and purpose',
      'Definitions',
      'Scope by milestone',
      'Acceptance',
      'Roles and responsibilities',
      'Governance and cadence',
      'Communication requirements',
      'Escalation',
      'Changes',
      'Assumptions',
      'Out of scope',
      'Signatures',
    ]);
    assert.deepEqual(numbered(xml, 'Heading2').slice(0, 5), ['Kickoff', 'Data in', 'Sales pilot', 'Service desk', 'Go-live']);
    assert.match(parts['word/footer1.xml'] ?? '', /PAGE.*NUMPAGES/s);
    assert.match(parts['word/header1.xml'] ?? '', /Northwind/);
  });

  it('names each milestone’s working system and each deliverable with its acceptance criterion (P26, P60)', () => {
    assert.ok(paragraphsOf(xml).some((text) => text.includes('A first CRM with 20 of your own accounts, and this playbook')));
    const row = rowsOf(xml).find(([title]) => title === 'Every old source opened');
    assert.deepEqual(row?.slice(1), ['A full copy of each source can be read', 'Lena Hoffmann', 'Thu\u00a015\u00a0Jan']);
  });

  it('turns the playbook’s Markdown into real headings, lists and tables (P26)', () => {
    assert.ok(rowsOf(xml).some(([who, what]) => who === 'Anyone to the people who decide' && what === 'Bad news'));
    assert.match(xml, /w:pStyle w:val="Heading3"/);
    assert.ok((xml.match(/<w:numPr>/g) ?? []).length > 30);
    assert.ok((xml.match(/<w:tblHeader\/?>/g) ?? []).length > 10);
    assert.doesNotMatch(paragraphsOf(xml).join('\n'), /\*\*|\|---|^#/m);
  });

  it('says what is out of scope where the playbook says it, and else where to write it (P26)', async () => {
    assert.ok(paragraphsOf(xml).some((text) => text.includes('Out of scope until go-live: pricing')));
    const { rollout, people } = await house.open();
    const looking = { rollout: { ...rollout, sections: [] }, people, now: house.conversing.now(), reader: null, readerName: '' };
    const said = JSON.stringify(statementRecordOf(looking, speakingTo('en'), readSection));
    assert.match(said, /A section called “Out of scope”/);
    assert.match(said, /A section called “Communication requirements”/);
  });

  it('does nothing with HTML, scripts, links that are no pages and pictures from outside (P26)', async () =>
    isHarmless(await made(hostile)));

  it('is seen when a link leads elsewhere (control of P26)', async () => {
    const other = await made(`${hostile}\n\n[other](https://evil.example)`);
    assert.throws(() => isHarmless(other), /only the web|deepEqual|linked/);
  });

  it('keeps the words around what it leaves out', async () => {
    const text = paragraphsOf((await made(hostile))['word/document.xml'] ?? '').join('\n');
    for (const said of ['See alert(1) and  here.', 'press me and data and a picture', 'a page', 'deep'])
      assert.ok(text.includes(said), said);
  });

  for (const [tag, language] of Object.entries(languages))
    it(`has its chapters, tables and facts in ${language}, the playbook’s own words as they were written (P26)`, async () => {
      const { rollout, people } = await house.open();
      const looking = { rollout, people, now: house.conversing.now(), reader: null, readerName: '' };
      const { words } = speakingTo(tag);
      const made = readDocx(await statementOfWork(statementRecordOf(looking, speakingTo(tag), readSection)))['word/document.xml'] ?? '';
      assert.deepEqual(numbered(made, 'Heading1'), Object.values(words.statement.chapters));
      const text = paragraphsOf(made).join('\n');
      assert.ok(text.includes('Out of scope until go-live: pricing'));
      for (const name of Object.values(words.statement.scope.facts))
        assert.ok(textWidth(name, { size: 10.5 }) < 110, `“${name}” is wider than its column`);
      if (tag !== 'en') assert.doesNotMatch(text, /From the playbook|Agreed day|working days past|Every working day, 16|at once$/m);
    });

  /** The statement says what the playbook says at that moment. */
  const isLive = (made: Record<string, string>) =>
    assert.ok(
      paragraphsOf(made['word/document.xml'] ?? '').includes('Bad news goes by phone, within the hour.'),
      'it says what was so before',
    );

  it('is made of the live playbook: what is published stands in the next one (P26, N14)', async () => {
    const { version = 0 } = (await house.open()).rollout.sections.find(({ id }) => id === 'communication') ?? {};
    await done(house, 'maya', 'publishSection', {
      section: 'communication',
      basedOn: version,
      markdown: 'Bad news goes by phone, within the hour.',
    });
    isLive(readDocx((await documentAt(house, 'maya', 'statement-of-work.docx')).bytes));
  });

  it('is seen to be stale where it was made before (control of P26, N14)', () => assert.throws(() => isLive(parts), /what was so before/));

  it('is for members of the channel alone, saved under a name with its day (P24)', async () => {
    const got = await documentAt(house, 'ana', 'statement-of-work.docx');
    assert.match(got.headers.get('content-disposition') ?? '', /filename="CRM rollout, statement of work 2026-01-12\.docx"/);
    isProblem(await house.asks(outsider, 'GET', `/api/rollouts/${house.rolloutId}/documents/statement-of-work.docx`), 404);
  });

  for (const [worst, text] of Object.entries(worstTexts))
    it(`with ${worst} in every place is still a document Word opens`, async () => {
      const filled = withTexts(record, (was) =>
        ['heading', 'text', 'list', 'facts', 'table', 'section', 'signatures'].includes(was) ? was : text.slice(0, 200),
      );
      readDocx(await statementOfWork(filled as StatementRecord));
    });
});
