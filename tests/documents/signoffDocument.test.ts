import assert from 'node:assert/strict';
import { signoffDocument } from '../../bot/documents/signoffDocument.ts';
import type { SignoffRecord } from '../../playbook/views/signoffRecord.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, askToSign, documentAt, done, kickoff, signs } from '../support/aSigning.ts';
import { worstTexts } from '../support/cardExamples.ts';
import { isProblem } from '../support/isProblem.ts';
import { isWellFormed, paragraphsOf, readDocx, rowsOf } from '../support/readDocx.ts';
import { outsider, personOf, stranger } from '../support/strangers.ts';

/** Everything the trail of a hand-over needs: from whom, to whom, why, and both clocks (U22). */
function tellsTheHandOver(xml: string): void {
  const step = rowsOf(xml).find((cells) => cells[3]?.includes('handed the sign-off'));
  assert.ok(step, 'the hand-over is in the record');
  assert.match(step[3] ?? '', /Ingrid Solberg handed the sign-off of Kickoff to Carla Méndez/);
  assert.equal(step[4], 'I am on leave.\nCarla knows it.');
  assert.match(step[1] ?? '', /^2026-01-14 10:30:00 Europe\/Paris \(2026-01-14 09:30:00 UTC\)$/);
}

describe('the sign-off record as a Word document', () => {
  let house: AHouse;
  let signoff: string;
  let xml: string;
  before(async () => {
    house = await aHouseOfAll();
    house.at('2026-01-13T08:00:00Z');
    await done(house, 'maya', 'recordTalk', {
      milestone: kickoff,
      person: personOf('ana').oid,
      outcome: 'committed',
      on: '2026-01-13',
      text: 'Between us',
    });
    signoff = await askToSign(house);
    house.at('2026-01-14T09:30:00Z');
    await done(house, 'ingrid', 'handOverSignoff', { signoff, person: personOf('carla').oid, text: 'I am on leave.\nCarla knows it.' });
    await done(house, 'ana', 'delegateSignoff', { person: personOf('ben').oid, until: '2026-01-20' });
    await signs(house, 'ben', signoff);
    await signs(house, 'carla', signoff, 'conditions', 'Fix “labels”,\nthen <go> & celebrate');
    xml = readDocx((await documentAt(house, 'lena', `signoff-${signoff}.docx`)).bytes)['word/document.xml'] ?? '';
  });
  after(() => house.close());

  it('holds what was signed: milestone, what users can touch, each deliverable with criterion, evidence and link (P72)', () => {
    const text = paragraphsOf(xml);
    for (const said of ['Sign-off record: Kickoff', 'Kickoff is signed.', 'A first CRM with 20 of your own accounts, and this playbook'])
      assert.ok(text.includes(said), said);
    const row = rowsOf(xml).find(([title]) => title === 'Every old source opened');
    assert.deepEqual(row?.slice(1), [
      'A full copy of each source can be read',
      'Yes',
      'Seen: Every old source opened',
      'https://northwind.example/evidence',
    ]);
    assert.ok(text.some((said) => said.startsWith('Passed, 2 defects found.')));
  });

  it('holds every approver with verdict, words and both clocks, line breaks kept (P72, U22)', () => {
    const rows = rowsOf(xml);
    const ana = rows.find(([who, role]) => who === 'Ana Ruiz' && role === 'Accountable');
    assert.equal(ana?.[2], 'Approved, given by Ben Okafor, standing in');
    assert.match(ana?.[3] ?? '', /^2026-01-14 10:30:00 Europe\/Paris \(2026-01-14 09:30:00 UTC\), revision r\d+$/);
    const carla = rows.find(([who]) => who === 'Carla Méndez, handed over by Ingrid Solberg');
    assert.deepEqual([carla?.[2], carla?.[4]], ['Approved with conditions', 'Fix “labels”,\nthen <go> & celebrate']);
  });

  it('holds every hand-over with its reason, on the local clock and in UTC (U22)', () => tellsTheHandOver(xml));

  it('is seen to lack a hand-over when the steps are left out: the control', () => {
    const without = xml.replace(/<w:tr(?: [^>]*)?>(?:(?!<\/w:tr>).)*handed the sign-off(?:(?!<\/w:tr>).)*<\/w:tr>/gs, '');
    assert.throws(() => tellsTheHandOver(without), /hand-over is in the record/);
  });

  it('holds who stood in for whom (U22)', () => {
    const step = rowsOf(xml).find((cells) => cells[2] === 'Ana Ruiz' && /Ben Okafor/.test(cells[3] ?? ''));
    assert.ok(step, 'the delegation is in the record');
  });

  it('names revision, seal and playbook, and the seal is the hash the journal holds for the sealing entry (P72)', async () => {
    const { rollout } = await house.open();
    const settled = rollout.signoffs[0]?.settled;
    const facts = new Map(
      rowsOf(xml)
        .filter((cells) => cells.length === 2)
        .map(([name = '', value = '']) => [name, value]),
    );
    assert.equal(facts.get('Revision'), rollout.signoffs[0]?.revision);
    assert.equal(facts.get('Sealed as entry'), String(settled?.seq));
    assert.equal(facts.get('Seal'), await house.conversing.journals.hashAt(rollout.id, settled?.seq ?? 0));
    assert.match(facts.get('Playbook') ?? '', /^crm /);
  });

  it('has headings, tables whose first row repeats, and page numbers', async () => {
    const parts = readDocx((await documentAt(house, 'lena', `signoff-${signoff}.docx`)).bytes);
    assert.ok((xml.match(/w:pStyle w:val="Heading1"/g) ?? []).length >= 6);
    assert.ok((xml.match(/<w:tblHeader\/?>/g) ?? []).length >= 4);
    assert.match(parts['word/footer1.xml'] ?? '', /PAGE.*NUMPAGES/s);
  });

  it('keeps what was said in talks to those who steer (P73)', () => assert.doesNotMatch(xml, /Between us|committed/i));

  it('says word for word what changed since (N16)', async () => {
    const nothing = paragraphsOf(xml);
    assert.ok(nothing.includes('Nothing has changed since it was signed.'));
    await done(house, 'maya', 'changeDeliverable', {
      milestone: kickoff,
      deliverable: 'sourcesOpened',
      criterion: 'Two copies can be read',
    });
    const changed = readDocx((await documentAt(house, 'lena', `signoff-${signoff}.docx`)).bytes)['word/document.xml'] ?? '';
    const row = rowsOf(changed).find((cells) => cells[2] === 'Two copies can be read');
    assert.equal(row?.[1], 'A full copy of each source can be read');
    const signed = rowsOf(changed).find(([title, , met]) => title === 'Every old source opened' && met === 'Yes');
    assert.equal(signed?.[1], 'A full copy of each source can be read');
  });

  it('is there for members of the channel alone, is kept by nothing on the way, and is saved under a name', async () => {
    const got = await documentAt(house, 'priya', `signoff-${signoff}.docx`);
    assert.equal(got.status, 200);
    assert.equal(got.headers.get('cache-control'), 'private, no-store');
    assert.equal(got.headers.get('content-type'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    assert.match(
      got.headers.get('content-disposition') ?? '',
      /^attachment; filename="CRM rollout, Kickoff, sign-off round 1\.docx"; filename\*=UTF-8''CRM%20rollout/,
    );
    for (const who of [outsider, stranger])
      isProblem(await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/documents/signoff-${signoff}.docx`), 404);
    assert.equal((await house.asks(null, 'GET', `/api/rollouts/${house.rolloutId}/documents/signoff-${signoff}.docx`)).status, 401);
  });

  for (const name of [
    'signoff-s1.docx',
    'signoff-.docx',
    'signoff-..%2F..%2Fetc.docx',
    'history.exe',
    'constructor',
    'meeting-kickoff.ics',
    `signoff-${'x'.repeat(500)}.docx`,
  ])
    it(`called ${name.slice(0, 30)} is not there`, async () => isProblem(await documentAt(house, 'lena', name), 404));
});

describe('a sign-off record with the worst that people type', () => {
  for (const [worst, text] of Object.entries(worstTexts))
    it(`${worst} is still a document Word opens`, async () => {
      const record: SignoffRecord = {
        title: text,
        standing: text,
        times: text,
        facts: [['Rollout', text]],
        touch: text,
        worksByItself: text,
        users: text,
        deliverables: [{ title: text, criterion: text, met: true, evidence: text, link: 'https://northwind.example/a?b=1&c=<2>' }],
        approvers: [{ name: text, role: text, verdict: text, when: text, words: text }],
        steps: [{ seq: '1', when: text, who: text, what: text, words: text }],
        rounds: [{ round: '1', asked: text, ended: text, result: text }],
        sections: [{ title: text, version: '1' }],
        since: [{ what: text, was: text, is: text }],
      };
      readDocx(await signoffDocument(record));
    });

  it('is seen when a part is not well formed: the control', () => {
    for (const broken of ['<a><b></a>', '<a b=c/>', '<a>&</a>', '<a>\u0001</a>']) assert.throws(() => isWellFormed(broken));
  });
});
