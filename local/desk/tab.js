// The Milepost tab of the open channel: its frame, and the dialog that adds or changes it.
import { ask, notice, Refused } from './ask.js';
import { make } from './elements.js';
import { hostFrame } from './teamsHost.js';

const configPage = '/tab/config.html';
const panel = document.getElementById('milepost');
let place = null;
let content = null;
let subPage = '';
let shown = '';
let frame = null;

const pathOf = (channelId) => `/local/tab?channel=${encodeURIComponent(channelId)}`;

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
function addressNow() {
  const { contentUrl } = place.settings;
  const at = frame?.contentWindow?.location;
  const begun = new URL(contentUrl, location.origin);
  return !subPage && at?.pathname === begun.pathname && frame.dataset.tab === contentUrl
    ? `${at.pathname}${at.search}${at.hash}`
    : contentUrl;
}

/** Shows the pinned tab as the chosen person; the frame starts anew for another person, and stays as it is otherwise. */
export function drawTab(deskNow, does) {
  const { persona } = deskNow();
  const wanted = JSON.stringify([persona.key, place.channel.id, place.settings, subPage]);
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
      make('button', { type: 'button', class: 'primary', onclick: () => configureTab(deskNow, does) }, 'Add Milepost'),
    );
    return;
  }
  frame = make('iframe', { title: `Milepost, as ${persona.name}`, src: addressNow() });
  frame.dataset.tab = place.settings.contentUrl;
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

/** The dialog around the configuration page, as Teams draws it: *Save* waits until the page says it is ready. */
export function configureTab(deskNow, does) {
  const frame = make('iframe', { title: 'Configuration of Milepost', src: configPage });
  const trouble = make('p', { class: 'trouble', role: 'alert', hidden: true });
  const save = make('button', { type: 'button', class: 'primary', disabled: true }, 'Save');
  const cancel = make('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel');
  const own = place;
  const remove = own.settings ? make('button', { type: 'button', class: 'left' }, 'Remove the tab') : null;
  const title = own.settings ? 'Settings of Milepost' : `Add Milepost to ${own.channel.name}`;
  const dialog = make(
    'dialog',
    { 'aria-labelledby': 'configTitle' },
    make('h2', { id: 'configTitle' }, title),
    frame,
    trouble,
    make('footer', {}, remove, cancel, save),
  );
  const ready = (sentence = '') => {
    save.disabled = false;
    save.textContent = 'Save';
    trouble.textContent = sentence;
    trouble.hidden = !sentence;
  };
  const keep = async (method, settings) => {
    try {
      await ask(method, pathOf(own.channel.id), settings);
      await readTab(own.channel.id);
      dialog.close();
      does.changed(method === 'PUT');
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      ready(failure.message);
    }
  };
  const now = () => ({ desk: deskNow(), place: own, settings: own.settings, frameContext: 'settings', subPage: '' });
  const host = hostFrame(frame, now, {
    ...does,
    valid: (state) => {
      save.disabled = !state;
    },
    saved: (settings) => (settings ? keep('PUT', settings) : ready('The page saved nothing.')),
    failed: (reason) => ready(reason || 'That did not go through. Nothing was saved.'),
  });
  save.addEventListener('click', () => {
    save.disabled = true;
    save.textContent = 'Saving';
    host.fire('settings.save', {});
  });
  remove?.addEventListener('click', async () => {
    await keep('DELETE');
    notice('The tab is removed. The rollout and its playbook are kept.');
  });
  dialog.addEventListener('close', () => {
    host.close();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
