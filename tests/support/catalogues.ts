import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../playbook/words/languages.ts';

const words = join(import.meta.dirname, '../../playbook/words');

/** One word or sentence of a catalogue: where it stands, and what each language has there. */
export interface Leaf {
  path: string;
  in: Record<Language, unknown>;
}

/** The files that stand in every language. */
export const catalogueFiles = (): string[] => readdirSync(join(words, 'en')).filter((name) => name.endsWith('.ts'));

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function leavesBelow(path: string, all: Record<Language, unknown>): Leaf[] {
  if (!isGroup(all.en)) return [{ path, in: all }];
  return Object.keys(all.en).flatMap((key) =>
    leavesBelow(
      `${path}.${key}`,
      Object.fromEntries(Object.entries(all).map(([tag, of]) => [tag, isGroup(of) ? of[key] : undefined])) as never,
    ),
  );
}

/** Every word of the product, in all its languages. */
export async function everyLeaf(): Promise<Leaf[]> {
  const found: Leaf[] = [];
  for (const file of catalogueFiles()) {
    const all = Object.fromEntries(
      await Promise.all(Object.keys(languages).map(async (tag) => [tag, { ...(await import(join(words, tag, file))) }] as const)),
    );
    found.push(...leavesBelow(file.replace('.ts', ''), all as never));
  }
  return found;
}
