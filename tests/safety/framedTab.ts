// The tab in a frame, at any address a browser can be shown, with the headers of the real server and no network.
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { builtTab } from '../support/builtTab.ts';
import { hostPage } from '../support/hostPage.ts';
import { personOf } from '../support/strangers.ts';

/** Where the tab is, as far as the browser knows. */
const ours = 'https://milepost.example';

export interface FramedTab {
  house: AHouse;
  context: BrowserContext;
  /** What the policy of the page forbade, as the browser reports it. */
  violations: string[];
  /** The tab in a frame of a page at `host`, seen by that page's page. */
  frameAt(host: string, spot?: string): Promise<{ page: Page; frame: Frame }>;
  /** The same with another page of a third address around it. */
  frameWithin(outer: string, host: string): Promise<{ page: Page; frame: Frame }>;
  close(): Promise<void>;
}

/** Everything `https://milepost.example` answers comes from the house; every other address is a page that frames it. */
export async function aFramedTab(browser: Browser, frameAncestors: string[]): Promise<FramedTab> {
  const house = await aHouse({ tabFolder: await builtTab(), frameAncestors });
  const token = await house.issuer.tabToken(personOf('maya'));
  const host = hostPage.replaceAll('location.origin', "'*'").replace("'reader.token.stub'", JSON.stringify(token));
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ignoreHTTPSErrors: true });
  const violations: string[] = [];
  await context.exposeBinding('sayViolation', (_source, said: string) => void violations.push(said));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (globalThis as unknown as { sayViolation(said: string): void }).sayViolation(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  await context.route('**/*', async (route) => {
    const request = route.request();
    const { origin, pathname, search, hostname } = new URL(request.url());
    if (hostname === 'res.cdn.office.net') return route.abort();
    if (origin !== ours) {
      const around = new URLSearchParams(search).get('around');
      const body = around ? `<iframe name="inner" style="width:100%;height:800px" src="${around}"></iframe>` : host;
      return route.fulfill({ contentType: 'text/html', body });
    }
    const { host: _, ...headers } = request.headers();
    const body = request.postDataBuffer();
    const answer = await fetch(`${house.url}${pathname}${search}`, {
      method: request.method(),
      headers,
      redirect: 'manual',
      ...(body ? { body: new Uint8Array(body) } : {}),
    });
    const said = Object.fromEntries([...answer.headers].filter(([name]) => !['content-length', 'content-encoding'].includes(name)));
    await route.fulfill({ status: answer.status, headers: said, body: Buffer.from(await answer.arrayBuffer()) });
  });
  const shown = async (page: Page, find: () => Frame | null) => {
    const frame = find();
    if (!frame) throw new Error('The page framed nothing');
    return { page, frame };
  };
  const addressOf = (at: string, spot: string) =>
    `${at}/host?${new URLSearchParams({ page: `${ours}/tab/index.html?rollout=${house.rolloutId}${spot}` })}`;
  return {
    house,
    context,
    violations,
    async frameAt(at, spot = '') {
      const page = await context.newPage();
      await page.goto(addressOf(at, spot));
      return shown(page, () => page.frame({ name: 'embedded-page-container' }));
    },
    async frameWithin(outer, at) {
      const page = await context.newPage();
      await page.goto(`${outer}/?${new URLSearchParams({ around: addressOf(at, '') })}`);
      return shown(page, () => page.frame({ name: 'embedded-page-container' }));
    },
    async close() {
      await context.close();
      await house.close();
    },
  };
}

/** Whether the frame shows the tab; false once the browser put its own refusal there. */
export async function isShown({ page, frame }: { page: Page; frame: Frame }): Promise<boolean> {
  const tab = frame.locator('#tab > *').first();
  const refused = page.waitForEvent('framenavigated', { predicate: (one) => one === frame && one.url().startsWith('chrome-error:') });
  const blocked = () => frame.url().startsWith('chrome-error:');
  if (blocked()) return false;
  return Promise.race([tab.waitFor().then(() => true), refused.then(() => false)]).catch(() => !blocked());
}
