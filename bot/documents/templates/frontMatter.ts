// The facts at the top of a Markdown file, between two lines of ---.
import { Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { templateFileWords } from '../../../playbook/words/templateFile.ts';

const { md: w } = templateFileWords;

/** Deeper than any fact of a template. */
const deepest = 6;

/** Facts as they stand at the top of a file; lists of short things stand on one line. */
export function frontMatter(facts: Record<string, unknown>): string {
  const document = new Document(facts);
  visit(document, {
    Seq(_, list) {
      if (list.items.every((one) => isScalar(one) && typeof one.value !== 'object')) list.flow = true;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

export interface FrontRead {
  facts: Record<string, unknown>;
  /** The line of each fact by the way to it: `/exercises/0/task`. */
  lines: Map<string, number>;
  /** What follows, and the line it begins in. */
  rest: string;
  restLine: number;
  problems: { line: number; text: string }[];
}

/** Reads the facts at the top of a file, with the line each stands in. */
export function readFrontMatter(source: string): FrontRead {
  const lines = source.split('\n');
  const none = (problems: FrontRead['problems'], end = 0): FrontRead => ({
    facts: {},
    lines: new Map(),
    rest: lines.slice(end).join('\n'),
    restLine: end + 1,
    problems,
  });
  if (lines[0]?.trimEnd() !== '---') return none([{ line: 1, text: w.noFront }]);
  const end = lines.findIndex((line, place) => place > 0 && line.trimEnd() === '---');
  if (end < 0) return none([{ line: lines.length, text: w.frontEnd }], lines.length);
  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join('\n'), {
    lineCounter: counter,
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lineAt = (place: number) => counter.linePos(place).line + 1;
  const after = none([], end + 1);
  const said = (text: string) => text.split('\n')[0]?.slice(0, 160) ?? '';
  if (document.errors.length)
    return { ...after, problems: document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), text: w.yaml(said(message)) })) };
  const found: FrontRead = after;
  const value = plain(document.contents, '', 0, found, (node) => lineAt(rangeOf(node)));
  if (isGroup(value)) found.facts = value;
  else if (document.contents !== null) found.problems.push({ line: 2, text: w.facts });
  return found;
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const rangeOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** The value of a node; nothing in it points elsewhere, and every name is a name of its own. */
function plain(node: unknown, path: string, depth: number, found: FrontRead, lineOf: (node: unknown) => number): unknown {
  if (!found.lines.has(path)) found.lines.set(path, lineOf(node));
  if (depth > deepest) return void found.problems.push({ line: lineOf(node), text: templateFileWords.deep });
  if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor))
    return void found.problems.push({ line: lineOf(node), text: w.alias });
  if (isSeq(node)) return node.items.map((one, place) => plain(one, `${path}/${place}`, depth + 1, found, lineOf));
  if (isMap(node)) {
    const group: Record<string, unknown> = Object.create(null);
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      found.lines.set(`${path}/${name}`, lineOf(pair.key));
      group[name] = plain(pair.value, `${path}/${name}`, depth + 1, found, lineOf);
    }
    return group;
  }
  return isScalar(node) ? node.value : (node ?? undefined);
}
