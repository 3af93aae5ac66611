// Reads Bicep files as a compiler's first pass does: grammar, names and what modules say to each other. What Azure knows about a type's properties it cannot see.
import { join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

const grammar = join(import.meta.dirname, '../../node_modules/tree-sitter-bicep/tree-sitter-bicep.wasm');

/** Bicep's own functions that our files may call. */
const functions = new Set(
  'allowed array concat contains description empty guid int json length maxLength maxValue minLength minValue resourceGroup resourceId secure string subscription subscriptionResourceId take tenant toLower uniqueString'.split(
    ' ',
  ),
);

const typeShape = /^[A-Z][A-Za-z]+\.[A-Za-z]+(\/[A-Za-z]+)+@\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(-preview)?$/;

const declarations = ['parameter', 'variable', 'resource', 'module', 'output'] as const;
type Kind = (typeof declarations)[number];

interface Declared {
  kind: Kind;
  name: string;
  node: Node;
}

interface Read {
  root: Node;
  declared: Declared[];
}

export interface Bicep {
  /** What is wrong in these files, by their names, a sentence each. */
  problemsIn(files: Record<string, string>): string[];
  /** What a parameters file says wrong to the file it is for. */
  misfits(bicep: string, parameters: string): string[];
}

/** The reader, with its grammar loaded once. */
export async function bicepReader(): Promise<Bicep> {
  await Parser.init();
  const parser = new Parser().setLanguage(await Language.load(grammar));
  const read = (text: string): Read => {
    const root = parser.parse(text)?.rootNode;
    if (!root) throw new Error('The grammar was not loaded.');
    return { root, declared: root.descendantsOfType(declarations.map((kind) => `${kind}_declaration`)).map(declaredIn) };
  };
  return {
    problemsIn(files) {
      const all = new Map(Object.entries(files).map(([file, text]) => [file, read(text)]));
      return [...all].flatMap(([file, one]) =>
        [...grammarProblems(one), ...nameProblems(one), ...typeProblems(one), ...moduleProblems(one, all)].map(
          (problem) => `${file}: ${problem}`,
        ),
      );
    },
    misfits(bicep, parameters) {
      const taken = parametersOf(read(bicep));
      const given = Object.keys((JSON.parse(parameters) as { parameters: object }).parameters);
      return [
        ...given.filter((name) => !taken.has(name)).map((name) => `${name} is no parameter.`),
        ...needed(taken, given).map((name) => `${name} is not given.`),
      ];
    },
  };
}

const needed = (taken: Map<string, 'needed' | 'known'>, given: string[]) =>
  [...taken].filter(([name, need]) => need === 'needed' && !given.includes(name)).map(([name]) => name);

/** The parameters of a file, and which of them must be given. */
function parametersOf({ declared }: Read): Map<string, 'needed' | 'known'> {
  const parameters = declared.filter(({ kind }) => kind === 'parameter');
  return new Map(parameters.map(({ name, node }) => [name, node.children.some(({ type }) => type === '=') ? 'known' : 'needed']));
}

const declaredIn = (node: Node): Declared => ({
  kind: node.type.replace('_declaration', '') as Kind,
  name: node.namedChild(0)?.text ?? '',
  node,
});

const at = (node: Node) => `line ${node.startPosition.row + 1}`;
const bare = (text: string) => text.replace(/^'|'$/g, '');

function grammarProblems({ root }: Read): string[] {
  const wrong: string[] = [];
  const look = (node: Node): void => {
    if (node.isError || node.isMissing) wrong.push(`${at(node)} is no Bicep.`);
    else if (node.hasError) for (const child of node.children) if (child) look(child);
  };
  look(root);
  return wrong;
}

/** Identifiers that stand for something declared, not keys, members, types or the names declarations give. */
function usedIn(root: Node): Node[] {
  return root.descendantsOfType('identifier').filter((node): node is Node => {
    const parent = node?.parent;
    if (!node || !parent) return false;
    const first = parent.namedChild(0)?.id === node.id;
    return !(first && (parent.type === 'object_property' || parent.type.endsWith('_declaration') || parent.type === 'for_statement'));
  });
}

const isCalled = (node: Node) => node.parent?.type === 'call_expression' && node.parent.childForFieldName('function')?.id === node.id;

function nameProblems({ root, declared }: Read): string[] {
  const seen = new Set<string>();
  const names = declared.filter(({ kind }) => kind !== 'output');
  const twice = names.flatMap(({ name, node }) => (seen.size === seen.add(name).size ? [`${at(node)} declares ${name} again.`] : []));
  const loops = new Set(root.descendantsOfType('for_statement').map((loop) => loop?.childForFieldName('initializer')?.text));
  const used = usedIn(root);
  const unknown = used
    .filter((node) => (isCalled(node) ? !functions.has(node.text) : !seen.has(node.text) && !loops.has(node.text)))
    .filter(({ parent, text }) => !(parent?.type === 'infrastructure' && text === 'targetScope'))
    .map((node) => `${at(node)} names ${node.text}, which is nowhere declared.`);
  const usedNames = new Set(used.filter((node) => !isCalled(node)).map(({ text }) => text));
  const idle = names
    .filter(({ kind, name }) => (kind === 'parameter' || kind === 'variable') && !usedNames.has(name))
    .map(({ kind, name }) => `the ${kind} ${name} is not used.`);
  return [...twice, ...unknown, ...idle];
}

function typeProblems({ declared }: Read): string[] {
  const versions = new Map<string, string>();
  return declared
    .filter(({ kind }) => kind === 'resource')
    .flatMap(({ node }) => {
      const type = bare(node.namedChild(1)?.text ?? '');
      if (!typeShape.test(type)) return [`${at(node)} has no type with a version: ${type}.`];
      const [name = '', version = ''] = type.split('@');
      const before = versions.get(name);
      versions.set(name, version);
      return before && before !== version ? [`${at(node)} takes ${name} of ${version}, another one of ${before}.`] : [];
    });
}

/** The keys of the object under `key` in a declaration's body. */
function keysUnder(node: Node, key: string): string[] {
  const property = node.descendantsOfType('object_property').find((one) => one?.namedChild(0)?.text === key);
  return property?.namedChild(1)?.namedChildren.flatMap((child) => child?.namedChild(0)?.text ?? []) ?? [];
}

function moduleProblems({ root, declared }: Read, files: Map<string, Read>): string[] {
  const modules = declared.filter(({ kind }) => kind === 'module');
  const fileOf = new Map(modules.map(({ name, node }) => [name, bare(node.namedChild(1)?.text ?? '')]));
  const given = modules.flatMap(({ name, node }) => {
    const target = files.get(fileOf.get(name) ?? '');
    if (!target) return [`${at(node)} takes the module ${fileOf.get(name)}, which is not there.`];
    const parameters = parametersOf(target);
    const told = keysUnder(node, 'params');
    return [
      ...told.filter((key) => !parameters.has(key)).map((key) => `${at(node)} tells ${name} ${key}, which it does not take.`),
      ...needed(parameters, told).map((key) => `${at(node)} does not tell ${name} its ${key}.`),
    ];
  });
  const taken = [...root.text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)].flatMap(([whole, module = '', output]) => {
    const target = files.get(fileOf.get(module) ?? '');
    const there = target?.declared.some(({ kind, name }) => kind === 'output' && name === output);
    return there ? [] : [`${whole} is not there.`];
  });
  return [...given, ...taken];
}
