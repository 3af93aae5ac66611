import type { Page } from 'playwright-core';

/** The pages to photograph: their place in the tab, and what stands there once they are drawn; `twice`: light on a desktop and dark on a phone alone. */
export const pages: Record<string, { place: string; ready: string; twice?: true }> = {
  overview: { place: 'overview', ready: '.rail .stop-name' },
  plan: { place: 'plan&id=salesPilot', ready: '.deliverables, .deliverable' },
  status: { place: 'status', ready: '.heat-slot' },
  playbook: { place: 'playbook&id=wrong', ready: '.markdown' },
  value: { place: 'value', ready: '.benefit-card' },
  editor: { place: 'playbook&id=wrong~edit', ready: 'textarea', twice: true },
  versions: { place: 'playbook&id=wrong~history', ready: 'ins', twice: true },
  adoption: { place: 'playbook&id=~adoption', ready: 'table', twice: true },
};

/** Pages photographed from top to bottom, and what stands there once they are drawn. */
const wholePages: Record<string, string> = { milestone: '.section-body', live: '.turn' };

/** Leaves nothing of the desk but the tab, so that the picture shows what Teams would frame. */
const tabAlone = `
  .bar, .panes, .people, .chat, .channel > header { display: none !important; }
  .channel { display: flex !important; }
  body { grid-template: minmax(0, 1fr) / minmax(0, 1fr) !important; grid-template-areas: "channel" !important; }
  .channel { grid-area: channel !important; }
  iframe { min-height: 0; }`;

/** Photographs one page of the tab: the window on a desktop, the whole page on a phone or where it is long. */
export async function pictureOfTab(page: Page, name: string, path: string, at?: string): Promise<void> {
  const { place, ready } = pages[name] ?? { place: at ?? name, ready: wholePages[name] ?? 'main' };
  const width = page.viewportSize()?.width ?? 1280;
  await page.setViewportSize({ width, height: 860 });
  await page.addStyleTag({ content: tabAlone });
  const element = await page.waitForSelector('#milepost iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The desk shows no tab');
  await frame.waitForURL(/\/tab\//);
  const begun = new URL(frame.url());
  await frame.goto(`${begun.origin}${begun.pathname}?rollout=${begun.searchParams.get('rollout')}&page=${place}`);
  await frame.locator(ready).first().waitFor();
  if (width < 640 || name in wholePages) {
    const height = await frame.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
  }
  await page.screenshot({ path, animations: 'disabled' });
}
