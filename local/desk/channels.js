// Above the people: the channels the chosen person is in, and which of them have a new post.
import { make } from './elements.js';

const seenKey = 'desk.seenPosts';
const place = document.getElementById('channels');
const badge = document.getElementById('channelBadge');
const title = document.getElementById('channelName');
let seen = JSON.parse(localStorage.getItem(seenKey) ?? 'null');
let shown = '';

const initialsOf = (name) =>
  name
    .split(' ')
    .map((part) => part[0]?.toUpperCase())
    .join('')
    .slice(0, 2);

/** Writes the open channel's name over its tabs. */
export function nameChannel({ name }) {
  if (title.textContent === name) return;
  title.textContent = name;
  badge.textContent = initialsOf(name);
}

/** Draws the channels; one with a post nobody has looked at has a dot. */
export function drawChannels({ channels, channel, persona, choose, postsVisible }) {
  seen ??= Object.fromEntries(channels.map(({ id, newest }) => [id, newest]));
  for (const { id, newest } of channels) if (newest < (seen[id] ?? 0)) seen[id] = 0;
  if (postsVisible && !document.hidden) seen[channel.id] = channel.newest;
  localStorage.setItem(seenKey, JSON.stringify(seen));

  const own = channels.filter(({ id }) => persona.chats.includes(id));
  const unread = new Set(own.filter(({ id, newest }) => newest > (seen[id] ?? 0)).map(({ id }) => id));
  const now = JSON.stringify([channel.id, [...unread], own]);
  if (now === shown) return;
  shown = now;
  const focused = document.activeElement?.dataset?.channel;
  place.replaceChildren(...own.map((one) => make('li', {}, channelButton(one, one.id === channel.id, unread.has(one.id), choose))));
  if (focused) place.querySelector(`[data-channel="${focused}"]`)?.focus();
}

function channelButton({ id, name, team }, current, unread, choose) {
  const dot = unread ? make('span', { class: 'unread', role: 'img', 'aria-label': 'new post', title: 'New post' }) : null;
  const button = make(
    'button',
    { type: 'button', class: 'place', 'aria-current': current ? 'true' : 'false', title: team, onclick: () => choose(id) },
    make('span', {}, name),
    dot,
  );
  button.dataset.channel = id;
  return button;
}
