import { parseSync, Visitor } from 'oxc-parser';
import type { Breach, SourceFile } from './SourceFile.ts';

const advice = 'A rule is told, it never asks: take the moment, the chance or the answer as an argument.';

/** Names of the surrounding machine: a clock, chance, the network, the process, the page. */
const forbiddenNames = new Set(
  'process fetch performance crypto console globalThis window document navigator localStorage setTimeout setInterval setImmediate queueMicrotask require Buffer'.split(
    ' ',
  ),
);
const forbiddenMembers = new Set(['Date.now', 'Math.random', 'Temporal.Now']);

/** What a rule touches besides its arguments (design idea 3): `Date.now`, `new Date()`, `process`, `Math.random`, `fetch` and their like. */
export function impuritiesOf({ path, text }: SourceFile): Breach[] {
  if (!path.startsWith('playbook/')) return [];
  const found: Breach[] = [];
  const notNames = new Set<unknown>();
  const add = (what: string, start: number) =>
    found.push({ wall: 'rules-never-ask', path, line: text.slice(0, start).split('\n').length, what: `touches ${what}`, advice });
  const isDate = (node: { type: string; name?: unknown }) => node.type === 'Identifier' && node.name === 'Date';
  const skipKey = (node: { key: unknown; computed?: boolean; shorthand?: boolean }) => {
    if (!node.computed && !node.shorthand) notNames.add(node.key);
  };
  new Visitor({
    MemberExpression: (node) => {
      if (node.computed || node.property.type !== 'Identifier') return;
      notNames.add(node.property);
      const name = node.object.type === 'Identifier' ? `${node.object.name}.${node.property.name}` : '';
      if (forbiddenMembers.has(name)) add(name, node.start);
    },
    Property: skipKey,
    PropertyDefinition: skipKey,
    MethodDefinition: skipKey,
    TSPropertySignature: skipKey,
    TSMethodSignature: skipKey,
    NewExpression: (node) => {
      if (isDate(node.callee) && node.arguments.length === 0) add('new Date()', node.start);
    },
    CallExpression: (node) => {
      if (isDate(node.callee)) add('Date()', node.start);
    },
    Identifier: (node) => {
      if (forbiddenNames.has(node.name) && !notNames.has(node)) add(node.name, node.start);
    },
  }).visit(parseSync(path, text).program);
  return found;
}
