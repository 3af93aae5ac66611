import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Browser, Frame } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { raiseConcern, someConcerns } from '../support/concernFixtures.ts';
import { type SharedTab, shareTab } from '../support/sharedTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { aMine, aPeopleView } from '../support/tabFixtures.ts';
import { tooWide } from '../support/tooWide.ts';

describe('What is said in private (P56, N18)', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: SharedTab;

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    tab = await shareTab(browser, stub);
  });
  beforeEach(() => {
    stub.renew();
    stub.views.people = { ...aPeopleView(), actions: [...aPeopleView().actions, raiseConcern()] };
    stub.views.mine = aMine(...someConcerns());
  });
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  const part = (frame: Frame) => frame.getByRole('region', { name: 'In private' });

  it('stands on the People page for its reader alone, each in its state, with every word of it', async () => {
    const frame = await tab.show('people');
    await part(frame).getByText('Only you see this part').waitFor();
    await part(frame).getByText('1 closed').click();
    assert.deepEqual(await part(frame).getByRole('heading', { level: 3 }).allInnerTexts(), [
      'Ben Okafor raised this with you in private',
      'Raised in private with Ana Ruiz',
      'Raised in private with Ana Ruiz',
    ]);
    assert.deepEqual(await part(frame).locator('.state').allInnerTexts(), [
      'Waiting for Maya Lindqvist',
      'Answered, and still open',
      'Closed by Ana Ruiz, Tue 3 Mar, 16:04',
    ]);
    assert.match(await part(frame).innerText(), /Everybody says green\.\nThe testers in Porto/);
    assert.equal(await frame.getByRole('button', { name: 'Raise a concern privately' }).count(), 1);
  });

  it('is answered and taken back by keys alone', async () => {
    const frame = await tab.show('people');
    await part(frame).getByRole('button', { name: 'Answer: Ben Okafor raised' }).focus();
    await tab.page.keyboard.press('Enter');
    const dialog = frame.getByRole('dialog', { name: 'What do you answer Ben Okafor?' });
    await dialog.getByRole('textbox', { name: 'Your answer' }).focus();
    await tab.page.keyboard.type('I go to Porto on Thursday.');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await part(frame).getByText('1 closed').press('Enter');
    await part(frame).getByRole('button', { name: 'Undo: Raised in private' }).press('Enter');
    await frame.waitForFunction(() => document.querySelectorAll('.fui-Toast').length > 1);
    assert.deepEqual(
      stub.posted.map(({ path, body }) => [path.split('/').at(-1), body]),
      [
        ['answerConcern', { concern: 'k4', text: 'I go to Porto on Thursday.' }],
        ['undoConcern', { seq: 7 }],
      ],
    );
  });

  it('is found by the address of its need, and fits a phone', async () => {
    const frame = await tab.show('people', 'k2', 320);
    await frame.waitForFunction(() => document.activeElement?.textContent?.includes('The vendor promises dates'));
    assert.equal(await part(frame).locator('.concern.asked').count(), 1);
    assert.deepEqual(await tooWide(frame), []);
  });

  it('says what it is for where nothing was raised, and is not there where nobody would hear it', async () => {
    stub.views.mine = aMine();
    const frame = await tab.show('people');
    await part(frame).getByText('one person reads it').waitFor();
    await part(frame).getByRole('button', { name: 'Raise a concern privately' }).click();
    await frame.getByRole('dialog', { name: 'Only Ana Ruiz reads this. What worries you?' }).waitFor();
    stub.views.people = aPeopleView();
    await tab.show('people');
    await frame.getByRole('heading', { name: 'Roles' }).waitFor();
    await frame.waitForFunction(() => performance.getEntriesByName(`${location.origin}/api/me`).length > 0);
    assert.equal(await part(frame).count(), 0);
  });

  it('keeps the rest of the page where it does not load, and says that nothing is lost', async () => {
    stub.views.mine = null;
    const frame = await tab.show('people');
    await part(frame).getByText('Nothing of it is lost').waitFor();
    assert.equal(await frame.getByRole('heading', { name: 'Roles' }).count(), 1);
  });
});
