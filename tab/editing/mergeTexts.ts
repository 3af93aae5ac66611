import { diff3Merge } from 'node-diff3';

/** A piece of the text that came together: agreed, or two ways to put it of which one has to be chosen. */
export type MergedPiece = { is: 'agreed'; text: string } | { is: 'conflict'; began: string; mine: string; theirs: string };

interface Region {
  ok?: string[];
  conflict?: { a: string[]; o: string[]; b: string[] };
}

/** Pieces of a text whose concatenation is the text: its lines, each with its end. */
const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const words = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Longer lines than this are brought together as a whole. */
const MOST_WORDS = 4000;

const regionsOf = (mine: string[], began: string[], theirs: string[]): Region[] =>
  diff3Merge(mine, began, theirs, { excludeFalseConflicts: true }) as Region[];

/** A line both changed may still come together by its words. */
function byWords(mine: string, began: string, theirs: string): string | null {
  const [a, o, b] = [words(mine), words(began), words(theirs)];
  if (a.length + o.length + b.length > MOST_WORDS) return null;
  const regions = regionsOf(a, o, b);
  return regions.some(({ conflict }) => conflict) ? null : regions.map(({ ok }) => (ok ?? []).join('')).join('');
}

/** Brings together what two people made of the same text; nothing of either is dropped. */
export function mergeTexts(began: string, mine: string, theirs: string): MergedPiece[] {
  const pieces = regionsOf(lines(mine), lines(began), lines(theirs)).map(({ ok, conflict }): MergedPiece => {
    if (!conflict) return { is: 'agreed', text: (ok ?? []).join('') };
    const [a, o, b] = [conflict.a.join(''), conflict.o.join(''), conflict.b.join('')];
    // Two new lines in the same place are no variants of each other.
    const together = o.trim() ? byWords(a, o, b) : null;
    return together === null ? { is: 'conflict', mine: a, began: o, theirs: b } : { is: 'agreed', text: together };
  });
  return pieces.reduce<MergedPiece[]>((all, piece) => {
    const last = all.at(-1);
    if (piece.is === 'agreed' && last?.is === 'agreed') all[all.length - 1] = { is: 'agreed', text: last.text + piece.text };
    else all.push(piece);
    return all;
  }, []);
}
