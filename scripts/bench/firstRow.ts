// When the first real row of Overview is there on a slow phone and a slow line, next to the largest paint of a Fluent page in one chunk, in turns.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import compression from 'compression';
import express from 'express';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { aHouse } from '../../tests/support/aHouse.ts';
import { openBrowser } from '../../tests/support/browser.ts';
import { builtTab } from '../../tests/support/builtTab.ts';
import { hostPage } from '../../tests/support/hostPage.ts';
import { personOf } from '../../tests/support/strangers.ts';

const runs = Number(process.argv[3] ?? 7);
/** What browsers' own tools call slow 4G: 1.6 Mbit/s of which nine tenths arrive, 562 ms there and back. */
const slowLine = { offline: false, downloadThroughput: (1_600_000 * 0.9) / 8, uploadThroughput: (750_000 * 0.9) / 8, latency: 562.5 };
const slowerBy = 4;

const folder = mkdtempSync(join(tmpdir(), 'milepost-first-row-'));
await build({
  root: join(import.meta.dirname, 'onePage'),
  base: '/one/',
  configFile: false,
  logLevel: 'error',
  plugins: [react()],
  build: { outDir: folder, emptyOutDir: true, rolldownOptions: { output: { codeSplitting: false } } },
});

const house = await aHouse({ tabFolder: await builtTab() });
const token = await house.issuer.tabToken(personOf('maya'));
const app = express();
app.get('/host', (_req, res) => void res.type('html').send(hostPage.replace('reader.token.stub', token)));
app.use('/one', compression(), express.static(folder));
app.use(house.app);
const server = createServer(app);
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await openBrowser();

/** Notes in each frame, by its own clock, when its first row was painted and its largest paint so far. */
function watching(): void {
  const seen = globalThis as unknown as { rowAt?: number; largestAt?: number };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestAt = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const look = () => {
    if (!document.querySelector('.side-needs .row-words')) return requestAnimationFrame(look);
    // The frame after it was put there: it has been painted.
    return requestAnimationFrame(() => {
      seen.rowAt = performance.now();
    });
  };
  requestAnimationFrame(look);
}

async function opened<Answer>(path: string, measured: (page: Page) => Promise<Answer>): Promise<Answer> {
  const context = await browser.newContext({ viewport: { width: 412, height: 860 } });
  const page = await context.newPage();
  await page.addInitScript(watching);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', slowLine);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
  await page.goto(`${origin}/host?page=${encodeURIComponent(path)}`, { timeout: 120_000 });
  const answer = await measured(page);
  await context.close();
  return answer;
}

const frameOf = (page: Page) => {
  const frame = page.frame({ name: 'embedded-page-container' });
  if (!frame) throw new Error('The host page framed nothing.');
  return frame;
};
const told = (name: 'rowAt' | 'largestAt') => async (page: Page) => {
  const frame = frameOf(page);
  if (name === 'largestAt') await frame.getByText('number 12 of').waitFor({ timeout: 120_000 });
  const there = await frame.waitForFunction((field) => (globalThis as unknown as Record<string, number>)[field], name, {
    timeout: 120_000,
  });
  return Number(await there.jsonValue());
};

const rows: number[] = [];
const largest: number[] = [];
for (let run = 0; run < runs; run += 1) {
  const turns = [
    async () => rows.push(await opened(`/tab/index.html?rollout=${house.rolloutId}`, told('rowAt'))),
    async () => largest.push(await opened('/one/index.html', told('largestAt'))),
  ];
  for (const turn of run % 2 ? turns.toReversed() : turns) await turn();
}
const median = (values: number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
console.log(`rows: ${rows.map(Math.round).join(', ')} ms; largest paints: ${largest.map(Math.round).join(', ')} ms`);
console.log(
  `first-row: ${(median(rows) / median(largest)).toFixed(2)} of the largest paint of a one-chunk Fluent page (${Math.round(median(rows))} to ${Math.round(median(largest))} ms; aim 1.00)`,
);
await browser.close();
server.closeAllConnections();
server.close();
await house.close();
rmSync(folder, { recursive: true, force: true });
