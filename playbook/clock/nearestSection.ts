import type { Section } from '../journal/Section.ts';

/** Words that say nothing of what is asked. */
const little = new Set(
  'the and for with what who whom when where which why how does did can could should would will our are was were has have had you your his her their this that from into not but all any some get got let per out about there they them then than its it is of to in on at by do we me my or if be as so up no'.split(
    ' ',
  ),
);

/** A word of the title says more of a section than one of its text. [assumption] */
const titleWeight = 4;

/** Words as they are compared: one thing or several are the same. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));

/** The words that tell what a question is about. */
const tellingWords = (text: string): Set<string> => new Set(wordsOf(text.slice(0, 2000)).filter((word) => !little.has(word)));

/** How often each word stands in a text. */
function timesOf(text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of wordsOf(text)) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

interface Known {
  title: ReadonlyMap<string, number>;
  text: ReadonlyMap<string, number>;
}

/** A section never changes once it is folded, so that its words are counted once. */
const counted = new WeakMap<Section, Known>();

function knownOf(section: Section): Known {
  const known = counted.get(section) ?? { title: timesOf(section.title), text: timesOf(section.markdown) };
  counted.set(section, known);
  return known;
}

/**
 * The section a question is about, by the words both share, rare ones and repeated ones counting more; null when they share none (P32).
 * @example nearestSection(sections, 'Who cleans the duplicate accounts?')?.id // 'cleaningTheData'
 */
export function nearestSection(sections: readonly Section[], asked: string): Section | null {
  const words = tellingWords(asked);
  if (!words.size) return null;
  const known = sections.map((section) => ({ section, ...knownOf(section) }));
  const weightOf = (word: string): number => {
    const among = known.filter(({ title, text }) => title.has(word) || text.has(word)).length;
    return among ? Math.log(1 + known.length / among) : 0;
  };
  const weights = [...words].map((word) => [word, weightOf(word)] as const);
  let best: { section: Section; score: number } | null = null;
  for (const { section, title, text } of known) {
    let score = 0;
    for (const [word, weight] of weights) score += weight * ((title.has(word) ? titleWeight : 0) + Math.log1p(text.get(word) ?? 0));
    if (score > (best?.score ?? 0)) best = { section, score };
  }
  return best?.section ?? null;
}
