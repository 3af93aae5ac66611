import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { type SignInTroubleName, signInWords } from '../../playbook/words/tabSignIn.ts';
import { SignInRanOut, SignInSilent, signInTrouble } from '../../tab/signInTrouble.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type OpenTab, openTab, pathOf } from '../support/openTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { violationsOf } from '../support/violationsOf.ts';

/** What Teams was seen to refuse with, and how it is understood. */
const refusals: [said: unknown, is: SignInTroubleName][] = [
  ['resourceRequiresConsent', 'consent'],
  ['AADSTS65001: The user or administrator has not consented', 'consent'],
  ['interaction_required', 'consent'],
  ['AADSTS65004: User declined to consent to access the app', 'consent'],
  ['AADSTS90094: The grant requires admin permission', 'admin'],
  ['AADSTS50105: The signed in user is not assigned to a role', 'admin'],
  ['resourceDisabled', 'admin'],
  ['invalid_resource', 'admin'],
  ['CancelledByUser', 'cancelled'],
  ['User cancelled the sign-in', 'cancelled'],
  ['FailedToOpenWindow', 'window'],
  [{ errorCode: 9000, message: '' }, 'old'],
  ['Tab does not have the required permissions for this operation', 'old'],
  ['Network error', 'offline'],
  [{ errorCode: 'post_request_failed', message: '' }, 'offline'],
  ['renewalTimeout', 'unknown'],
  [undefined, 'unknown'],
];

interface Host {
  host: { refuses: unknown; quiet: boolean[] };
}

describe('When Teams gives no sign-in', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: OpenTab;

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    tab = await openTab(browser, stub, { path: pathOf('history'), holdClock: true });
  });
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  const refuse = (refuses: unknown) =>
    tab.page.evaluate((said) => Object.assign((globalThis as unknown as Host).host, { refuses: said, quiet: [] }), refuses);
  const quiet = () => tab.page.evaluate(() => (globalThis as unknown as Host).host.quiet);
  const isSaid = (why: SignInTroubleName) => tab.frame.getByRole('alert').getByRole('heading', { name: signInWords[why].title }).waitFor();
  const load = (page = 'overview') => tab.frame.goto(`${stub.url}${pathOf(page)}`);

  it('each way it fails is understood, an odd one as what it is: unknown', () => {
    for (const [said, is] of refusals) {
      assert.equal(signInTrouble(typeof said === 'string' ? new Error(said) : said, true), is, String(said));
      assert.equal(signInTrouble(said, false), 'offline');
    }
    assert.equal(signInTrouble(new SignInSilent(), true), 'silent');
    assert.equal(signInTrouble(new SignInRanOut(), true), 'ranOut');
  });

  it('the reader is told what is so and what an administrator does, with a way forward and somebody to turn to', async () => {
    for (const [said, why] of [
      ['resourceRequiresConsent', 'consent'],
      ['resourceDisabled', 'admin'],
      ['CancelledByUser', 'cancelled'],
      ['FailedToOpenWindow', 'window'],
      ['not supported', 'old'],
      ['something new', 'unknown'],
    ] as const) {
      await refuse(said);
      await load();
      await isSaid(why);
      const told = await tab.frame.getByRole('alert').innerText();
      assert.equal(told.includes('Grant admin consent'), why === 'consent' || why === 'admin', why);
      assert.doesNotMatch(told, /resource|consent_|token|AADSTS/i);
      await tab.frame.getByRole('link', { name: 'Write to the people who look after Milepost' }).waitFor();
      if (why === 'admin') assert.deepEqual(await violationsOf(tab.frame), []);
    }
  });

  it('no window opens by itself a second time; one press asks again, and the page is there', async () => {
    await refuse('CancelledByUser');
    await load();
    await isSaid('cancelled');
    await tab.page.clock.fastForward(16_000);
    await tab.page.waitForFunction(() => (globalThis as unknown as Host).host.quiet.length === 2);
    assert.deepEqual(await quiet(), [false, true]);
    await refuse(undefined);
    await tab.frame.getByRole('button', { name: 'Try now' }).click();
    await tab.frame.locator('.stop-name').first().waitFor();
    assert.deepEqual(await quiet(), [false]);
  });

  it('a Teams that never answers is not waited for without a word, and asked only once', async () => {
    await refuse(null);
    await load();
    await tab.page.waitForFunction(() => (globalThis as unknown as Host).host.quiet.length === 1);
    await tab.page.clock.fastForward(21_000);
    await isSaid('silent');
    await tab.page.clock.fastForward(16_000);
    assert.deepEqual(await quiet(), [false]);
  });

  it('the configuration page says the same', async () => {
    await refuse('resourceDisabled');
    await tab.frame.goto(`${stub.url}/tab/config.html`);
    await isSaid('admin');
  });

  it('nothing is cut off on a phone', async () => {
    await tab.page.setViewportSize({ width: 320, height: 860 });
    await refuse('resourceDisabled');
    await load();
    await isSaid('admin');
    assert.equal(await tab.frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  });
});
