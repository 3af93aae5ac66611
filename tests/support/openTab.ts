import type { Browser, Frame, Page } from 'playwright-core';
import type { StubTab } from './stubTab.ts';

/** The tab as it stands inside its host. */
export interface OpenTab {
  /** The host's page: keys, size, clock. */
  page: Page;
  /** The tab itself. */
  frame: Frame;
  close: () => Promise<void>;
}

export interface OpenOptions {
  /** The tab's own address, without its host. */
  path?: string;
  theme?: 'default' | 'dark' | 'contrast';
  width?: number;
  /** A Teams deep link's sub-page. */
  subPage?: string;
  frameContext?: 'content' | 'settings' | 'sidePanel' | 'remove';
  /** Puts the clock of the page into the test's hands. */
  holdClock?: boolean;
  /** Called before anything is loaded. */
  before?: (page: Page) => void | Promise<void>;
}

/** Opens the tab in a host page, as Teams would. */
export async function openTab(browser: Browser, stub: StubTab, options: OpenOptions = {}): Promise<OpenTab> {
  const {
    path = '/tab/index.html?rollout=crm',
    theme = 'default',
    width = 1280,
    subPage,
    frameContext = 'content',
    holdClock,
    before,
  } = options;
  const context = await browser.newContext({ viewport: { width, height: 860 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // teams-js asks a Microsoft CDN for one list; a test asks nobody outside.
  await context.route('https://**', (route) => route.abort());
  if (holdClock) await page.clock.install();
  await before?.(page);
  const asked = new URLSearchParams({ page: path, theme, ctx: frameContext, ...(subPage ? { sub: subPage } : {}) });
  await page.goto(`${stub.url}/host?${asked}`);
  const frame = page.frame({ name: 'embedded-page-container' });
  if (!frame) throw new Error('The host page framed nothing');
  return { page, frame, close: () => context.close() };
}

/** The tab's own address of a page. */
export const pathOf = (page: string, id?: string): string => `/tab/index.html?rollout=crm&page=${page}${id ? `&id=${id}` : ''}`;

/** Moves an open tab to another spot by its history, without loading it anew. */
export async function visit(frame: Frame, page: string, id?: string, rolloutId = 'crm'): Promise<void> {
  await frame.locator('#page-title').waitFor();
  await frame.evaluate(
    (address) => {
      history.pushState({ depth: 1 }, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `?rollout=${rolloutId}&page=${page}${id ? `&id=${id}` : ''}`,
  );
}
