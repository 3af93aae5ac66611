import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { signInHere } from '../../bot/api/signInHere.ts';
import { appId, channel, tenantId } from '../../local/personas.ts';
import { browserWords } from '../../playbook/words/en/tabBrowser.ts';
import { signInWords } from '../../playbook/words/en/tabSignIn.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { builtTab } from '../support/builtTab.ts';
import { hostPage } from '../support/hostPage.ts';
import { type MicrosoftSignIn, microsoftSignIn, type Refusal } from '../support/microsoftSignIn.ts';
import { personOf, stranger } from '../support/strangers.ts';
import { tooWide } from '../support/tooWide.ts';
import { violationsOf } from '../support/violationsOf.ts';

/** The file that Microsoft's library comes in. */
const library = /\/assets\/microsoft-[\w-]+\.js$/;

const maya = personOf('maya');
const refused = (error: string, error_description: string): Refusal => ({ error, error_description });

describe('In a plain browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let house: AHouse;
  let context: BrowserContext;
  let page: Page;
  let microsoft: MicrosoftSignIn;
  /** What was fetched, by its path. */
  let fetched: string[];
  /** What the policy of the page forbade. */
  let forbidden: string[];

  before(async () => {
    browser = await sharedBrowser();
    house = await aHouse({ tabFolder: await builtTab() });
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
    await context.route('https://**', (route) => route.abort());
    microsoft = await microsoftSignIn(context, house.issuer);
    forbidden = [];
    await context.exposeBinding('sayForbidden', (_source, said: string) => void forbidden.push(said));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        (globalThis as unknown as { sayForbidden(said: string): void }).sayForbidden(`${violatedDirective} ${blockedURI}`),
      );
    });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    fetched = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  });
  afterEach(async () => {
    await context.close();
  });
  after(async () => {
    await leaveBrowser(browser);
    await house?.close();
  });

  const place = (more = '') => `/tab/index.html?rollout=${house.rolloutId}${more}&app=${appId}&channel=${encodeURIComponent(channel.id)}`;
  const open = (path = place()) => page.goto(`${house.url}${path}`);
  const signInButton = () => page.getByRole('button', { name: browserWords.signIn });
  const bar = () => page.getByRole('complementary', { name: browserWords.bar });
  /** The page, with that person signed in. */
  const signIn = async (who = maya, path = place()) => {
    microsoft.next = who;
    await open(path);
    await signInButton().click();
    await bar().getByText(browserWords.signedInAs(who.name)).waitFor();
  };
  const kept = () => page.evaluate(() => ({ session: { ...sessionStorage }, local: { ...localStorage }, cookies: document.cookie }));
  const overview = () => page.locator('.rail .stop-name').first().waitFor();

  it('without a sign-in both ways are offered, nothing of the rollout is shown, and nothing is fetched for it (control)', async () => {
    await open();
    await signInButton().waitFor();
    const text = await page.locator('body').innerText();
    assert.doesNotMatch(text, /CRM|Northwind|Maya|Sales pilot/);
    const link = await page.getByRole('link', { name: 'Open it in Teams' }).getAttribute('href');
    assert.ok(link?.startsWith(`https://teams.microsoft.com/l/entity/${appId}/${house.rolloutId}`));
    assert.deepEqual(
      fetched.filter((path) => path.startsWith('/api/')),
      ['/api/sign-in'],
    );
    assert.deepEqual(
      fetched.filter((path) => library.test(path)),
      [],
    );
    const answer = await page.evaluate((id) => fetch(`/api/rollouts/${id}/board`).then(({ status }) => status), house.rolloutId);
    assert.equal(answer, 401);
    assert.deepEqual(await violationsOf(page.mainFrame()), []);
  });

  it('who signs in has the overview, and comes back to where they were', async () => {
    await signIn();
    await overview();
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, place());
    assert.match(await page.locator('h1').innerText(), /CRM rollout/);
    assert.equal(fetched.filter((path) => library.test(path)).length > 0, true);
    const [asked] = microsoft.led;
    assert.equal(asked?.get('redirect_uri'), `${house.url}/tab/index.html`);
    assert.equal(asked?.get('code_challenge_method'), 'S256');
    assert.equal(asked?.get('response_type'), 'code');
    assert.ok(asked?.get('scope')?.split(' ').includes(`${appId}/access_as_user`));
    assert.deepEqual(microsoft.granted, ['authorization_code']);
    assert.deepEqual(forbidden, []);
    assert.deepEqual(await violationsOf(page.mainFrame()), []);
  });

  it('the token lies in the session of that page alone, and a second page of the browser has none', async () => {
    await signIn();
    await overview();
    const token = await house.issuer.tabToken(maya);
    const { session, local, cookies } = await kept();
    assert.ok(JSON.stringify(session).includes(token));
    assert.doesNotMatch(JSON.stringify(local), /ey[\w-]+\.|secret|msal\.\d.*token/i);
    assert.equal(cookies, '');
    const second = await context.newPage();
    await second.goto(`${house.url}${place()}`);
    await second.getByRole('button', { name: browserWords.signIn }).waitFor();
  });

  it('a command is done in their name, and taken back', async () => {
    await signIn();
    await overview();
    const before = await house.doings();
    await page.locator('.head-actions button').click();
    await page.getByRole('menuitem', { name: 'Pause' }).click();
    const undone = page.waitForResponse(/\/commands\/undo$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.equal((await undone).status(), 200);
    const { rollout } = await house.open();
    assert.equal(await house.doings(), before + 2);
    const last = rollout.entries.at(-1);
    assert.ok(last && (await house.open()).people[last.by]?.oid === maya.oid);
  });

  it('goes from page to page with the way into Teams at its side, and a reload keeps all of it', async () => {
    await signIn();
    await overview();
    await page.getByRole('navigation').getByText('Plan', { exact: true }).first().click();
    await page.locator('.timeline-picture').waitFor();
    const link = bar().getByRole('link', { name: browserWords.openInTeams });
    await link.hover();
    assert.match(decodeURIComponent((await link.getAttribute('href')) ?? ''), /"subEntityId":"plan","channelId":"19:crm-rollout/);
    await page.reload();
    await page.locator('.timeline-picture').waitFor();
    await bar().waitFor();
    await page.goBack();
    await overview();
  });

  it('a refused token is renewed in silence; once Microsoft asks anew, so do we, in plain words', async () => {
    await signIn(maya, place('&page=history'));
    await page.locator('.change').first().waitFor();
    let refuse = 1;
    await page.route('**/api/rollouts/**', (route) => (refuse-- > 0 ? route.fulfill({ status: 401, body: '{}' }) : route.fallback()));
    await page.reload();
    await page.locator('.change').first().waitFor();
    assert.deepEqual(microsoft.granted, ['authorization_code', 'refresh_token']);
    microsoft.renewing = refused('invalid_grant', 'AADSTS700082: The refresh token has expired due to inactivity.');
    refuse = 1;
    await page.reload();
    await page.getByRole('heading', { name: signInWords.ranOut.title }).waitFor();
    assert.equal(microsoft.led.length, 1, 'nobody is led away who did not press');
    await page.getByRole('button', { name: signInWords.ranOut.button ?? '' }).click();
    await page.locator('.change').first().waitFor();
    assert.equal(microsoft.led[1]?.get('login_hint'), maya.email);
    assert.match(page.url(), /page=history/);
  });

  it('who signs out is forgotten, and asked next time which account it shall be', async () => {
    await signIn();
    await overview();
    await bar().getByRole('button', { name: browserWords.signOut }).click();
    await signInButton().waitFor();
    const { session } = await kept();
    assert.doesNotMatch(JSON.stringify(session), /ey[\w-]{20,}\.|lindqvist/i);
    assert.doesNotMatch(await page.locator('body').innerText(), /CRM|Maya/);
    await signInButton().click();
    await overview();
    assert.deepEqual(
      microsoft.led.map((asked) => asked.get('prompt')),
      [null, 'select_account'],
    );
  });

  for (const [why, said] of [
    ['consent', refused('access_denied', 'AADSTS65004: User declined to consent to access the app.')],
    ['admin', refused('access_denied', 'AADSTS90094: The grant requires admin permission.')],
    ['cancelled', refused('access_denied', 'The user has cancelled the sign-in.')],
    ['unknown', refused('server_error', 'AADSTS50000: There was an error issuing a token.')],
  ] as const)
    it(`is told why when Microsoft says no: ${why}`, async () => {
      microsoft.next = said;
      await open(place('&page=plan'));
      await signInButton().click();
      const { title } = { ...signInWords[why], ...browserWords.trouble[why as 'unknown'] };
      await page.getByRole('alert').getByRole('heading', { name: title }).waitFor();
      const told = await page.getByRole('alert').innerText();
      assert.equal(told.includes('Grant admin consent'), why === 'consent' || why === 'admin');
      assert.doesNotMatch(told, /AADSTS|access_denied|Teams gives/);
      assert.match(page.url(), /page=plan/);
      microsoft.next = maya;
      await signInButton().click();
      await page.locator('.timeline-picture').waitFor();
    });

  it('a sign-in left half-way is begun anew', async () => {
    await open();
    await signInButton().click();
    await page.getByText('Who are you?').waitFor();
    await page.goBack();
    microsoft.next = maya;
    await signInButton().click();
    await overview();
  });

  it('somebody the server does not serve is told so, and sees nothing', async () => {
    await signIn(stranger);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    assert.doesNotMatch(await page.locator('body').innerText(), /Northwind|Sales pilot/);
    await page.route('**/api/rollouts/**', (route) => route.fulfill({ status: 401, body: '{}' }));
    await page.reload();
    await page.getByRole('heading', { name: signInWords.foreign.title }).waitFor();
  });

  it('an answer nobody asked for opens nothing', async () => {
    await open(`${place()}#code=stolen&state=made-up`);
    await signInButton().waitFor();
    assert.deepEqual(microsoft.granted, []);
  });

  it('the personal page does the same, and its links open here', async () => {
    await signIn(maya, `/tab/mine.html?app=${appId}`);
    await page.getByText('Settle the red issue').first().waitFor();
    assert.equal(microsoft.led[0]?.get('redirect_uri'), `${house.url}/tab/mine.html`);
    await page.locator('.portfolio-row').getByRole('button').first().click();
    await overview();
    await bar().waitFor();
    const asked = new URL(page.url()).searchParams;
    assert.deepEqual([asked.get('page'), asked.get('channel')], ['overview', channel.id]);
  });

  it('the configuration page offers no sign-in, nor does an address without a rollout', async () => {
    for (const path of ['/tab/config.html', '/tab/index.html']) {
      await open(path);
      await page.getByRole('link', { name: 'Open Teams' }).waitFor();
      assert.equal(await signInButton().count(), 0);
    }
    assert.ok(!fetched.includes('/api/sign-in'));
  });

  it('has the theme of all the reader looks at, and follows it; nothing is cut off on a phone', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 860 });
    await open();
    await signInButton().waitFor();
    await page.locator('html[data-look="dark"]').waitFor();
    assert.deepEqual(await tooWide(page.mainFrame()), []);
    assert.deepEqual(await violationsOf(page.mainFrame()), []);
    microsoft.next = maya;
    await signInButton().click();
    await overview();
    await bar().waitFor();
    assert.deepEqual(await tooWide(page.mainFrame()), []);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html[data-look="light"]').waitFor();
    assert.deepEqual(await violationsOf(page.mainFrame()), []);
  });

  it('asks in the language of the browser', async () => {
    const german = await browser.newContext({ locale: 'de-CH' });
    await german.route('https://**', (route) => route.abort());
    const theirs = await microsoftSignIn(german, house.issuer);
    theirs.next = maya;
    const their = await german.newPage();
    await their.goto(`${house.url}${place()}&locale=en-GB`);
    await their.getByRole('button', { name: browserWords.signIn }).waitFor();
    const named = their.waitForRequest(/\/board$/);
    await their.getByRole('button', { name: browserWords.signIn }).click();
    assert.equal((await named).headers()['accept-language'], 'en-GB', 'the one the address names');
    const own = their.waitForRequest(/\/board$/);
    await their.goto(`${house.url}${place()}`);
    assert.equal((await own).headers()['accept-language'], 'de-CH');
    await german.close();
  });

  it('inside Teams Microsoft’s library is never fetched, not even beside a sign-in that was begun', async () => {
    const token = await house.issuer.tabToken(maya);
    await context.addInitScript(() =>
      sessionStorage.setItem('milepost.signIn', JSON.stringify({ at: 'in', here: {}, from: '/', trouble: null })),
    );
    await context.route(`${house.url}/host?*`, (route) =>
      route.fulfill({ contentType: 'text/html', body: hostPage.replace('reader.token.stub', token) }),
    );
    await page.goto(`${house.url}/host?page=${encodeURIComponent(place())}`);
    const frame = page.frameLocator('#frame');
    await frame.locator('.rail .stop-name').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      fetched.filter((path) => library.test(path)),
      [],
    );
    assert.equal(await frame.getByRole('button', { name: browserWords.signOut }).count(), 0);
    assert.deepEqual(microsoft.led, []);
  });
});

describe('Where people sign in outside Teams', () => {
  it('is one organisation, or any where several are served; the app names itself by its id', () => {
    assert.deepEqual(signInHere(appId, [tenantId]), {
      clientId: appId,
      authority: `https://login.microsoftonline.com/${tenantId}`,
      scope: `${appId}/access_as_user`,
    });
    assert.equal(signInHere(appId, [tenantId, stranger.tenantId]).authority, 'https://login.microsoftonline.com/organizations');
  });

  it('is answered to everybody, and says nothing of anybody', async () => {
    const house = await aHouse({ rollout: 'none' });
    const { status, body } = await house.asks(null, 'GET', '/api/sign-in');
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).sort(), ['authority', 'clientId', 'scope']);
    await house.close();
  });

  it('leads back to the two pages the app is registered with', () => {
    const { spa } = JSON.parse(readFileSync(join(import.meta.dirname, '../../infra/aad.manifest.json'), 'utf8'));
    assert.deepEqual(
      spa.redirectUris,
      ['index', 'mine'].map((name) => `https://\${{MILEPOST_HOST}}/tab/${name}.html`),
    );
  });
});
