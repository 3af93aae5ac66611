// A card as the person pressing it sees it: its buttons by their titles, its inputs with what stands in them.

type Json = Record<string, unknown>;

export interface FoundAction {
  type: string;
  title: string;
  verb: string;
  id: string | undefined;
  data: Json;
  url: string;
  /** What the card's inputs hold before anybody types, sent along unless the action wants none. */
  inputs: Json;
}

interface Scoped {
  action: Json;
  inputs: Json;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectsOf = (value: unknown): Json[] => (Array.isArray(value) ? value : [value]).filter(isObject);

/** The parts of an element that can hold elements; a card shown by a button is a scope of its own. */
function childrenOf(element: Json): Json[] {
  return ['body', 'items', 'columns', 'rows', 'cells', 'images'].flatMap((name) => objectsOf(element[name]));
}

function standingValue(input: Json): unknown {
  return input['value'] ?? (input['type'] === 'Input.Toggle' ? (input['valueOff'] ?? 'false') : '');
}

function inputsIn(element: Json): Json {
  const own =
    typeof element['id'] === 'string' && String(element['type']).startsWith('Input.') ? { [element['id']]: standingValue(element) } : {};
  return Object.assign(own, ...childrenOf(element).map(inputsIn));
}

function actionsIn(element: Json, inputs: Json): Scoped[] {
  const own = [...objectsOf(element['actions']), ...objectsOf(element['selectAction']), ...objectsOf(element['inlineAction'])];
  return [
    ...childrenOf(element).flatMap((child) => actionsIn(child, inputs)),
    ...own.flatMap((action) =>
      isObject(action['card']) ? [{ action, inputs }, ...scopesOf(action['card'], inputs)] : [{ action, inputs }],
    ),
  ];
}

function scopesOf(card: Json, outer: Json): Scoped[] {
  return actionsIn(card, { ...outer, ...inputsIn(card) });
}

const called = (action: Json) => String(action['title'] ?? action['tooltip'] ?? '');

/**
 * The button called `title`, wherever it stands in the card: bars, sets, hidden containers, cards behind buttons, pressable containers.
 * @param nth which one, counted from 0, when several are called the same; null when there is none.
 */
export function findAction(card: unknown, title: string, nth = 0): FoundAction | null {
  if (!isObject(card)) return null;
  const all = scopesOf(card, {});
  const exact = all.filter(({ action }) => called(action) === title);
  const alike = exact.length ? exact : all.filter(({ action }) => called(action).toLowerCase() === title.trim().toLowerCase());
  const found = alike[nth];
  if (!found) return null;
  const { action, inputs } = found;
  return {
    type: String(action['type'] ?? ''),
    title: called(action),
    verb: String(action['verb'] ?? ''),
    id: typeof action['id'] === 'string' ? action['id'] : undefined,
    data: isObject(action['data']) ? action['data'] : {},
    url: String(action['url'] ?? ''),
    inputs: String(action['associatedInputs']).toLowerCase() === 'none' ? {} : inputs,
  };
}

/** The titles of all buttons of a card, in order. */
export function actionTitles(card: unknown): string[] {
  return isObject(card) ? scopesOf(card, {}).map(({ action }) => called(action)) : [];
}
