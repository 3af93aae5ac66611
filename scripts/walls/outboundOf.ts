import { parseSync, Visitor } from 'oxc-parser';
import type { Breach, SourceFile } from './SourceFile.ts';

/** The files that may call out by themselves: where the keys of Teams are read. */
const mayCall = /^bot\/teams\/publishedKeys\.ts$/;

const callers = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']);

const advice =
  'The bot calls Microsoft and its storage, nobody else: ask for it through Messenger.ts or the Engine, and name a new address in bot/microsoft.ts.';

/** Where a file of the bot calls somebody by itself, past the places that check whom (teams-rules, Who may call us). */
export function outboundOf({ path, text }: SourceFile): Breach[] {
  if (!path.startsWith('bot/') || mayCall.test(path)) return [];
  const found: Breach[] = [];
  const notNames = new Set<unknown>();
  new Visitor({
    MemberExpression: (node) => {
      if (node.computed || node.property.type !== 'Identifier') return;
      const isGlobal = node.object.type === 'Identifier' && node.object.name === 'globalThis';
      if (!isGlobal) notNames.add(node.property);
    },
    Property: (node) => void (node.shorthand || notNames.add(node.key)),
    MethodDefinition: (node) => void notNames.add(node.key),
    TSPropertySignature: (node) => void notNames.add(node.key),
    TSMethodSignature: (node) => void notNames.add(node.key),
    Identifier: (node) => {
      if (!callers.has(node.name) || notNames.has(node)) return;
      const line = text.slice(0, node.start).split('\n').length;
      found.push({ wall: 'calls-go-out-in-one-place', path, line, what: `touches ${node.name}`, advice });
    },
  }).visit(parseSync(path, text).program);
  return found;
}
