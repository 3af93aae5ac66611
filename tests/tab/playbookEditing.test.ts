import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Edited } from '../../tab/editing/Edited.ts';
import { hasStructure } from '../../tab/editing/hasStructure.ts';
import { asLink, asTable } from '../../tab/editing/insert.ts';
import { asHeading, asList, asNumbered, asQuote, deeper, isInList, nextItem, shallower } from '../../tab/editing/lines.ts';
import { mergeTexts } from '../../tab/editing/mergeTexts.ts';
import { wordDifference } from '../../tab/editing/wordDifference.ts';
import { wrapIn } from '../../tab/editing/wrapIn.ts';
import { markedWords } from '../../tab/markedWords.ts';
import { playbookSpotOf, spotInPlaybook, spotToWrite } from '../../tab/playbookSpot.ts';

/** A text with what is chosen between two bars. */
const at = (text: string): Edited => {
  const [before = '', chosen = '', after = ''] = text.split('|');
  return { text: before + chosen + after, from: before.length, to: before.length + chosen.length };
};
const said = ({ text, from, to }: Edited) => `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;

describe('The buttons over the text', () => {
  it('make words bold and plain again, and keep them chosen', () => {
    const bold = wrapIn(at('say |it| now'), '**');
    assert.equal(said(bold), 'say **|it|** now');
    assert.equal(said(wrapIn(bold, '**')), 'say |it| now');
    assert.equal(said(wrapIn(bold, '*')), 'say ***|it|*** now');
    assert.equal(said(wrapIn(at('say| it |now'), '*')), 'say *|it|* now');
  });

  it('make headings, lists and quotes of whole lines, and plain lines again', () => {
    assert.equal(asHeading(at('Wh|at| happens')).text, '## What happens');
    assert.equal(asHeading(asHeading(at('What||'))).text, 'What');
    const list = asList(at('|one\ntwo|'));
    assert.equal(list.text, '- one\n- two');
    assert.equal(asNumbered(list).text, '1. one\n2. two');
    assert.equal(asNumbered(asNumbered(list)).text, 'one\ntwo');
    assert.equal(asQuote(asQuote(at('|one\ntwo|'))).text, 'one\ntwo');
  });

  it('make a link of what is chosen and choose what is still missing', () => {
    assert.equal(said(asLink(at('see |the form|'), 'words')), 'see [the form](|https://|)');
    assert.equal(said(asLink(at('see |https://example.com/a|'), 'words')), 'see [|words|](https://example.com/a)');
  });

  it('put a table on lines of its own', () => {
    assert.equal(asTable(at('Text||'), ['When', 'Who']).text, 'Text\n\n| When | Who |\n|---|---|\n|  |  |\n\n');
  });

  it('go on with a list, and end it at an empty line', () => {
    assert.equal(nextItem(at('- one||'))?.text, '- one\n- ');
    assert.equal(nextItem(at('  9. nine||'))?.text, '  9. nine\n  10. ');
    assert.equal(nextItem(at('- one\n- ||'))?.text, '- one\n');
    assert.equal(nextItem(at('no list||')), null);
    assert.equal(said(deeper(at('- one\n- t||wo'))), '- one\n  - t||wo');
    assert.equal(said(shallower(at('  - t||wo'))), '- t||wo');
    assert.equal(isInList(at('no || list')), false);
  });
});

describe('What changed between two texts', () => {
  it('is told word by word, and neighbours as one change (P22)', () => {
    assert.deepEqual(wordDifference('within one hour, then', 'within 15 minutes, then'), [
      { is: 'same', text: 'within ' },
      { is: 'out', text: 'one hour' },
      { is: 'in', text: '15 minutes' },
      { is: 'same', text: ', then' },
    ]);
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '*', '<', 'é', '😀', 'ש'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const stretches = wordDifference(older, newer);
        const without = (left: string) => stretches.flatMap(({ is, text }) => (is === left ? [] : text)).join('');
        assert.equal(without('in'), older);
        assert.equal(without('out'), newer);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Two people who changed the same section', () => {
  const began = 'One.\n\nIt costs one hour, says Ben.\n\nThree.\n';

  it('get both changes where they do not meet (N15)', () => {
    const pieces = mergeTexts(began, began.replace('One.', 'One!'), began.replace('Three.', 'Three and four.'));
    assert.deepEqual(pieces, [{ is: 'agreed', text: 'One!\n\nIt costs one hour, says Ben.\n\nThree and four.\n' }]);
  });

  it('get both changes even in one line', () => {
    const pieces = mergeTexts(began, began.replace('one hour', 'two hours'), began.replace('Ben', 'Raj'));
    assert.deepEqual(pieces, [{ is: 'agreed', text: 'One.\n\nIt costs two hours, says Raj.\n\nThree.\n' }]);
  });

  it('are asked where both cannot stand', () => {
    const pieces = mergeTexts(began, began.replace('one hour', 'two hours'), began.replace('one hour', 'a day'));
    assert.deepEqual(
      pieces.map(({ is }) => is),
      ['agreed', 'conflict', 'agreed'],
    );
    assert.deepEqual(pieces[1], {
      is: 'conflict',
      began: 'It costs one hour, says Ben.\n',
      mine: 'It costs two hours, says Ben.\n',
      theirs: 'It costs a day, says Ben.\n',
    });
  });

  it('lose nothing: every line that only one of them wrote is there', () => {
    const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\n', '- d\n');
    const lines = fc.array(line, { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, lines, (base, mine, theirs) => {
        const own = [...mine, 'mine alone\n'];
        const others = ['theirs alone\n', ...theirs];
        const whole = mergeTexts(base.join(''), own.join(''), others.join(''))
          .map((piece) => (piece.is === 'agreed' ? piece.text : piece.theirs + piece.mine))
          .join('');
        assert.ok(whole.includes('mine alone') && whole.includes('theirs alone'), whole);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Places and words of the playbook page', () => {
  it('a place is found again from its address', () => {
    assert.deepEqual(playbookSpotOf(spotInPlaybook('wrong', 'edit').id), { section: 'wrong', showing: 'edit', title: '' });
    assert.deepEqual(playbookSpotOf(spotInPlaybook('').id), { section: '', showing: null, title: '' });
    assert.deepEqual(playbookSpotOf('wrong~nonsense'), { section: 'wrong', showing: null, title: '' });
    assert.deepEqual(playbookSpotOf(spotToWrite(' who ~ what  now ').id), { section: '', showing: 'edit', title: 'Who ~ what now' });
  });

  it('only whole words are marked, in any script', () => {
    assert.deepEqual(
      markedWords('The planet of the plan', ['plan']).filter(({ hit }) => hit),
      [{ text: 'plan', hit: true }],
    );
    assert.equal(
      markedWords('a (b) c', ['(b)'])
        .map(({ text }) => text)
        .join(''),
      'a (b) c',
    );
  });

  it('pasted HTML that says no more than its words stays plain', () => {
    assert.equal(hasStructure('<meta charset="utf-8"><span style="color:red">word</span>'), false);
    assert.equal(hasStructure('<p class="MsoNormal" style="mso-list:l0 level1 lfo1">one</p>'), true);
  });
});
