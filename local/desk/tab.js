// The Milepost tab of the open channel.
import { ask } from './ask.js';
import { make } from './elements.js';
import { configureTab, pathOf } from './tabDialog.js';
import { hostFrame } from './teamsHost.js';

const panel = document.getElementById('milepost');
let place = null;
let content = null;
let subPage = '';
let shown = '';
let frame = null;

/** Asks which tab is pinned in a channel; true when that changed. */
export async function readTab(channelId) {
  const now = await ask('GET', pathOf(channelId));
  const changed = JSON.stringify(now) !== JSON.stringify(place);
  place = now;
  return changed;
}

export const placeNow = () => place;
export const pinned = () => Boolean(place?.settings);

/** Where the frame stands inside the pinned tab, so that the next person sees the same page; the tab's own address otherwise. */
function addressNow(language) {
  const contentUrl = place.settings.contentUrl.replace('{locale}', language);
  const at = frame?.contentWindow?.location;
  const begun = new URL(contentUrl, location.origin);
  return !subPage && at?.pathname === begun.pathname && frame.dataset.tab === contentUrl
    ? `${at.pathname}${at.search}${at.hash}`
    : contentUrl;
}

/** Shows the pinned tab as the chosen person; the frame starts anew for another person, and stays as it is otherwise. */
export function drawTab(deskNow, does) {
  const { persona, language } = deskNow();
  const wanted = JSON.stringify([persona.key, language, place.channel.id, place.settings, subPage]);
  if (wanted === shown) return;
  shown = wanted;
  content?.close();
  if (!place.settings) {
    content = null;
    frame = null;
    panel.className = 'empty';
    panel.replaceChildren(
      make('span', { class: 'bot', 'aria-hidden': 'true' }),
      make('h3', {}, `Milepost is not in ${place.channel.name} yet`),
      make(
        'p',
        {},
        'Add it as a tab and choose a playbook to start from: CRM, ERP, help desk, or a file of your own. It is here for everybody.',
      ),
      make('button', { type: 'button', class: 'primary', onclick: () => configureTab(deskNow, place, does) }, 'Add Milepost'),
    );
    return;
  }
  frame = make('iframe', { title: `Milepost, as ${persona.name}`, src: addressNow(language) });
  frame.dataset.tab = place.settings.contentUrl.replace('{locale}', language);
  const now = () => ({ desk: deskNow(), place, settings: place.settings, frameContext: 'content', subPage });
  content = hostFrame(frame, now, does);
  frame.addEventListener('load', () => content.forget());
  panel.className = '';
  panel.replaceChildren(frame);
}

export function tellTheme(theme) {
  content?.theme(theme);
}

/** Opens a place inside the tab, as a deep link does. */
export function openInTab(to) {
  subPage = to;
  shown = '';
}

/** Forgets the deep link that was followed, so that the next person begins at the landing page. */
export function leaveDeepLink() {
  subPage = '';
}

export const wantsBack = () => Boolean(content?.handles('backButton'));
export const goBack = () => content?.fire('backButtonPress');
