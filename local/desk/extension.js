// The message extension of a composer: a card found in Milepost, or one that tells a link of its tab, goes along with the words.
import { ask, notice, Refused } from './ask.js';
import { drawCard } from './cards.js';
import { make } from './elements.js';
import { finder } from './finder.js';

const typingMs = 300;

/** The first link to this server in what is written, as the manifest's message handler names its host; empty for none. */
export function ownLinkIn(text) {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  return links.find((link) => URL.canParse(link) && new URL(link).origin === location.origin) ?? '';
}

/**
 * Gives a composer its *Insert from Milepost* and unfolds links in it.
 * @param at says who writes where now: `{person, conversation, open}`
 * @returns `card()` what goes along or null, `put(card)` and `turnTo(key, theme)` for another person or place
 */
export function extension(form, field, at) {
  const drafts = new Map();
  const place = make('div', { class: 'attached', hidden: true });
  let key = '';
  let theme = '';
  let link = '';
  let typing = null;

  const draw = () => {
    const card = drafts.get(key) ?? null;
    place.hidden = !card;
    place.replaceChildren();
    if (!card) return;
    const out = make('button', { type: 'button', class: 'bare takeOut', onclick: () => put(null) }, 'Take the card out');
    place.append(drawCard(card, { open: at().open, press: () => notice('Send the message first.') }), out);
  };
  const put = (card) => {
    drafts.set(key, card);
    draw();
    if (!card) field.focus();
  };

  const unfold = async () => {
    const found = ownLinkIn(field.value);
    if (!found || found === link || drafts.get(key)) return;
    link = found;
    const asked = key;
    const { person, conversation } = at();
    const { items } = await ask('POST', '/local/extension/link', { person, conversation, url: found });
    if (items[0] && asked === key && field.value.includes(found)) put(items[0].card);
  };
  field.addEventListener('input', () => {
    clearTimeout(typing);
    if (!ownLinkIn(field.value)) link = '';
    typing = setTimeout(() => void unfold().catch(say), typingMs);
  });

  const find = finder(at, (card) => {
    put(card);
    field.focus();
  });
  form.querySelector('[type=submit]').before(find.button);
  form.before(find.panel, place);
  return {
    card: () => drafts.get(key) ?? null,
    put,
    turnTo(to, colours) {
      if (to === key && colours === theme) return;
      if (to !== key) find.close();
      [key, theme] = [to, colours];
      draw();
    },
  };
}

function say(failure) {
  if (!(failure instanceof Refused)) throw failure;
  notice(failure.message);
}
