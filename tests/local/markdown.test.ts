import assert from 'node:assert/strict';

const { markdown } = (await import(new URL('../../local/desk/markdown.js', import.meta.url).href)) as { markdown(text: string): string };

describe('the Markdown of cards at the desk', () => {
  const drawn: [string, string][] = [
    ['**Data team**, 2 days behind', '<p><strong>Data team</strong>, 2 days behind</p>'],
    ['_soon_, *now*', '<p><em>soon</em>, <em>now</em></p>'],
    ['file_name_with_marks and 3 * 4 * 5', '<p>file_name_with_marks and 3 * 4 * 5</p>'],
    ['- one\r- two\n- three', '<ul><li>one</li><li>two</li><li>three</li></ul>'],
    ['First:\n1. one\n2. two\n\nThen', '<p>First:</p><ol><li>one</li><li>two</li></ol><p>Then</p>'],
    ['one\ntwo', '<p>one</p><p class="next">two</p>'],
    ['[Try it](https://example.com/a_(b))', '<p><a href="https://example.com/a_(b)" rel="noopener">Try it</a></p>'],
    ['\\*\\*as typed\\*\\* \\[x\\](y)', '<p>**as typed** [x](y)</p>'],
  ];

  it('knows bold, italic, lists and links', () => {
    for (const [text, html] of drawn) assert.equal(markdown(text), html);
  });

  it('shows everything else as it was typed', () => {
    for (const text of [
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
      '[x](data:text/html,y)',
      '<a href="//x">',
      '"><script>',
      '# not a title',
      '\\<b>',
    ]) {
      const html = markdown(text);
      assert.ok(!/<(?!\/?(p|strong|em)\b)/.test(html), html);
    }
    assert.ok(!markdown('[x](https://a.b/"onmouseover=alert(1))').includes('"onmouseover'));
    assert.equal(markdown('\uE0000\uE001 <'), '<p>0 &lt;</p>');
  });
});
