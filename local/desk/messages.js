// Draws a chat: one element a message, drawn again only when the message changed, so that what somebody types stays.
import { notice, Refused } from './ask.js';
import { drawCard } from './cards.js';
import { avatar, make } from './elements.js';
import { markdown } from './markdown.js';
import { moreOf } from './reporting.js';
import { momentIn } from './when.js';

const spoken = (text) => text.replace(/<at>(.*?)<\/at>/g, '@$1');

/** "Milepost, today 17:00 (16:00 in Porto)" */
function byLine(message, { clock, persona }) {
  const at = momentIn(clock.zone, message.at, clock.now);
  const own = momentIn(persona.zone, message.at, clock.now);
  const there = own !== at && message.card && at.startsWith('today') ? ` (${own.replace(/^today\s/, '')} in ${persona.city})` : '';
  return `${message.from.name}, ${at}${there}${message.edited ? ', edited' : ''}`;
}

function cardElement(message, desk) {
  const place = drawCard(message.card, {
    open: desk.open,
    async press({ data: _, ...pressed }) {
      place.classList.add('busy');
      place.inert = true;
      try {
        const answer = await desk.press({ activityId: message.id, ...pressed });
        if (typeof answer.value === 'string') notice(answer.value);
        else if (answer.status >= 400 && !answer.card) notice('The bot did not take that press. Nothing changed.');
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        notice(failure.message);
      } finally {
        place.classList.remove('busy');
        place.inert = false;
        await desk.refresh();
      }
    },
  });
  return place;
}

/** Milepost's words with their Markdown, a person's as they typed them. */
function wordsElement({ text }, bot, desk) {
  const words = make('div', { class: bot ? 'words' : 'words typed', dir: 'auto' });
  if (!bot) words.textContent = spoken(text);
  else words.innerHTML = markdown(spoken(text));
  words.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    desk.open(link.href);
  });
  return words;
}

function messageElement(message, desk) {
  const bot = message.from.key === 'milepost';
  const own = !bot && !desk.inChannel;
  const face = bot ? make('span', { class: 'bot', 'aria-hidden': 'true' }) : avatar(message.from);
  const by = make('p', { class: own ? 'by hidden' : 'by' }, byLine(message, desk));
  const words = message.text ? wordsElement(message, bot, desk) : null;
  const shown = make('div', {}, words, message.card ? cardElement(message, desk) : null);
  const answer = desk.inChannel && !message.conversation.endsWith(`messageid=${message.id}`);
  const kind = [own && 'own', answer && 'answer'].filter(Boolean).join(' ');
  const more = message.text ? moreOf(message, desk) : null;
  const element = make('article', { class: `message ${kind} arrived` }, own ? null : face, by, shown, more);
  element.dataset.shows = shows(message, desk);
  return element;
}

/** What an element shows: when this is the same, it is left alone. */
const shows = (message, desk) => [message.revision, desk.theme, desk.persona.key, byLine(message, desk)].join('|');
const body = (message, desk) => [message.revision, desk.theme].join('|');

/** Brings the drawn messages of `list` in line with `messages`, in order. */
export function drawMessages(list, messages, desk, drawn) {
  const nearEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const wanted = new Set(messages.map((one) => one.id));
  for (const [id, element] of drawn) {
    if (wanted.has(id)) continue;
    element.remove();
    drawn.delete(id);
  }
  let grew = false;
  for (const [index, message] of messages.entries()) {
    const standing = drawn.get(message.id);
    if (standing?.dataset.body === body(message, desk)) {
      if (standing.dataset.shows !== shows(message, desk)) {
        standing.querySelector('.by').textContent = byLine(message, desk);
        standing.dataset.shows = shows(message, desk);
      }
      continue;
    }
    const element = messageElement(message, desk);
    element.dataset.body = body(message, desk);
    if (standing) standing.replaceWith(element);
    else {
      const before = messages
        .slice(index + 1)
        .map((one) => drawn.get(one.id))
        .find(Boolean);
      list.insertBefore(element, before ?? null);
      grew = true;
    }
    drawn.set(message.id, element);
  }
  if (grew && nearEnd) list.scrollTop = list.scrollHeight;
  return grew;
}
