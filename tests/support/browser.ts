import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Keeps the browser quiet on a machine without a network, and running as root. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
];

/** The one without windows first: it works less. */
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

interface Candidate {
  path: string;
  args: string[];
}

async function candidates(): Promise<Candidate[]> {
  const named = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  const here = [...named, ...installed].filter((path) => existsSync(path)).map((path) => ({ path, args: quiet }));
  if (here.length > 0) return here;
  try {
    const { default: carried } = await import('@sparticuz/chromium');
    return [{ path: await carried.executablePath(), args: [...carried.args, ...quiet] }];
  } catch {
    return [];
  }
}

/** Opens the first browser that works: the one CHROME_PATH names, an installed one, else the one npm carries. */
export async function openBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const { path, args } of await candidates()) {
    try {
      return await chromium.launch({ executablePath: path, args, timeout: 120_000 });
    } catch (error) {
      reasons.push(`${path}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No browser for the tests. Install one (apt-get install chromium) or set CHROME_PATH to a Chrome or Chromium.\n${reasons.join('\n')}`,
  );
}

let shared: Promise<Browser> | null = null;

/** The browser that the tests of this process share, one after the other; it ends with the process. */
export async function sharedBrowser(): Promise<Browser> {
  if (shared && (await shared).isConnected()) return shared;
  shared = openBrowser();
  return shared;
}

/** Closes all that tests have left open in the browser they share. */
export async function leaveBrowser(browser: Browser | undefined): Promise<void> {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}
