import type { Element } from './Element.ts';
import { glued } from './glue.ts';
import { markdownOf, type Phrase } from './Phrase.ts';

/** Two to six facts; a title is a label of ours of at most 12 characters, and a fact that says nothing is left out. */
export function facts(pairs: [label: string, value: Phrase][]): Element[] {
  const told = pairs.map(([label, value]) => ({ title: glued(label), value: markdownOf(value) })).filter((fact) => fact.value !== '');
  return told.length === 0 ? [] : [{ type: 'FactSet', spacing: 'small', facts: told }];
}
