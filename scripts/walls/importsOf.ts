import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './SourceFile.ts';

/** What a file takes from elsewhere. `to` is a path of ours, `npm:<package>` or `node:<module>`; `typeOnly` leaves nothing at run time, `lazy` is fetched when it is needed. */
export interface Import {
  to: string;
  typeOnly: boolean;
  lazy: boolean;
  line: number;
}

type Named = { exportKind?: string; importKind?: string };

function areTypes(kind: string | undefined, names: readonly Named[]): boolean {
  return kind === 'type' || (names.length > 0 && names.every((name) => (name.importKind ?? name.exportKind) === 'type'));
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function targetOf(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  return specifier.startsWith('node:') ? specifier : `npm:${packageOf(specifier)}`;
}

function scriptsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(/<script[^>]*\ssrc="(\.[^"]+)"/g)].map(([, src = '']) => ({
    to: targetOf(path, src),
    typeOnly: false,
    lazy: false,
    line: 1,
  }));
}

/** Every import a file makes: static, dynamic, re-export, `import('…')` in a type, `new URL('…', import.meta.url)`, a page's scripts. */
export function importsOf(file: SourceFile): Import[] {
  if (file.path.endsWith('.html')) return scriptsOf(file);
  const { program, errors } = parseSync(file.path, file.text);
  if (errors[0]) throw new Error(`${file.path} cannot be read: ${errors[0].message}`);
  const found: Import[] = [];
  const add = (specifier: unknown, typeOnly: boolean, start: number, lazy = false) => {
    if (typeof specifier !== 'string') return;
    found.push({ to: targetOf(file.path, specifier), typeOnly, lazy, line: file.text.slice(0, start).split('\n').length });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, areTypes(node.importKind, node.specifiers as Named[]), node.start),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type', node.start),
    ExportNamedDeclaration: (node) => add(node.source?.value, areTypes(node.exportKind, node.specifiers), node.start),
    ImportExpression: (node) => add('value' in node.source ? node.source.value : null, false, node.start, true),
    TSImportType: (node) => add(node.source.value, true, node.start),
    NewExpression: (node) => {
      const [first, second] = node.arguments;
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL' || second?.type !== 'MemberExpression') return;
      if (first?.type === 'Literal' && String(first.value).startsWith('.')) add(first.value, false, node.start, true);
    },
  }).visit(program);
  return found;
}
