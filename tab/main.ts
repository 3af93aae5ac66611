// The first code of all three pages: while theirs is on its way, Teams is greeted and the first view is asked for.
import { readAhead } from './api.ts';
import { loadPage } from './pages/loadPage.ts';
import { rolloutOf, spotOf } from './place.ts';
import { enterTeams } from './teams.ts';
import { viewOf, viewPath } from './viewPath.ts';

const shows = /\/(config|mine)\.html$/.exec(location.pathname)?.[1] ?? 'rollout';
const { page } = spotOf(location.search);
const rolloutId = rolloutOf(location.search);
const entering = enterTeams();
if (shows === 'mine') entering.then((host) => host && readAhead('/api/me'));
if (shows === 'rollout') {
  loadPage(page);
  entering.then((host) => host && rolloutId && readAhead(viewPath(rolloutId, viewOf[page])));
}
import('./start.tsx').then(({ start }) => start(entering, shows));
