// What can be done with a message: *Report as bad news*, in the dialog Teams opens for it.
import { ask, notice, Refused } from './ask.js';
import { drawCard } from './cards.js';
import { make } from './elements.js';

/** The “…” of a message and its menu. */
export function moreOf(message, desk) {
  const name = 'More on this message';
  const button = make('button', { type: 'button', class: 'bare more', 'aria-label': name, title: name, 'aria-haspopup': 'menu' }, '…');
  button.addEventListener('click', () => openMenu(button, () => void report(message, desk)));
  return button;
}

function openMenu(button, act) {
  const item = make('button', { type: 'button', role: 'menuitem' }, 'Report as bad news');
  const menu = make('div', { class: 'menu', role: 'menu', popover: 'auto', 'aria-label': button.title }, item);
  item.addEventListener('click', () => {
    menu.hidePopover();
    act();
  });
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') menu.remove();
  });
  button.after(menu);
  menu.showPopover();
  const { left, bottom } = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.min(bottom + 4, innerHeight - height - 8)}px`;
  item.focus();
}

/** Asks for the form, and goes on with each answer until there is no card left to show. */
async function report(message, desk) {
  const about = { person: desk.persona.key, activityId: message.id };
  const title = make('h2', { id: 'taskTitle' });
  const place = make('div', { class: 'task' });
  const trouble = make('p', { class: 'trouble', role: 'alert', hidden: true });
  const close = make('button', { type: 'button', onclick: () => dialog.close() }, 'Close');
  const dialog = make('dialog', { 'aria-labelledby': 'taskTitle' }, title, place, trouble, make('footer', {}, close));
  dialog.addEventListener('close', () => dialog.remove());

  const show = (told) => {
    if (!told.card) {
      dialog.close();
      return notice(told.said || 'Milepost had nothing to show for that.');
    }
    title.textContent = told.title;
    place.replaceChildren(drawCard(told.card, { open, press }));
    if (dialog.isConnected) return;
    document.body.append(dialog);
    dialog.showModal();
  };
  const open = (url) => {
    dialog.close();
    desk.open(url);
  };
  const send = async (path, more) => {
    place.inert = true;
    trouble.hidden = true;
    try {
      show(await ask('POST', `/local/extension/${path}`, { ...about, ...more }));
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      if (!dialog.isConnected) return notice(failure.message);
      trouble.textContent = failure.message;
      trouble.hidden = false;
    } finally {
      place.inert = false;
    }
  };
  const press = async ({ data }) => {
    await send('submit', { data });
    await desk.refresh();
  };
  await send('report');
}
