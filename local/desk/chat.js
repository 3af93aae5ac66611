// The right side: the 1:1 chat of the chosen person with Milepost.
import { ask, notice, Refused } from './ask.js';
import { make } from './elements.js';
import { extension } from './extension.js';
import { drawMessages } from './messages.js';

const list = document.getElementById('chat');
const field = document.getElementById('chatText');
const drawn = new Map();
const drafts = new Map();
let shownFor = '';
let along = null;

/** Draws the chat of the chosen person as the server knows it now. */
export async function drawChat(desk) {
  const { persona } = desk;
  if (shownFor !== persona.key) {
    drafts.set(shownFor, field.value);
    field.value = drafts.get(persona.key) ?? '';
    list.replaceChildren();
    drawn.clear();
    shownFor = persona.key;
    document.getElementById('chatAs').textContent = `Chat as ${persona.name}`;
    field.placeholder = `Write as ${persona.name}`;
    field.setAttribute('aria-label', `Write to Milepost as ${persona.name}`);
  }
  along.turnTo(persona.key, desk.theme);
  const { activities } = await ask('GET', `/local/chats/${persona.chats[0]}`);
  if (shownFor !== persona.key) return;
  list.querySelector('.none')?.remove();
  drawMessages(list, activities, desk, drawn);
  if (!activities.length)
    list.append(make('p', { class: 'none' }, `No message yet. Write “help” to see what Milepost can do for ${persona.name}.`));
}

/** Sends what is typed; the words come back into the field when the bot did not take them. */
export function listenToChat(deskNow) {
  const form = document.getElementById('chatComposer');
  along = extension(form, field, () => {
    const { persona, open } = deskNow();
    return { person: persona.key, conversation: persona.chats[0], open };
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    const card = along.card();
    if (!text && !card) return;
    const { persona, refresh } = deskNow();
    field.value = '';
    along.put(null);
    list.scrollTop = list.scrollHeight;
    const sent = ask('POST', '/local/say', { person: persona.key, conversation: persona.chats[0], text, card });
    setTimeout(refresh, 60);
    try {
      await sent;
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      notice(failure.message);
      field.value ||= text;
      along.put(card);
    }
    await refresh();
  });
}
