// The dialogs of the tab, as Teams draws them: one adds or changes it, one is read before it goes.
import { ask, notice, Refused } from './ask.js';
import { make } from './elements.js';
import { hostFrame } from './teamsHost.js';

const configPage = '/tab/config.html?locale={locale}';

/** Where the server keeps which tab a channel shows. */
export const pathOf = (channelId) => `/local/tab?channel=${encodeURIComponent(channelId)}`;

/** A page of the app in a dialog; its button waits until the page says that it may. */
function tabDialog({ deskNow, place, does, title, page, frameContext, button, busy, press, left }) {
  const src = page.replace('{locale}', deskNow().language);
  const frame = make('iframe', { title: `${title}, the page of Milepost`, src });
  const trouble = make('p', { class: 'trouble', role: 'alert', hidden: true });
  const go = make('button', { type: 'button', class: 'primary', disabled: true }, button);
  const cancel = make('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel');
  const heading = make('h2', { id: 'tabDialogTitle' }, title);
  const dialog = make('dialog', { 'aria-labelledby': 'tabDialogTitle' }, heading, frame, trouble, make('footer', {}, left, cancel, go));
  const ready = (sentence = '') => {
    go.disabled = false;
    go.textContent = button;
    trouble.textContent = sentence;
    trouble.hidden = !sentence;
  };
  /** Does what the dialog is for; true when it went through and the dialog is gone. */
  const keep = async (method, settings) => {
    try {
      await ask(method, pathOf(place.channel.id), settings);
      dialog.close();
      does.changed(method === 'PUT');
      return true;
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      ready(failure.message);
      return false;
    }
  };
  const now = () => ({ desk: deskNow(), place, settings: place.settings, frameContext, subPage: '' });
  const host = hostFrame(frame, now, {
    ...does,
    valid: (state) => {
      go.disabled = !state;
    },
    saved: (settings) => (settings ? keep('PUT', settings) : ready('The page saved nothing.')),
    removed: async () => {
      if (await keep('DELETE')) sayRemoved();
    },
    failed: (reason) => ready(reason || 'That did not go through. Nothing was changed.'),
  });
  go.addEventListener('click', () => {
    go.disabled = true;
    go.textContent = busy;
    host.fire(press, {});
  });
  dialog.addEventListener('close', () => {
    host.close();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, keep };
}

const sayRemoved = () => notice('The tab is removed. The rollout and its playbook are kept.');

/** Adds the tab to a channel, or changes it; *Remove the tab* leads to what the app says before it goes. */
export function configureTab(deskNow, place, does) {
  const remove = place.settings ? make('button', { type: 'button', class: 'left' }, 'Remove the tab') : null;
  const { dialog, keep } = tabDialog({
    deskNow,
    place,
    does,
    title: place.settings ? 'Settings of Milepost' : `Add Milepost to ${place.channel.name}`,
    page: configPage,
    frameContext: 'settings',
    button: 'Save',
    busy: 'Saving',
    press: 'settings.save',
    left: remove,
  });
  remove?.addEventListener('click', async () => {
    if (place.settings.removeUrl) {
      dialog.close();
      removeTab(deskNow, place, does);
    } else if (await keep('DELETE')) sayRemoved();
  });
}

function removeTab(deskNow, place, does) {
  tabDialog({
    deskNow,
    place,
    does,
    title: `Remove Milepost from ${place.channel.name}`,
    page: place.settings.removeUrl,
    frameContext: 'remove',
    button: 'Remove',
    busy: 'Removing',
    press: 'settings.remove',
    left: null,
  });
}
