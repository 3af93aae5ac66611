// The pages of notes nobody could carry out: shown, and put back into the queue (docs/delivery.md).
import { asidePages, replayPage } from '../bot/store/asidePages.ts';
import type { Engine } from '../bot/store/Engine.ts';
import { withStore } from './store/withStore.ts';

/** More than these at once is no matter of single pages. */
const mostShown = 200;

const usage = 'npm run pages shows what was set aside; npm run pages -- replay <id> puts one back, npm run pages -- replay all every one.';

async function show(engine: Engine): Promise<number> {
  const pages = await asidePages(engine, mostShown);
  if (!pages.length) console.log('No page was set aside.');
  for (const { id, at, reason, text } of pages) console.log(`${id}\n  set aside ${at}: ${reason}\n  ${text}`);
  if (pages.length) console.log(usage);
  return 0;
}

async function replay(engine: Engine, wanted: string): Promise<number> {
  const ids = wanted === 'all' ? (await asidePages(engine, mostShown)).map(({ id }) => id) : [wanted];
  const put = await Promise.all(ids.map((id) => replayPage(engine, id)));
  ids.forEach((id, place) => {
    console.log(put[place] ? `${id} is in the queue again.` : `No page ${id} was set aside, or it is back already.`);
  });
  if (!ids.length) console.log('No page was set aside.');
  return put.every(Boolean) ? 0 : 1;
}

const [command = 'list', id = ''] = process.argv.slice(2);
await withStore(async (engine) => {
  if (command === 'list') return show(engine);
  if (command === 'replay' && id) return replay(engine, id);
  console.error(usage);
  return 2;
});
