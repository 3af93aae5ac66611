// A second rollout begins in its own channel, and one message asks somebody for the teams of both.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { channels } from '../../local/personas.ts';
import { aRunningDesk } from '../../tests/scenes/aRunningDesk.ts';
import { startHelpDesk } from '../../tests/scenes/startHelpDesk.ts';
import { openDesk } from './openDesk.ts';

/** Tall enough for a card with two parts. */
const chatHeight = 1000;

/** Photographs the empty channel's invitation, and the message about teams of two rollouts, into that folder. */
export async function picturesOfTwoRollouts(browser: Browser, folder: string): Promise<void> {
  const desk = await aRunningDesk();
  const at = (name: string) => ({ path: join(folder, `${name}.png`), animations: 'disabled' as const });
  try {
    const page = await openDesk(browser, desk.url, { theme: 'light', width: 1280, person: 'maya' });
    await page.locator('.place', { hasText: 'Help desk' }).click();
    await page.getByText('Milepost is not in Help desk yet').waitFor();
    await page.screenshot(at('channel-empty'));
    await startHelpDesk(page);
    const { settings } = await desk.ask('GET', `/local/tab?channel=${encodeURIComponent(channels[1]?.id ?? '')}`);
    await desk.command('maya', 'changeTeam', { team: 'move', askAt: '16:00' }, settings.entityId);
    await desk.walkTo('2026-03-10T15:01:00Z');
    await page.getByRole('button', { name: /Lena Hoffmann/ }).click();
    await page.setViewportSize({ width: 1280, height: chatHeight });
    await page.locator('.chat .card').last().waitFor();
    await page.locator('.chat').screenshot(at('chat-two-rollouts'));
    await page.close();
  } finally {
    await desk.stop();
  }
}
