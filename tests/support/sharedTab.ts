import type { Browser, Frame } from 'playwright-core';
import { type OpenTab, openTab, pathOf, visit } from './openTab.ts';
import type { StubTab } from './stubTab.ts';

/** One tab for all tests of a page: opening a tab costs seconds, showing a page of it anew a fraction of one. */
export interface SharedTab extends OpenTab {
  /** Shows the page as it is when somebody comes to it: nothing typed, opened or told, and the stub's views as they are now. */
  show: (page: string, id?: string, width?: number) => Promise<Frame>;
}

const wide = 1280;

/** What outlives a page that is left. */
const leftovers = '[role="dialog"], [role="menu"], .fui-Toast';

/** Opens the tab that the tests of a page share. */
export async function shareTab(browser: Browser, stub: StubTab): Promise<SharedTab> {
  const tab = await openTab(browser, stub, { path: pathOf('history') });
  const { page, frame } = tab;
  let known = '';
  return {
    ...tab,
    async show(name, id, width = wide) {
      if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 860 });
      const views = JSON.stringify([stub.views, stub.milestones]);
      // The tab shows first what it knew; where that is not what is so now, it starts afresh.
      const isSame = views === known && (await frame.locator(leftovers).count()) === 0;
      known = views;
      if (!isSame) await frame.goto(`${stub.url}${pathOf(name, id)}`);
      else {
        await visit(frame, name === 'history' ? 'people' : 'history');
        await visit(frame, name, id);
      }
      return frame;
    },
  };
}
