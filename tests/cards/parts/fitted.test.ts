import assert from 'node:assert/strict';
import { quote } from '../../../bot/cards/parts/box.ts';
import { bytesOf, fitted, mostBytes } from '../../../bot/cards/parts/fitted.ts';
import { message } from '../../../bot/cards/parts/message.ts';
import { line } from '../../../bot/cards/parts/text.ts';

describe('a card', () => {
  const draw = (data: { name: string; words: string }) =>
    fitted(data, ({ name, words }) => message(name, [...line(name), ...quote('You wrote', words)]));
  const textsOf = (data: { name: string; words: string }) => JSON.stringify(draw(data).card);

  it('shows short words whole', () => {
    assert.ok(textsOf({ name: 'Data team', words: 'All clean.' }).includes('All clean.'));
  });

  it('cuts a name at 200 characters and somebody’s words only when they must be', () => {
    assert.ok(textsOf({ name: 'n'.repeat(300), words: '' }).includes(`${'n'.repeat(199)}…`));
    assert.ok(textsOf({ name: '', words: 'w'.repeat(4000) }).includes('w'.repeat(4000)));
    assert.ok(textsOf({ name: '', words: 'w'.repeat(4001) }).includes(`${'w'.repeat(3999)}…`));
  });

  it('stays under 24 KB by showing less of the words', () => {
    const many = { items: Array.from({ length: 20 }, () => ({ words: '🎉'.repeat(5000) })) };
    const drawn = fitted(many, ({ items }) =>
      message(
        'Many',
        items.flatMap(({ words }) => line(words)),
      ),
    );
    assert.ok(bytesOf(drawn) <= mostBytes);
    assert.ok(JSON.stringify(drawn.card).includes('🎉…'));
  });

  it('never cuts a character in half', () => {
    assert.equal(textsOf({ name: '🎉'.repeat(300), words: '' }).isWellFormed(), true);
    assert.equal(textsOf({ name: 'a\ud800b', words: '' }).includes('\\ud800'), false);
  });

  it('changes nothing that is not for reading', () => {
    const press = { verb: 'undo', rollout: 'crm', key: 'k'.repeat(500), input: { words: '\u0000' } };
    let seen: unknown;
    fitted({ press, id: 'i'.repeat(500), links: { plan: 'x'.repeat(500) } }, (data) => {
      seen = data;
      return message('a', []);
    });
    assert.deepEqual(seen, { press, id: 'i'.repeat(500), links: { plan: 'x'.repeat(500) } });
  });

  it('keeps a right-to-left name from turning the sentence round, and drops marks that would', () => {
    assert.ok(textsOf({ name: 'שלום', words: '' }).includes('\u2068שלום\u2069'));
    assert.equal(textsOf({ name: 'abc\u202edef', words: '' }).includes('\u202e'), false);
  });

  it('keeps the paragraphs of somebody’s words', () => {
    const { card } = draw({ name: 'a', words: 'One.\r\n\r\nTwo.\nThree.' });
    for (const paragraph of ['One.', 'Two.', 'Three.']) assert.ok(JSON.stringify(card).includes(`"text":"${paragraph}"`));
  });
});
