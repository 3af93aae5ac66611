// The daily check, bad news and the digest as people meet them: in their own chats, in the channel, and live.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { aRunningDesk, type RunningDesk } from '../../tests/scenes/aRunningDesk.ts';
import { openDesk } from './openDesk.ts';
import { pictureOfTab } from './pictureOfTab.ts';

/** Tall enough for three cards in a row. */
const chatHeight = 1300;

/** Photographs one day of the sample's chats, from the question at four to the digest, into that folder. */
export async function picturesOfChats(browser: Browser, folder: string): Promise<void> {
  const desk = await aRunningDesk();
  try {
    await aDayOfChats(desk, browser, folder);
  } finally {
    await desk.stop();
  }
}

async function aDayOfChats(desk: RunningDesk, browser: Browser, folder: string): Promise<void> {
  const say = (person: string, text: string) => desk.ask('POST', '/local/say', { person, text });
  const chat = async (person: string, name: string, where: '.chat' | '#threads' = '.chat') => {
    const page = await openDesk(browser, desk.url, { theme: 'light', width: 1280, person });
    await page.setViewportSize({ width: 1280, height: chatHeight });
    if (where === '#threads') await page.getByRole('tab', { name: 'Posts' }).click();
    await page.locator(`${where} .card`).last().waitFor();
    await page.locator(where).screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    await page.close();
  };
  await desk.walkTo('2026-03-10T15:01:00Z');
  await chat('lena', 'chat-question');
  await desk.press('lena', 'Send', { done: 'Duplicates removed from 3 of 4 sources.', days: '-3' });
  await say('lena', 'bad news The nightly import stops at 40,000 rows. It blocks the last source.');
  await desk.press('lena', 'Send', { severity: 'red' });
  await chat('lena', 'chat-receipt');
  await chat('raj', 'chat-bad-news');
  await say('maya', 'next week');
  await chat('maya', 'chat-next-week');
  await say('ben', 'away until Thursday');
  await chat('ben', 'chat-away');
  await desk.command('maya', 'setLivePlace', { at: '17:00', minutes: 30, place: 'Room Rhône' });
  await desk.command('maya', 'beginLiveCheck', {});
  const page = await openDesk(browser, desk.url, { theme: 'light', width: 1280, person: 'maya' });
  await pictureOfTab(page, 'live', join(folder, 'live.png'));
  await page.close();
  await desk.walkTo('2026-03-10T16:31:00Z');
  await chat('maya', 'channel-digest', '#threads');
}
