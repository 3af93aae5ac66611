import assert from 'node:assert/strict';
import { kickoffDeck } from '../../bot/documents/kickoffDeck.ts';
import { contrast, paletteOf } from '../../bot/documents/paper/palette.ts';
import { readSection } from '../../bot/documents/paper/readMarkdown.ts';
import type { KickoffRecord } from '../../playbook/views/kickoff/KickoffRecord.ts';
import { kickoffRecordOf } from '../../playbook/views/kickoffRecord.ts';
import { speakingTo } from '../../playbook/words/documentLanguage.ts';
import { languages } from '../../playbook/words/languages.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, documentAt, done } from '../support/aSigning.ts';
import { withMany, withTexts, worstTexts } from '../support/cardExamples.ts';
import { isProblem } from '../support/isProblem.ts';
import { assertFits, partsOfPptx, type SlideRead, slidesOf } from '../support/readPptx.ts';
import { outsider, personOf } from '../support/strangers.ts';

const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What every deck of ours is: 10 to 15 slides, each with a title, something on it and something to say, nothing beyond its box. */
function isADeck(slides: SlideRead[], leastSaid = 80): void {
  assert.ok(slides.length >= 10 && slides.length <= 15, `${slides.length} slides`);
  for (const slide of slides) {
    assert.ok(slide.title, 'a slide without a title');
    assert.ok(slide.boxes.length + slide.cells.length >= 3, `“${slide.title}” is empty`);
    assert.ok(slide.notes.length > leastSaid, `“${slide.title}” has nothing to say aloud`);
    assertFits(slide);
  }
}

/** The communication requirements stand in the deck as they stand in the playbook. */
function carriesTheRequirements(slides: SlideRead[]): void {
  const rows = slides.flatMap(({ rows }) => rows);
  const row = rows.find(([who]) => who === 'Anyone to the people who decide');
  assert.deepEqual(row?.slice(1), ['Bad news', 'At once', 'bad news to the bot'], 'the communication requirements are in the deck');
}

describe('the kickoff deck', () => {
  let house: AHouse;
  let slides: SlideRead[];
  let record: KickoffRecord;
  before(async () => {
    house = await aHouseOfAll();
    slides = slidesOf((await documentAt(house, 'maya', 'kickoff.pptx')).bytes);
    const { rollout, people } = await house.open();
    const looking = { rollout, people, now: house.conversing.now(), reader: null, readerName: '' };
    record = kickoffRecordOf(looking, speakingTo('en'), readSection, null);
  });
  after(() => house.close());

  it('is 10 to 15 slides with notes on each, none empty, no text beyond its box or on another (P27, N14)', () => isADeck(slides));

  it('is seen to overflow when type is set larger by a third (control of P27, N14)', () => {
    const larger = slides.map((slide) => ({
      ...slide,
      boxes: slide.boxes.map((box) => ({ ...box, needs: box.needs * 1.8 })),
    }));
    assert.throws(() => isADeck(larger), /overflows/);
  });

  it('says ownership, roles, what each side owes, milestones, cadence, bad news, effort, sign-off and where it is (P27, N14)', () => {
    const text = slides.map((slide) => slide.text).join('\n');
    for (const said of [
      'The success of this rollout belongs to Northwind.',
      'Ana Ruiz',
      'A plan that is true every evening',
      'Sales pilot',
      'Every account and contact from the old systems, ready to search',
      '16:00',
      'after 15 min',
      'About 4 hours a week, 8 around go-live.',
      'All approvers sign.',
      'Fri\u00a016\u00a0Jan',
      'Open the tab',
    ])
      assert.ok(text.includes(said), said);
  });

  it('begins with what will change for teams and customers, most valuable first, each with a solution (P36, P37, P39, P41)', () => {
    const table = slides.find(({ rows }) => rows[0]?.includes('What we do about it'))?.rows ?? [];
    assert.equal(table[1]?.[0], 'Customers tell their story twice');
    assert.ok(table.slice(1).every((row) => row.every(Boolean)));
    const values = table.slice(1).map((row) => Number(row[1]));
    assert.deepEqual(
      values,
      values.toSorted((one, other) => other - one),
    );
  });

  it('carries the communication requirements as the playbook has them (P42)', () => carriesTheRequirements(slides));

  it('is seen to lack them when the section is gone, and says who writes it instead: the control', async () => {
    const { rollout, people } = await house.open();
    const without = { ...rollout, sections: rollout.sections.filter(({ id }) => id !== 'communication') };
    const looking = { rollout: without, people, now: house.conversing.now(), reader: null, readerName: '' };
    const deck = slidesOf(await kickoffDeck(kickoffRecordOf(looking, speakingTo('en'), readSection, null), null));
    assert.throws(() => carriesTheRequirements(deck), /communication requirements/);
    assert.match(deck.map(({ text }) => text).join('\n'), /is not written down yet/);
    isADeck(deck);
  });

  it('draws the milestones: a bar, a mark and a date for each (P27, P59)', () => {
    const picture = slides.find(({ title }) => title === 'Five milestones, each a working system');
    assert.equal(picture?.xml.match(/prst="diamond"/g)?.length, 5);
    assert.ok((picture?.xml.match(/prst="rect"/g)?.length ?? 0) >= 5);
    for (const day of ['Fri\u00a023\u00a0Jan', 'Mon\u00a08\u00a0Jun']) assert.ok(picture?.text.includes(day), day);
  });

  it('is made of the live playbook: a role that is given stands in the next deck (P22, P27)', async () => {
    assert.ok(!slides.some(({ text }) => text.includes('Champion\nLena')));
    await done(house, 'maya', 'giveRole', { role: 'champion', person: personOf('lena').oid });
    const now = slidesOf((await documentAt(house, 'maya', 'kickoff.pptx')).bytes);
    assert.ok(now.some(({ text }) => /Champion\nLena/.test(text)));
  });

  it('takes the customer’s colour and keeps its text readable on it; what is no colour is refused in words (P27)', async () => {
    const got = await documentAt(house, 'maya', 'kickoff.pptx?accent=%23FFE600');
    assert.equal(got.headers.get('content-type'), pptx);
    assert.match(got.headers.get('content-disposition') ?? '', /^attachment; filename="CRM rollout, kickoff\.pptx"/);
    const parts = partsOfPptx(got.bytes);
    const cover = Object.values(parts).find((part) => part.includes('name="COVER"')) ?? '';
    assert.match(cover, /FFE600/);
    for (const accent of ['FFE600', '000000', 'FFFFFF', '1F6FEB', '7F7F7F', '00FF88']) {
      const palette = paletteOf(accent);
      assert.ok(contrast(palette.accent, palette.onAccent) >= 4.5, `on ${accent}`);
      for (const ground of [palette.paper, palette.tint]) assert.ok(contrast(palette.accentInk, ground) >= 4.5, `${accent} on ${ground}`);
    }
    for (const wrong of ['red', '%23FFF', '"><script>', ''])
      isProblem(await documentAt(house, 'maya', `kickoff.pptx?accent=${wrong}`), 400);
  });

  it('is for members of the channel alone, and kept by nothing on the way (P24)', async () => {
    const path = `/api/rollouts/${house.rolloutId}/documents/kickoff.pptx`;
    isProblem(await house.asks(outsider, 'GET', path), 404);
    assert.equal((await house.asks(null, 'GET', path)).status, 401);
    assert.equal((await house.asks('ana', 'GET', path)).headers.get('cache-control'), 'private, no-store');
  });

  it('writes dates as the reader’s region does (P27)', async () => {
    const { rollout, people } = await house.open();
    const looking = { rollout, people, now: house.conversing.now(), reader: null, readerName: '' };
    const said = JSON.stringify(kickoffRecordOf(looking, speakingTo('en-US'), readSection, null));
    assert.match(said, /January\s12,\s2026/);
    assert.match(said, /4:00/);
  });

  for (const [tag, language] of Object.entries(languages))
    it(`says all of its own words in ${language}, none cut short, each in its box (P27, N14)`, async () => {
      const { rollout, people } = await house.open();
      const looking = { rollout, people, now: house.conversing.now(), reader: null, readerName: '' };
      const { words } = speakingTo(tag);
      const record = kickoffRecordOf(
        { ...looking, rollout: { ...rollout, sections: [] } },
        speakingTo(tag),
        readSection,
        'https://teams.microsoft.com/l/entity/a',
      );
      const deck = slidesOf(await kickoffDeck(record, null));
      isADeck(deck, tag === 'ja' ? 40 : 80);
      const cutShort = deck.flatMap(({ boxes }) => boxes).filter(({ text }) => text.endsWith('…'));
      assert.deepEqual(
        cutShort.filter(({ text }) => !record.success?.measures.some(({ how }) => how.startsWith(text.slice(0, 20)))),
        [],
      );
      const said = deck.map(({ text, notes }) => `${text}\n${notes}`).join('\n');
      for (const own of [words.kickoff.roles.title, words.kickoff.badNews.lead, words.kickoff.where.open, words.kickoff.effort.notes])
        assert.ok(said.replace(/\s+/g, ' ').includes(own.replace(/\s+/g, ' ')), own);
      if (tag !== 'en') assert.deepEqual(englishIn(said), [], 'nothing is left in English');
    });

  it('is seen to speak English where it was not asked for: the control', () =>
    assert.ok(englishIn(slides.map(({ text }) => text).join('\n')).length > 5));

  it('is made in the language that is asked for, and saved under a name in it; another is refused in words (P27)', async () => {
    const got = await documentAt(house, 'maya', 'kickoff.pptx?language=es');
    assert.match(got.headers.get('content-disposition') ?? '', /filename\*=UTF-8''CRM%20rollout%2C%20reuni%C3%B3n%20de%20inicio\.pptx/);
    assert.ok(slidesOf(got.bytes).some(({ title }) => title === 'Cómo firmamos la aceptación'));
    for (const wrong of ['tlh', '', 'de"><x'])
      isProblem(await documentAt(house, 'maya', `kickoff.pptx?language=${encodeURIComponent(wrong)}`), 400);
  });

  it('loses no box to 60-letter compounds in every place', async () => {
    const compound = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    const texts = withTexts(record, (was) =>
      /^\d{4}-\d\d-\d\d$/.test(was) || was === 'planned' ? was : `${compound} ${was.slice(0, 20)} ${compound}`,
    );
    isADeck(slidesOf(await kickoffDeck({ ...(texts as KickoffRecord), ...functionsOf(record) }, null)));
  });

  for (const [worst, text] of Object.entries(worstTexts))
    it(`with ${worst} in every place, and twelve of everything, is still a deck`, async () => {
      const many = withTexts(withMany(record, 12), (was) => (/^\d{4}-\d\d-\d\d$/.test(was) ? was : text));
      const slides = slidesOf(await kickoffDeck({ ...(many as KickoffRecord), ...functionsOf(record) }, null));
      assert.ok(slides.length >= 10 && slides.length <= 15);
      for (const slide of slides) assertFits(slide);
      assert.ok(slides.every(({ xml }) => !/<script/i.test(xml) && !/<a:hlinkClick/.test(xml)));
    });
});

/** Sentences of the English catalogue that stand in a text. */
function englishIn(said: string): string[] {
  const english = speakingTo('en').words.kickoff;
  const sentences = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(sentences) : [];
  return sentences(english).filter((one) => one.length > 10 && said.includes(one));
}

/** What the changed data cannot hold: the functions of a record. */
const functionsOf = ({ more, continued, plan }: KickoffRecord) => ({ more, continued, plan });
