// What may be wrong with a card, found without a person looking at it.
import { createRequire } from 'node:module';
import { widthOf } from '../../bot/cards/parts/buttons.ts';
import type { Element } from '../../bot/cards/parts/Element.ts';
import { bytesOf, mostBytes } from '../../bot/cards/parts/fitted.ts';
import type { CardMessage } from '../../bot/deliver/Messenger.ts';

interface Parser {
  AdaptiveCard: new () => {
    parse(json: object, context: Context): void;
    validateProperties(): { validationEvents: { message: string }[] };
  };
  SerializationContext: new () => Context;
}
interface Context {
  eventCount: number;
  getEventAt(index: number): { message: string };
}

const parser = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as Parser;
const themeColors = ['default', 'accent', 'good', 'warning', 'attention'];
const themeStyles = ['default', 'emphasis', 'accent', 'good', 'warning', 'attention', 'positive', 'destructive', 'heading'];
const factTitleLength = 12;

/** Every fault of the card, one sentence each; empty for a card Teams draws on every screen. */
export function cardFaults(message: CardMessage): string[] {
  const card = message.card as Element & { version: string };
  const elements = elementsOf(card);
  return [
    ...parserFaults(card),
    ...(card.version === '1.5' ? [] : ['the version is not 1.5']),
    ...(message.summary.trim() === '' ? ['there is no summary'] : []),
    ...(card['fallbackText'] === message.summary ? [] : ['the fallback text is not the summary']),
    ...(bytesOf(message) > mostBytes ? [`it has ${bytesOf(message)} bytes`] : []),
    ...('refresh' in card ? ['it refreshes itself'] : []),
    ...elements.flatMap(elementFaults),
    ...idFaults(elements),
    ...actionFaults(elements),
    ...elements.filter(({ type }) => type === 'ActionSet').flatMap((set) => lineFaults(set, boxed(card, set))),
  ];
}

function parserFaults(card: Element): string[] {
  const context = new parser.SerializationContext();
  const parsed = new parser.AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...events, ...parsed.validateProperties().validationEvents.map((event) => event.message)];
}

/** Everything in the card that has a type, fallbacks aside. */
export function elementsOf(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => (key === 'data' || key === 'fallback' ? [] : elementsOf(item)));
  return 'type' in value ? [value as Element, ...inside] : inside;
}

function elementFaults(element: Element): string[] {
  const { type } = element;
  const faults: string[] = [];
  if (type === 'TextBlock' && element['wrap'] !== true) faults.push(`a text does not wrap: ${element['text']}`);
  if (type === 'TextBlock' && String(element['text']).trim() === '') faults.push('a text is empty');
  if (type.startsWith('Input.') && !element['label']) faults.push(`the input ${element['id']} has no label`);
  if (element['isRequired'] === true && !element['errorMessage']) faults.push(`the input ${element['id']} does not say what to do`);
  if (type === 'Action.Execute') faults.push(...executeFaults(element));
  if (element['color'] !== undefined && !themeColors.includes(String(element['color']))) faults.push(`a fixed colour: ${element['color']}`);
  if (element['style'] !== undefined && !themeStyles.includes(String(element['style'])))
    faults.push(`an unknown style: ${element['style']}`);
  if ('backgroundImage' in element) faults.push('a background image');
  if (type === 'FactSet') faults.push(...factFaults(element['facts'] as { title: string; value: string }[]));
  return faults;
}

function executeFaults(element: Element): string[] {
  const fallback = element['fallback'] as Element | undefined;
  const data = element['data'] as Record<string, unknown>;
  if (fallback?.type !== 'Action.Submit') return [`"${element['title']}" has no Submit to fall back to`];
  const faults = ['verb', 'rollout', 'once']
    .filter((name) => typeof data[name] !== 'string')
    .map((name) => `"${element['title']}" has no ${name}`);
  if ('key' in data) faults.push(`"${element['title']}" carries "key", which Microsoft's Playground cannot send`);
  if (JSON.stringify(fallback['data']) !== JSON.stringify(data)) faults.push(`"${element['title']}" falls back to other data`);
  if (data['verb'] !== element['verb']) faults.push(`"${element['title']}" falls back to another verb`);
  if (fallback['associatedInputs'] !== element['associatedInputs']) faults.push(`"${element['title']}" falls back to other inputs`);
  return faults;
}

function factFaults(facts: { title: string; value: string }[]): string[] {
  return [
    ...(facts.length > 6 ? [`${facts.length} facts`] : []),
    ...facts
      .filter(({ title }) => title.length > factTitleLength || title.includes(' '))
      .map(({ title }) => `a fact's title is long: ${title}`),
  ];
}

function idFaults(elements: Element[]): string[] {
  const ids = elements.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const targets = elements.flatMap((element) => (element['targetElements'] as { elementId: string }[] | undefined) ?? []);
  return [
    ...twice.map((id) => `two elements are called ${id}`),
    ...targets
      .filter(({ elementId }) => !ids.includes(elementId))
      .map(({ elementId }) => `a button shows ${elementId}, which is not there`),
  ];
}

function actionFaults(elements: Element[]): string[] {
  const actions = elements.filter(({ type }) => type.startsWith('Action.'));
  const first = actions.filter((action) => action['style'] === 'positive');
  const asksInputs = elements.some(({ type }) => type.startsWith('Input.'));
  const noInput = actions.filter((action) => action.type === 'Action.Execute' && !asksInputs && action['associatedInputs'] !== 'none');
  return [
    ...(actions.length > 6 ? [`${actions.length} actions`] : []),
    ...(first.length > 1 ? [`${first.length} first buttons`] : []),
    ...noInput.map((action) => `"${action['title']}" sends inputs that are not there`),
  ];
}

function lineFaults(set: Element, inBox: boolean): string[] {
  const actions = set['actions'] as Element[];
  const visible = actions.filter((action) => action['mode'] !== 'secondary').map((action) => String(action['title']));
  const width = widthOf(visible, visible.length < actions.length);
  const line = inBox ? 236 : 268;
  return [
    ...(visible.length < 1 || visible.length > 3 ? [`${visible.length} visible buttons on a line`] : []),
    ...(width > line ? [`the buttons ${visible.join(', ')} take ${width} pixels of ${line}`] : []),
  ];
}

function boxed(card: Element, set: Element): boolean {
  return elementsOf(card).some(
    (element) =>
      element.type === 'Container' &&
      element['style'] === 'emphasis' &&
      element['bleed'] !== true &&
      elementsOf(element['items']).includes(set),
  );
}
