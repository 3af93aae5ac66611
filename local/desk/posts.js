// The channel's Posts: threads, each a first post and its answers.
import { ask, notice, Refused } from './ask.js';
import { make } from './elements.js';
import { extension } from './extension.js';
import { drawMessages } from './messages.js';

const list = document.getElementById('threads');
const field = document.getElementById('channelText');
const threads = new Map();
const drafts = new Map();
let answering = null;
let shownFor = null;
let along = null;

function answerIn(thread, deskNow) {
  answering = thread;
  placeholder(deskNow().persona);
  field.focus();
}

function placeholder(persona) {
  const words = answering ? `Answer in the thread as ${persona.name}` : `Begin a post as ${persona.name}`;
  field.placeholder = words;
  field.setAttribute('aria-label', `${words}, to Milepost`);
}

function threadElement(id, deskNow) {
  const messages = make('div');
  const reply = make('button', { type: 'button', class: 'reply', onclick: () => answerIn(id, deskNow) }, 'Answer');
  return { element: make('section', { class: 'thread' }, messages, reply), messages, drawn: new Map() };
}

/** Another channel has posts of its own, and what was being written stays with the one it was for. */
function turnTo(channelId) {
  if (shownFor === channelId) return;
  drafts.set(shownFor, field.value);
  field.value = drafts.get(channelId) ?? '';
  answering = null;
  threads.clear();
  list.replaceChildren();
  shownFor = channelId;
}

/** Draws the open channel's posts as the server knows them now. */
export async function drawPosts(desk, deskNow) {
  turnTo(desk.channel.id);
  placeholder(desk.persona);
  along.turnTo(`${desk.channel.id} ${desk.persona.key}`, desk.theme);
  const { activities } = await ask('GET', `/local/chats/${encodeURIComponent(desk.channel.id)}`);
  if (shownFor !== desk.channel.id) return;
  const byThread = Map.groupBy(activities, (one) => one.conversation);
  for (const [id, thread] of threads) {
    if (byThread.has(id)) continue;
    thread.element.remove();
    threads.delete(id);
  }
  const nearEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  let grew = false;
  for (const [id, messages] of byThread) {
    if (!threads.has(id)) {
      threads.set(id, threadElement(id, deskNow));
      list.append(threads.get(id).element);
    }
    const thread = threads.get(id);
    grew = drawMessages(thread.messages, messages, { ...desk, inChannel: true }, thread.drawn) || grew;
  }
  if (grew && nearEnd) list.scrollTop = list.scrollHeight;
  list.querySelector('.none')?.remove();
  if (!activities.length)
    list.append(make('p', { class: 'none' }, 'Nothing posted yet. Milepost’s digest will stand here, one post a day.'));
}

/** Sends what is typed, always with Milepost mentioned: in Teams a bot hears nothing else in a channel. */
export function listenToPosts(deskNow) {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    answering = null;
    placeholder(deskNow().persona);
  });
  const form = document.getElementById('channelComposer');
  along = extension(form, field, () => {
    const { persona, channel, open } = deskNow();
    return { person: persona.key, conversation: answering ?? channel.id, open };
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    const card = along.card();
    if (!text && !card) return;
    const { persona, channel, refresh } = deskNow();
    field.value = '';
    along.put(null);
    try {
      await ask('POST', '/local/say', { person: persona.key, conversation: answering ?? channel.id, text, card });
      answering = null;
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      notice(failure.message);
      field.value ||= text;
      along.put(card);
    }
    await refresh();
  });
}
