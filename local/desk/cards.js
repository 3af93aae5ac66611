// Draws a card with the same renderer family Teams uses, and says which button was pressed with what.
import { hostConfig } from './hostConfig.js';
import { markdown } from './markdown.js';

const { AdaptiveCard, HostConfig, ExecuteAction, OpenUrlAction } = window.AdaptiveCards;

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/** Inputs that go with an action: what the renderer merged into its data. */
function inputsFor(card, action) {
  if (action.associatedInputs === 'none') return {};
  const sent = card
    .getAllInputs()
    .filter((input) => input.id && input.id in (action.data ?? {}))
    .map((input) => [input.id, input.value ?? '']);
  return Object.fromEntries(sent);
}

/**
 * Draws a card into a new element.
 * @param json the card
 * @param does `press({action, nth, inputs, data})` for a button that tells the bot, its data with what was typed, `open(url)` for one that opens an address
 */
export function drawCard(json, does) {
  const place = document.createElement('div');
  place.className = 'card';
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig());
  card.onAnchorClicked = (_element, anchor) => {
    does.open(anchor.href);
    return true;
  };
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) return does.open(action.url);
    if (!(action instanceof ExecuteAction) && action.getJsonTypeName() !== 'Action.Submit') return;
    const title = action.title ?? '';
    // An action behind the “…” is listed twice; counting it once keeps the order of the card.
    const alike = [...new Set(card.getAllActions())].filter((one) => (one.title ?? '') === title);
    does.press({ action: title, nth: Math.max(alike.indexOf(action), 0), inputs: inputsFor(card, action), data: action.data ?? {} });
  };
  card.parse(json);
  const drawn = card.render();
  if (drawn) place.append(drawn);
  else place.textContent = json.fallbackText ?? 'This card cannot be drawn.';
  return place;
}
