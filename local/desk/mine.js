// Beside the chat: Milepost's personal tab, as the chosen person sees it in their own Teams.
import { make } from './elements.js';
import { hostFrame } from './teamsHost.js';

const address = '/tab/mine.html';
const button = document.getElementById('mineTab');
const panel = document.getElementById('mine');
const chat = document.getElementById('chatParts');
let content = null;
let shownFor = '';

const isOpen = () => button.getAttribute('aria-pressed') === 'true';

/** Shows the personal tab in place of the chat while it is open; it begins anew for another person. */
export function drawMine(deskNow, place, does) {
  const { persona, language } = deskNow();
  panel.hidden = !isOpen();
  chat.hidden = isOpen();
  const wanted = isOpen() ? `${persona.key} ${language}` : '';
  if (wanted === shownFor) return;
  shownFor = wanted;
  content?.close();
  content = null;
  panel.replaceChildren();
  if (!wanted) return;
  const frame = make('iframe', { title: `Mine, as ${persona.name}`, src: `${address}?locale=${language}` });
  content = hostFrame(frame, () => ({ desk: deskNow(), place, settings: null, frameContext: 'content', isPersonal: true }), does);
  panel.append(frame);
}

export function tellMineTheme(theme) {
  content?.theme(theme);
}

/** The button that opens the personal tab and leads back to the chat. */
export function listenToMine(refresh) {
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(!isOpen()));
    void refresh();
  });
}
