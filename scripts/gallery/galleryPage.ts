// A page that draws cards exactly as the desk does, served to the browser from files: no port, no network.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const origin = 'http://cards.localhost';
const deskFolder = join(import.meta.dirname, '../../local/desk');
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
const html = `<!doctype html>
<html lang="en">
<head>
<link rel="stylesheet" href="/desk/themes.css"><link rel="stylesheet" href="/desk/cards.css">
<style>
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 14px/20px var(--font); }
input, select, textarea, button { font: inherit; }
.gallery { display: flex; align-items: flex-start; gap: 20px; padding: 20px; width: max-content; }
.column { display: grid; gap: 20px; }
figure { margin: 0; }
figcaption { color: var(--text3); font-size: 12px; line-height: 20px; }
.card { border: 1px solid var(--line); border-radius: 4px; overflow: hidden; background: var(--surface); }
</style>
</head>
<body>
<script src="/renderer.js"></script>
<script type="module">
import { drawCard } from '/desk/cards.js';
window.drawCard = drawCard;
</script>
</body>
</html>`;

/** Makes the page answer for itself and waits until it can draw. */
export async function openGallery(page: Page): Promise<void> {
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html' });
    return route.fulfill({ path: pathname === '/renderer.js' ? renderer : join(deskFolder, pathname.replace('/desk/', '')) });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction('window.drawCard');
}
