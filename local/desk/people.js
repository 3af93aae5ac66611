// The left side: who one is, by side of the rollout, and who has something new.
import { avatar, make } from './elements.js';

const sides = { customer: 'Customer', integrator: 'Integrator', vendor: 'Vendor' };
const seenKey = 'desk.seen';
const place = document.getElementById('sides');
let seen = JSON.parse(localStorage.getItem(seenKey) ?? 'null');
let shown = '';

/** Draws the people; those with a message they have not looked at have a dot. */
export function drawPeople({ people, persona, choose, chatVisible }) {
  seen ??= Object.fromEntries(people.map((one) => [one.key, one.newest]));
  for (const one of people) {
    if (one.newest < (seen[one.key] ?? 0)) seen[one.key] = 0;
  }
  if (chatVisible) seen[persona.key] = people.find((one) => one.key === persona.key).newest;
  localStorage.setItem(seenKey, JSON.stringify(seen));

  const unread = new Set(people.filter((one) => one.newest > (seen[one.key] ?? 0)).map((one) => one.key));
  const now = JSON.stringify([persona.key, [...unread], people.map((one) => one.roles)]);
  if (now === shown) return;
  shown = now;
  const focused = document.activeElement?.dataset?.key;
  place.replaceChildren(
    ...Object.entries(sides).flatMap(([side, title]) => [
      make('h2', { id: `side-${side}`, class: 'side' }, title),
      make(
        'ul',
        { 'aria-labelledby': `side-${side}` },
        ...people
          .filter((one) => one.side === side)
          .map((one) => make('li', {}, personButton(one, one.key === persona.key, unread.has(one.key), choose))),
      ),
    ]),
  );
  if (focused) place.querySelector(`[data-key="${focused}"]`)?.focus();
}

function personButton(one, current, unread, choose) {
  const dot = unread ? make('span', { class: 'unread', role: 'img', 'aria-label': 'new message', title: 'New message' }) : null;
  const title = [one.company, ...one.roles].join(', ');
  const button = make(
    'button',
    { type: 'button', class: 'persona', 'aria-current': current ? 'true' : 'false', title, onclick: () => choose(one.key) },
    avatar(one),
    make('span', {}, one.name, make('small', {}, one.title)),
    dot,
  );
  button.dataset.key = one.key;
  return button;
}
