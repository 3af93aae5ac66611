// *Insert from Milepost*: a search box with what it finds, as Teams shows a message extension.
import { ask, Refused } from './ask.js';
import { make } from './elements.js';

const typingMs = 300;

/** A preview is written in HTML; the desk shows its words. */
const wordsOf = (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent;

/**
 * The button and the panel it opens.
 * @param at says who writes where now
 * @param choose takes the card of what was pressed
 */
export function finder(at, choose) {
  const field = make('input', {
    type: 'search',
    class: 'search',
    autocomplete: 'off',
    maxlength: '200',
    placeholder: 'A word of a title',
    'aria-label': 'Find a section or a milestone',
  });
  const list = make('ul', { 'aria-label': 'Found in Milepost' });
  const said = make('p', { class: 'quiet', role: 'status' });
  const panel = make('section', { class: 'finder', 'aria-label': 'Insert from Milepost', hidden: true }, field, list, said);
  const mark = make('span', { class: 'bot', 'aria-hidden': 'true' });
  const name = 'Insert from Milepost';
  const button = make('button', { type: 'button', class: 'bare', 'aria-label': name, title: name, 'aria-expanded': 'false' }, mark);
  let typing = null;
  let newest = 0;

  const show = (isOpen) => {
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const find = async () => {
    newest += 1;
    const asked = newest;
    const { person, conversation } = at();
    const answer = await ask('POST', '/local/extension/query', { person, conversation, text: field.value.trim() }).catch((failure) => {
      if (!(failure instanceof Refused)) throw failure;
      return { items: [], said: failure.message };
    });
    if (asked !== newest) return;
    said.textContent = answer.said;
    list.replaceChildren(...answer.items.map((item) => make('li', {}, itemButton(item))));
    list.scrollTop = 0;
  };
  const itemButton = ({ title, text, card }) => {
    const take = () => {
      show(false);
      choose(card);
    };
    return make(
      'button',
      { type: 'button', class: 'pick', onclick: take },
      make('strong', {}, wordsOf(title)),
      make('small', {}, wordsOf(text)),
    );
  };

  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(find, typingMs);
  });
  button.addEventListener('click', () => {
    show(panel.hidden);
    if (panel.hidden) return;
    field.value = '';
    list.replaceChildren();
    field.focus();
    void find();
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    show(false);
    button.focus();
  });
  return { button, panel, close: () => show(false) };
}
