import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Browser, Frame } from 'playwright-core';
import type { SectionShown } from '../../playbook/contract/Playbook.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { aFullPlaybook, aVersionText } from '../support/playbookFixtures.ts';
import { type SharedTab, shareTab } from '../support/sharedTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { aHead, anAction } from '../support/tabFixtures.ts';
import { tooWide } from '../support/tooWide.ts';
import { violationsOf } from '../support/violationsOf.ts';

const playbookWith = (more: Partial<SectionShown>) => {
  const full = aFullPlaybook();
  return { ...full, sections: full.sections.map((section) => (section.id === 'wrong' ? { ...section, ...more } : section)) };
};

/** What Word puts on the clipboard, with a few things that must not come along. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body><!--StartFragment-->
<h1>Who is <b>told</b></h1><p class=MsoNormal>Say it <span style='font-weight:700'>at once</span><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>first</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>deeper</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>second</p>
<table><tr><td><p>When</p></td><td><p>Who</p></td></tr><tr><td>at once</td><td>Raj</td></tr></table>
<script>document.title = 'broken'</script><img src="https://tracker.example/p.gif" onerror="document.title=1">
<p><a href="javascript:alert(1)">bad</a> <a href="https://example.com/a" onclick="x()">good</a></p><!--EndFragment--></body></html>`;

describe('Writing a section of the playbook', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: SharedTab;
  let seq = 231;
  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    tab = await shareTab(browser, stub);
  });
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });
  beforeEach(() => {
    stub.renew();
    // Another moment each time: what a test changed under the page's eyes is not what the next one begins with.
    seq += 1;
    stub.views.playbook = aFullPlaybook({ head: aHead({ seq }) });
  });

  const editor = async (id = 'wrong~edit', width?: number): Promise<Frame> => {
    const frame = await tab.show('playbook', id, width);
    await frame.locator('.text-area').waitFor();
    return frame;
  };
  const area = (frame: Frame) => frame.getByRole('textbox', { name: 'Text', exact: true });
  const bodiesOf = (verb: string) => stub.posted.filter(({ path }) => path.endsWith(verb)).map(({ body }) => body);
  const paste = (frame: Frame, html: string) =>
    area(frame).evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      clipboardData.setData('text/plain', 'plain');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);

  it('shows how it will read while it is typed, and keeps the draft by itself (P22)', async () => {
    const frame = await editor();
    await area(frame).fill('## New head\n\nA **strong** word.');
    await frame.locator('.preview-pane h3', { hasText: 'New head' }).waitFor();
    await frame.getByText(/^Kept \d\d:\d\d$/).waitFor();
    const [kept] = bodiesOf('draftSection');
    assert.equal(kept?.markdown, '## New head\n\nA **strong** word.');
    assert.equal(kept?.section, 'wrong');
    assert.equal(kept?.basedOn, 7);
    assert.equal(bodiesOf('publishSection').length, 0);
  });

  it('is done by keys alone: bold, link, lists, undo, keep, publish', async () => {
    const frame = await editor();
    const { keyboard } = tab.page;
    await area(frame).fill('- one');
    await keyboard.press('Enter');
    await keyboard.type('two');
    await keyboard.press('Tab');
    assert.equal(await area(frame).inputValue(), '- one\n  - two');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Control+b');
    await keyboard.type('x');
    assert.equal(await area(frame).inputValue(), '- one\n- two**x**');
    await frame.getByRole('button', { name: 'Undo' }).click();
    await frame.getByRole('button', { name: 'Undo' }).click();
    assert.doesNotMatch(await area(frame).inputValue(), /x/);
    await area(frame).fill('see it');
    await keyboard.press('Control+a');
    await keyboard.press('Control+k');
    assert.equal(await area(frame).inputValue(), '[see it](https://)');
    await keyboard.press('Control+s');
    await frame.getByText(/^Kept \d\d:\d\d$/).waitFor();
    await keyboard.press('Control+Enter');
    await frame.locator('.fui-Toast', { hasText: 'Done. Everyone sees it.' }).first().waitFor();
    await frame.locator('article.section').waitFor();
    assert.equal(bodiesOf('publishSection')[0]?.markdown, '[see it](https://)');
  });

  it('leaves with Escape and keeps the draft; outside a list Tab goes on', async () => {
    const frame = await editor();
    await area(frame).fill('half a thought');
    await tab.page.keyboard.press('Tab');
    assert.equal(await area(frame).inputValue(), 'half a thought');
    await tab.page.keyboard.press('Escape');
    await frame.locator('article.section').waitFor();
    assert.equal(bodiesOf('draftSection').at(-1)?.markdown, 'half a thought');
  });

  it('cleans what is pasted from Word into Markdown', async () => {
    const frame = await editor();
    await area(frame).fill('');
    await paste(frame, fromWord);
    await frame.getByText('Pasted as plain text').waitFor();
    const text = await area(frame).inputValue();
    for (const piece of [
      '## Who is **told**',
      '**at once**',
      '- first\n',
      '- deeper',
      '- second',
      '| When | Who |',
      '[good](https://example.com/a)',
      'bad',
    ])
      assert.ok(text.includes(piece), `${piece} in\n${text}`);
    assert.doesNotMatch(text, /script|tracker|javascript|mso|<|·/i);
    assert.equal(await frame.title(), 'Milepost');
    await area(frame).press('Control+z');
    assert.equal(await area(frame).inputValue(), '');
  });

  it('does nothing with scripts, pictures and other schemes, in the preview and in a difference', async () => {
    const wicked =
      '<script>document.title = "broken"</script>\n\n<img src=x onerror="document.title=1"> [press](javascript:document.title=2)\n';
    const frame = await editor();
    await area(frame).fill(wicked);
    await frame.locator('.preview-pane').getByText('press').click();
    assert.equal(await frame.locator('.preview-pane :is(script, img, a)').count(), 0);
    await frame.getByText(/^Kept/).waitFor();
    stub.views.playbook = playbookWith({ markdown: wicked, number: 8 });
    await frame.evaluate(() => dispatchEvent(new Event('visibilitychange')));
    await frame.getByRole('button', { name: 'Bring both together' }).first().click();
    await frame.locator('.word-difference ins').first().waitFor();
    assert.equal(await frame.locator('.merge :is(script, img, a)').count(), 0);
    assert.equal(await frame.title(), 'Milepost');
  });

  it('shows who was first, both changes and a text with both, and publishes on top of theirs (N15)', async () => {
    const frame = await editor();
    const mine = aVersionText(7).markdown.replace('It costs hours.', 'It costs an hour.').replace('within 15 minutes', 'within 20 minutes');
    await area(frame).fill(mine);
    stub.failCommands(
      { status: 409, refusal: 'sectionChanged', detail: 'Raj published version 8 meanwhile. Your text is kept.' },
      'publishSection',
    );
    stub.views.playbook = playbookWith({
      number: 8,
      markdown: aVersionText(7)
        .markdown.replace('nobody is blamed', 'nobody is ever blamed')
        .replace('within 15 minutes', 'within 10 minutes'),
    });
    await frame.getByRole('button', { name: 'Publish' }).click();
    await frame.getByText('Raj published version 8 meanwhile.').waitFor();
    await frame.getByRole('button', { name: 'Bring both together' }).last().click();
    await frame.getByRole('heading', { name: 'What version 8 changed' }).waitFor();
    await frame.getByText('Choose one more way to put it.').waitFor();
    const conflict = frame.getByRole('group', { name: 'Both changed this, 1 of 1' });
    await conflict.getByRole('radio', { name: /^Yours/ }).check();
    await frame.getByRole('button', { name: 'Go on with this text' }).click();
    const text = await area(frame).inputValue();
    for (const piece of ['It costs an hour.', 'nobody is ever blamed', 'within 20 minutes']) assert.ok(text.includes(piece), piece);
    stub.failCommands(null);
    await frame.getByRole('button', { name: 'Publish' }).click();
    await frame.locator('article.section').waitFor();
    assert.equal(bodiesOf('publishSection').at(-1)?.basedOn, 8);
  });

  it('begins a new section, says what it lacks, and a small correction asks nobody again', async () => {
    const frame = await editor('~edit');
    await frame.getByRole('button', { name: 'Publish' }).click();
    await frame.getByText('Give the section a title.').waitFor();
    await frame.getByText('Write a sentence first.').waitFor();
    await frame.getByRole('textbox', { name: 'Title' }).fill('Zeppelins');
    await area(frame).fill('They land at nine.');
    await frame.getByText('Owner, readers and exercises').click();
    await frame.getByRole('checkbox', { name: 'Trainer' }).check();
    await frame.getByRole('button', { name: 'Add an exercise' }).click();
    await frame.getByRole('textbox', { name: 'Exercise 1' }).fill('Land one');
    await frame.getByRole('button', { name: 'Publish' }).click();
    await frame.locator('article.section').waitFor();
    const [published] = bodiesOf('publishSection');
    assert.deepEqual([published?.section, published?.title, published?.audience], ['', 'Zeppelins', ['trainer']]);
    assert.match(JSON.stringify(published?.exercises), /"task":"Land one"/);
  });

  it('compares any two versions by words and puts an earlier one back, with the way back in the toast (P22)', async () => {
    stub.answer({ said: 'Version 6 stands again.', undo: anAction('undo', 'Undo', { input: { seq: 1 } }) });
    const frame = await tab.show('playbook', 'wrong~history');
    await frame.locator('.word-difference ins').first().waitFor();
    assert.ok((await frame.locator('.word-difference del').allTextContents()).some((text) => text.includes('one hour')));
    await frame.getByRole('combobox', { name: 'From' }).selectOption('2');
    await frame.getByRole('heading', { name: 'What changed from version 2 to version 7' }).waitFor();
    await frame.locator('.word-difference del', { hasText: 'a day' }).waitFor();
    await frame.getByRole('button', { name: /^Restore: Version 6/ }).click();
    await frame.locator('.fui-Toast', { hasText: 'Version 6 stands again.' }).first().waitFor();
    await frame.getByRole('button', { name: 'Undo' }).click();
    await frame.locator('.fui-Toast', { hasText: 'Version 6 stands again.' }).first().waitFor();
    assert.deepEqual(
      stub.posted.map(({ path }) => path.split('/').at(-1)).filter((verb) => verb !== 'readSection'),
      ['restoreSection', 'undo'],
    );
  });

  it('fits a phone with its two halves behind two buttons, and axe finds nothing serious', async () => {
    const frame = await editor();
    assert.deepEqual(await violationsOf(frame), []);
    await editor('wrong~edit', 320);
    assert.deepEqual(await tooWide(frame), []);
    await frame.getByRole('button', { name: 'Preview' }).click();
    await frame.locator('.preview-pane').waitFor();
    assert.deepEqual(await tooWide(frame), []);
    await frame.getByText('Owner, readers and exercises').click();
    assert.deepEqual(await tooWide(frame), []);
    await tab.show('playbook', 'wrong~history', 320);
    await frame.locator('.word-difference').first().waitFor();
    assert.deepEqual(await tooWide(frame), []);
    assert.deepEqual(await violationsOf(frame), []);
  });
});
