import assert from 'node:assert/strict';
import { heightOfLines, linesOf } from '../../bot/documents/paper/linesOf.ts';
import { steeringStatus } from '../../bot/documents/steeringStatus.ts';
import { type SteeringRecord, steeringRecordOf } from '../../playbook/views/steeringRecord.ts';
import { speakingTo } from '../../playbook/words/documentLanguage.ts';
import { languages } from '../../playbook/words/languages.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { documentAt, done } from '../support/aSigning.ts';
import { withMany, withTexts, worstTexts } from '../support/cardExamples.ts';
import { isProblem } from '../support/isProblem.ts';
import { paragraphsOf, readDocx, rowsOf } from '../support/readDocx.ts';
import { outsider } from '../support/strangers.ts';

const heightOf = (paragraph: string, width: number): number => {
  const number = (pattern: RegExp) => Number(pattern.exec(paragraph)?.[1] ?? 0) / 20;
  const size = Number(/<w:sz w:val="(\d+)"/.exec(paragraph)?.[1] ?? 21) / 2;
  const bold = /<w:b\/>/.test(paragraph);
  const text = paragraphsOf(paragraph).join('').replace(/^•\t?/, '');
  const line = number(/w:line="(\d+)"/) || heightOfLines(1, { size }, text);
  const lines = linesOf(text, width - number(/w:left="(\d+)"/), { size, bold }).length;
  return number(/w:before="(\d+)"/) + number(/w:after="(\d+)"/) + lines * line;
};

/** The points all paragraphs and rows take, laid out one below the other. */
function heightOfPage(xml: string): number {
  const number = (name: string) => Number(new RegExp(`<w:pgMar[^>]* w:${name}="(\\d+)"`).exec(xml)?.[1]) / 20;
  const width = 11906 / 20 - number('left') - number('right');
  const rows = [...xml.matchAll(/<w:tr(?: [^>]*)?>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
    Math.max(
      ...[...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => {
        const wide = Number(/<w:tcW[^>]*w:w="(\d+)"/.exec(cell)?.[1] ?? 0) / 20 - 8;
        return heightOf(cell, wide) + 5;
      }),
    ),
  );
  const paragraphs = [...xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '').matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    heightOf(paragraph, width),
  );
  return [...rows, ...paragraphs].reduce((sum, one) => sum + one, 0);
}

/** One sheet of A4: what stands on it is no higher than the room between its margins. */
function isOnePage(bytes: Uint8Array): void {
  const xml = readDocx(bytes)['word/document.xml'] ?? '';
  const [, top = 0, bottom = 0] = [...(/<w:pgMar[^>]* w:top="(\d+)"[^>]* w:bottom="(\d+)"/.exec(xml) ?? [])].map(Number);
  const room = (16838 - top - bottom) / 20;
  const taken = heightOfPage(xml);
  assert.ok(taken <= room, `one page: ${taken.toFixed(0)} of ${room.toFixed(0)} points`);
}

describe('the steering group’s status', () => {
  let house: AHouse;
  let record: SteeringRecord;
  let bytes: Uint8Array;
  let xml: string;
  before(async () => {
    house = await aHouse();
    bytes = (await documentAt(house, 'maya', 'steering.docx')).bytes;
    xml = readDocx(bytes)['word/document.xml'] ?? '';
    const { rollout, people } = await house.open();
    record = steeringRecordOf({ rollout, people, now: house.conversing.now(), reader: null, readerName: 'Maya' }, speakingTo('en'));
  });
  after(() => house.close());

  it('is one page that says where we are, what is signed, open, red and needed, with its day and who made it (P43, P44, N14)', () => {
    isOnePage(bytes);
    const text = paragraphsOf(xml).join('\n').replaceAll('\u00a0', ' ');
    for (const said of [
      'Go-live is forecast for Thu 11 Jun, 3 working days late.',
      'In work: Sales pilot, 4 of 6 deliverables met.',
      '10 March 2026  ·  made by Maya Lindqvist',
      'Data in: Tue 24 Feb, by Ana Ruiz and Carla Méndez',
      'Decide: extend “Sales pilot” or accept “Data in” as final (Ana Ruiz, by Wed 11 Mar)',
      'Maya Lindqvist has it, raised Tue 10 Mar.',
      'Ana Ruiz: Decide: extend “Sales pilot”',
      'Wed 18 Mar: “Sales pilot” is ready to be signed',
    ])
      assert.ok(text.includes(said), said);
  });

  it('holds the forecast against the first agreed day of each milestone, slips in the open (P66, N14)', () => {
    const rows = rowsOf(xml).map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));
    assert.deepEqual(
      rows.find(([name]) => name === 'Sales pilot'),
      ['Sales pilot', 'Fri 13 Mar', 'Wed 18 Mar', '3 working days late', '4 of 6 met'],
    );
  });

  it('follows the live rollout: an issue nobody has stands in the next page as such (P43)', async () => {
    await done(house, 'lena', 'raiseIssue', { severity: 'red', text: 'The import has stopped', team: 'data' });
    const now = paragraphsOf(readDocx((await documentAt(house, 'maya', 'steering.docx')).bytes)['word/document.xml'] ?? '').join('\n');
    assert.match(now, /Red: The import has stopped\. Nobody has it yet/);
  });

  it('stays one page with forty of everything, and says how many more (N14)', async () => {
    const many = withMany(record, 40) as SteeringRecord;
    const made = await steeringStatus({
      ...many,
      more: record.more,
      milestones: { ...many.milestones, columns: record.milestones.columns },
    });
    isOnePage(made);
    assert.match(paragraphsOf(readDocx(made)['word/document.xml'] ?? '').join('\n'), /and 3\d more, in the tab/);
  });

  for (const [tag, language] of Object.entries(languages))
    it(`is one page in ${language}, nothing cut short, what is needed said in it too (P43, N14)`, async () => {
      const { rollout, people } = await house.open();
      const looking = { rollout, people, now: house.conversing.now(), reader: null, readerName: 'Maya' };
      const made = await steeringStatus(steeringRecordOf(looking, speakingTo(tag)));
      isOnePage(made);
      const text = paragraphsOf(readDocx(made)['word/document.xml'] ?? '').join('\n');
      assert.ok(!text.includes('…'), text);
      const { waits } = speakingTo(tag).words.steering;
      assert.ok(text.includes(waits.decide('Sales pilot', 'Data in')), text);
      if (tag !== 'en') assert.doesNotMatch(text, /Decide|waiting since|working day|Signed|Red:|has it|Wed|First agreed/);
    });

  it('is seen to run over when the lines are set larger: the control', () => {
    const larger = xml.replace(/w:line="(\d+)"/g, (_, line) => `w:line="${Number(line) * 2}"`);
    assert.ok(heightOfPage(larger) > 16838 / 20 - 100);
  });

  for (const [worst, text] of Object.entries(worstTexts))
    it(`with ${worst} in every place is still one page`, async () => {
      const filled = withTexts(withMany(record, 12), () => text) as SteeringRecord;
      isOnePage(await steeringStatus({ ...filled, more: record.more }));
    });

  it('is for members of the channel, and for guests as far as the guest policy goes (P24)', async () => {
    isProblem(await house.asks(outsider, 'GET', `/api/rollouts/${house.rolloutId}/documents/steering.docx`), 404);
    const { documents } = (await house.asks('ben', 'GET', `/api/rollouts/${house.rolloutId}/playbook`)).body;
    assert.deepEqual(documents.map(({ name }: { name: string }) => name).slice(0, 3), [
      'kickoff.pptx',
      'statement-of-work.docx',
      'steering.docx',
    ]);
    await done(house, 'maya', 'changeRollout', { guestsSee: 'nothing' });
    const asGuest = (await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/playbook?as=guest`)).body;
    assert.deepEqual(asGuest.documents, []);
  });

  for (const [said, label] of [
    ['kickoff deck', 'Kickoff deck'],
    ['Statement of work', 'Statement of work'],
    ['steering status', 'Steering status'],
  ] as const)
    it(`answers “${said}” in the chat with the page it is saved from (P24, P26, P27)`, async () => {
      const answer = JSON.stringify(await house.says('maya', said));
      assert.ok(answer.includes(label) && answer.includes('Open the documents') && answer.includes('~documents'), answer.slice(0, 300));
    });
});
