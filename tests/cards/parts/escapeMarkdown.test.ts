import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { escapeMarkdown } from '../../../bot/cards/parts/escapeMarkdown.ts';
import { markdownOf, plainOf } from '../../../bot/cards/parts/Phrase.ts';

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#x27;': "'" };

/** What a Markdown engine shows for the text, and with which elements. */
function drawn(markdown: string): { text: string; elements: string[] } {
  const html = renderToStaticMarkup(createElement(Markdown, { remarkPlugins: [remarkGfm] }, markdown));
  const elements = [...html.matchAll(/<(\w+)/g)].map(([, name]) => name ?? '');
  const text = html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|amp|quot|#x27);/g, (entity) => entities[entity] ?? '');
  return { text: text.replace(/\s+/g, ' ').trim(), elements };
}

const nasty = fc.stringMatching(/^[a-c1 *_`~[\]()<>#&;{}\\|!.:+=-]{1,40}$/).filter((text) => text.trim() !== '');

describe('words people typed', () => {
  it('are shown as typed, whatever Markdown or HTML stands in them', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = drawn(markdownOf(text));
        assert.equal(shown.text, plainOf(text));
        assert.deepEqual(
          shown.elements.filter((name) => name !== 'p'),
          [],
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('are seen by the check when they are not escaped', () => {
    assert.deepEqual(drawn('**loud** <b>').elements, ['p', 'strong']);
    assert.deepEqual(drawn('# big').elements, ['h1']);
  });

  it('stay plain inside what is bold or a link', () => {
    const shown = drawn(markdownOf([{ strong: '*Data* team ' }, ', [2] behind: ', { link: '_log_](x', url: 'https://a.example/x_(1)' }]));
    assert.equal(shown.text, '*Data* team , [2] behind: _log_](x');
    assert.deepEqual(shown.elements, ['p', 'strong', 'a']);
  });

  it('cannot make Teams put a date in their place', () => {
    assert.equal(escapeMarkdown('{{DATE(2026-03-10T00:00:00Z)}}').includes('{{'), false);
  });

  it('keep their backslashes, ampersands and numbers', () => {
    assert.equal(escapeMarkdown('a\\b'), 'a\\\\b');
    assert.equal(escapeMarkdown('Sales & Service'), 'Sales & Service');
    assert.equal(escapeMarkdown('&lt;'), '\\&lt;');
    assert.equal(escapeMarkdown('1. first'), '1\\. first');
  });
});

describe('a phrase', () => {
  it('drops a link nobody should open and keeps its words', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'not a url', null, `https://a.example/${'x'.repeat(2000)}`]) {
      assert.equal(markdownOf([{ link: 'log', url }]), 'log');
    }
  });

  it('is one line, and nothing when it says nothing', () => {
    assert.equal(markdownOf('a\n\n b\t c'), 'a b c');
    assert.equal(markdownOf([{ strong: ' ' }, '']), '');
  });
});
