import type { Browser, Page } from 'playwright-core';

export interface Looking {
  theme: string;
  width: number;
  person: string;
}

/** Opens the desk as somebody sees it in that theme, on the Milepost tab. */
export async function openDesk(browser: Browser, url: string, { theme, width, person }: Looking): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 860 }, reducedMotion: 'reduce' });
  await page.addInitScript(
    ([theme, person]) => {
      localStorage.setItem('desk.theme', theme);
      localStorage.setItem('desk.persona', person);
      localStorage.setItem('desk.tab', 'milepost');
    },
    [theme, person] as [string, string],
  );
  await page.goto(url);
  return page;
}
