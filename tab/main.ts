// The first code of all three pages: while theirs is on its way, Teams is greeted and the first view is asked for.
import { readAhead } from './api.ts';
import { comingBackFrom } from './browser/signingIn.ts';
import { enter } from './entering.ts';
import { inOwnLanguage } from './inOwnLanguage.ts';
import { loadPage } from './pages/loadPage.ts';
import { rolloutOf, spotOf } from './place.ts';
import { viewOf, viewPath } from './viewPath.ts';

const shows = /\/(config|mine)\.html$/.exec(location.pathname)?.[1] ?? 'rollout';
const begun = comingBackFrom();

function open(): void {
  const { page } = spotOf(location.search);
  const rolloutId = rolloutOf(location.search);
  const entering = inOwnLanguage(enter(shows));
  if (shows === 'mine') entering.then((host) => host && readAhead('/api/me'));
  if (shows === 'rollout') {
    loadPage(page);
    entering.then((host) => host && rolloutId && readAhead(viewPath(rolloutId, viewOf[page])));
  }
  import('./start.tsx').then(({ start }) => start(entering, shows));
}

if (begun) import('./browser/comeBack.ts').then(({ comeBack }) => comeBack(begun));
else open();
