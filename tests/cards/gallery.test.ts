import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { type Drawn, drawSheet } from '../../scripts/gallery/drawSheet.ts';
import { openGallery } from '../../scripts/gallery/galleryPage.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { withTexts, worstTexts } from '../support/cardExamples.ts';
import { cardStates } from '../support/cardStates.ts';

/** Cards whose content is wider than they are, and lines of buttons that break. */
function misfits(): string[] {
  return [...document.querySelectorAll<HTMLElement>('figure')].flatMap((figure) => {
    const name = figure.querySelector('figcaption')?.textContent ?? '';
    const card = figure.querySelector<HTMLElement>('.card')!;
    const lines = [...card.querySelectorAll('.ac-actionSet')].map((set) =>
      [...set.querySelectorAll('button')].map((button) => button.offsetTop),
    );
    return [
      ...(card.scrollWidth > card.clientWidth ? [`${name} is ${card.scrollWidth} wide`] : []),
      ...(lines.some((tops) => new Set(tops).size > 1) ? [`${name}: its buttons need two lines`] : []),
    ];
  });
}

describe('cards on a phone', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await sharedBrowser();
    page = await browser.newPage();
    await openGallery(page);
  });
  after(() => leaveBrowser(browser));

  const drawn = (change: (data: object) => object): Drawn[] =>
    Object.entries(cardStates()).map(([name, { data, draw }]) => ({ name, card: draw(change(data)).card, press: null }));

  it('fit 300 pixels, each line of buttons in one line', async () => {
    await drawSheet(
      page,
      drawn((data) => data),
      'light',
      300,
      4,
    );
    assert.deepEqual(await page.evaluate(misfits), []);
  });

  it('fit 300 pixels with the longest word in every field', async () => {
    const long = () => worstTexts['one long word']!;
    await drawSheet(
      page,
      drawn((data) => withTexts(data, long) as object),
      'dark',
      300,
      4,
    );
    assert.deepEqual(await page.evaluate(misfits), []);
  });

  it('are found when they do not fit', async () => {
    const button = (title: string) => ({ type: 'Action.Submit', title });
    const wide = { type: 'ActionSet', actions: [button('Approve with conditions'), button('Reject it all')] };
    await drawSheet(page, [{ name: 'wide', card: { type: 'AdaptiveCard', version: '1.5', body: [wide] }, press: null }], 'light', 300, 1);
    assert.deepEqual(await page.evaluate(misfits), ['wide: its buttons need two lines']);
  });
});
