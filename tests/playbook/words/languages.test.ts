import assert from 'node:assert/strict';
import { inLanguageOf } from '../../../bot/inLanguageOf.ts';
import { type Language, languages } from '../../../playbook/words/languages.ts';
import { everyLeaf, type Leaf } from '../../support/catalogues.ts';

const others = (Object.keys(languages) as Language[]).filter((tag) => tag !== 'en');
type Sentence = (...blanks: unknown[]) => unknown;

/** What may stand in a blank. */
const fillings = (place: number): unknown[] => [
  `Qx${place}`,
  431 + place,
  // A key of ours, where a sentence knows some.
  'team',
  '2026-03-10',
  [`Qx${place}a`, `Qx${place}b`],
  true,
  1,
  0,
  '',
  null,
  '16:00',
];

/** Every way to fill so many blanks, up to some hundred of them. */
function filled(count: number): unknown[][] {
  let all: unknown[][] = [[]];
  for (let place = 0; place < count; place += 1) {
    const kinds = fillings(place).slice(0, count > 5 ? 2 : count > 3 ? 3 : count > 2 ? 6 : 10);
    all = all.flatMap((blanks) => kinds.map((one) => [...blanks, one]));
  }
  return all.slice(0, 1000);
}

function said(tag: Language, sentence: unknown, blanks: unknown[]): string | null {
  try {
    const answer = inLanguageOf(tag, () => (sentence as Sentence)(...blanks));
    return typeof answer === 'string' ? answer : null;
  } catch {
    return null;
  }
}

const isSense = (text: string | null): text is string => text !== null && !/undefined|NaN|\[object|null|\btrue\b/.test(text);
const marks = (text: string): string[] => text.match(/qx\d[ab]?|43\d/gi)?.map((mark) => mark.toLowerCase()) ?? [];

/** The blanks that stand in a sentence in English, one way or another, and never in the other language. */
function lost({ path, in: all }: Leaf, tag: Language): string[] {
  const shown = { en: new Set<string>(), own: new Set<string>() };
  let [ways, own] = [0, 0];
  for (const blanks of filled((all.en as Sentence).length)) {
    const model = said('en', all.en, blanks);
    if (!isSense(model)) continue;
    ways += 1;
    const text = said(tag, all[tag], blanks);
    // Blanks of another kind than the sentence takes.
    if (!isSense(text)) continue;
    own += 1;
    for (const mark of marks(model)) shown.en.add(mark);
    for (const mark of marks(text)) shown.own.add(mark);
    if (model.trim() && !text.trim() && blanks.every((blank) => blank !== '' && blank !== null))
      return [`${path}: is empty for ${JSON.stringify(blanks)}, English “${model}”`];
  }
  const missing = [...shown.en].filter((mark) => !shown.own.has(mark));
  if (ways && !own) return [`${path}: says nothing`];
  return missing.length ? [`${path}: never says ${missing.join(', ')}`] : [];
}

/** What is read by the program as well: the columns of a pasted plan. */
const sameInAll = ['planActions.planLabels.tableExample'];

/** What the program reads of a list: everything but the texts people read. */
const dataOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.every((one) => typeof one === 'string') && value.length === 2 && /^[a-z][\w-]*$|^-?\d+$/.test(value[0] ?? '')
      ? value[0]
      : value.map(dataOf)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, one]) => [key, ['value', 'mark', 'name', 'kind', 'id'].includes(key) ? one : dataOf(one)]),
        )
      : typeof value === 'string'
        ? 'text'
        : typeof value;

describe('the words of the product', () => {
  let leaves: Leaf[];
  before(async () => {
    leaves = await everyLeaf();
  });

  for (const tag of others) {
    it(`are all there in ${languages[tag]}, of the same kind as in English`, () => {
      const wrong = leaves.filter(({ in: all }) => typeof all[tag] !== typeof all.en || (all[tag] === '') !== (all.en === ''));
      assert.deepEqual(
        wrong.map(({ path }) => path),
        [],
      );
    });

    it(`keep in ${languages[tag]} what the program reads: numbers, values, marks`, () => {
      const wrong = leaves.filter(({ path, in: all }) => {
        if (typeof all.en === 'number' || typeof all.en === 'boolean') return all[tag] !== all.en;
        return (
          Array.isArray(all.en) &&
          !path.startsWith('typed.') &&
          !path.endsWith('.help.words') &&
          JSON.stringify(dataOf(all[tag])) !== JSON.stringify(dataOf(all.en))
        );
      });
      assert.deepEqual(
        wrong.map(({ path }) => path),
        [],
      );
    });

    it(`fill every blank in ${languages[tag]}, and say nothing empty`, () => {
      assert.deepEqual(
        leaves.filter(({ in: all }) => typeof all.en === 'function').flatMap((leaf) => lost(leaf, tag)),
        [],
      );
    });

    it(`are really in ${languages[tag]}`, () => {
      const texts = leaves.filter(({ in: all }) => typeof all.en === 'string' && / /.test(all.en as string));
      const english = texts
        .filter(({ path, in: all }) => all[tag] === all.en && !sameInAll.includes(path))
        .map(({ path, in: all }) => `${path}: ${all.en}`);
      assert.deepEqual(english, []);
    });
  }

  it('would be seen to lose a blank (control)', () => {
    const leaf: Leaf = { path: 'example', in: { en: (who: string) => `${who} has it`, de: () => 'Jemand hat es', es: '', fr: '', ja: '' } };
    assert.match(lost(leaf, 'de').join(), /^example: never says qx0/);
  });
});
