// A playbook section as parts of a Word document: real headings, lists and tables; HTML, scripts and pictures come to nothing.
import {
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { BlockContent, DefinitionContent, List, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { safeLink } from '../safeLink.ts';
import type { Palette } from './palette.ts';
import { markdownTree, plainOf } from './readMarkdown.ts';
import { runsOf, wordTable } from './wordParts.ts';

/** What the walker is told on its way down. */
interface Walking {
  palette: Palette;
  /** Of the table, in twentieths of a point. */
  width: number;
  /** Gives every numbered list a number of its own, so that each begins with 1. */
  nextList(): number;
  quoted: boolean;
  depth: number;
}

/** Names of the numberings a document has to bring for this. */
export const bullets = 'bullets';
export const numbers = 'numbers';

/** Lists are numbered this deep; deeper ones stand at the deepest level. */
export const deepestList = 4;

/** The parts of a section; its own headings stand below that of its chapter (P22, P26). */
export const wordMarkdown = (markdown: string, told: Pick<Walking, 'palette' | 'width' | 'nextList'>): FileChild[] =>
  markdownTree(markdown).children.flatMap((node) => blockOf(node, { ...told, quoted: false, depth: 0 }));

type Block = RootContent | BlockContent | DefinitionContent;

function blockOf(node: Block, walking: Walking): FileChild[] {
  switch (node.type) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: true, children: inlineOf(node.children, {}) })];
    case 'paragraph':
      return paragraphOf(node.children, walking);
    case 'blockquote':
      return node.children.flatMap((child) => blockOf(child, { ...walking, quoted: true }));
    case 'list':
      return listOf(node, walking);
    case 'table':
      return [tableOf(node, walking), new Paragraph({ spacing: { after: 60 }, children: [] })];
    case 'code':
      return [new Paragraph({ children: runsOf(node.value, { font: 'Consolas', size: 19 }) })];
    case 'thematicBreak':
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: walking.palette.hairline } },
          children: [],
        }),
      ];
    default:
      return [];
  }
}

function paragraphOf(nodes: PhrasingContent[], { quoted, palette }: Walking): Paragraph[] {
  const children = inlineOf(nodes, quoted ? { italics: true } : {});
  if (!children.length) return [];
  const side = { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: palette.accent } };
  return [new Paragraph({ children, ...(quoted ? { indent: { left: 300 }, border: side } : {}) })];
}

/** Each entry's first paragraph bears its sign; what else it holds follows below, lists within it one level deeper. */
function listOf(list: List, walking: Walking): FileChild[] {
  const level = Math.min(walking.depth, deepestList);
  const numbering = list.ordered ? { reference: numbers, level, instance: walking.nextList() } : { reference: bullets, level };
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    const said = first?.type === 'paragraph' ? first.children : [];
    const others = first && first.type !== 'paragraph' ? item.children : rest;
    const tick = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
    const children = [...(tick ? [new TextRun(tick)] : []), ...inlineOf(said, {})];
    const head = new Paragraph({ numbering, spacing: { after: 40 }, children });
    return [head, ...others.flatMap((child) => blockOf(child, { ...walking, depth: walking.depth + 1 }))];
  });
}

function tableOf(table: Table, { palette, width }: Walking): FileChild {
  const columns = Math.max(1, ...table.children.map(({ children }) => children.length));
  const lengths = Array.from({ length: columns }, (_, at) =>
    Math.sqrt(Math.max(12, ...table.children.map(({ children }) => Math.min(90, children[at] ? plainOf(children[at]).length : 0)))),
  );
  const sum = lengths.reduce((one, other) => one + other, 0);
  const rows = table.children.map(({ children }, row) =>
    Array.from({ length: columns }, (_, at) => [
      new Paragraph({
        spacing: { before: 0, after: 0 },
        children: inlineOf(children[at]?.children ?? [], { size: 20, ...(row ? {} : { bold: true, color: palette.accentInk }) }),
      }),
    ]),
  );
  const keepsWhole = (row: number) => (table.children[row]?.children ?? []).every((cell) => plainOf(cell).length < 1000);
  return wordTable(rows, { widths: lengths.map((length) => Math.floor((width * length) / sum)), size: 20, palette, keepsWhole });
}

/** Words with their marks; a link only where it leads to the web, a picture as its description. */
function inlineOf(nodes: readonly Nodes[], look: IRunOptions): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return runsOf(node.value.replace(/\n/g, ' '), look);
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return inlineOf(node.children, { ...look, bold: true });
      case 'emphasis':
        return inlineOf(node.children, { ...look, italics: true });
      case 'delete':
        return inlineOf(node.children, { ...look, strike: true });
      case 'inlineCode':
        return runsOf(node.value, { ...look, font: 'Consolas' });
      case 'link': {
        const link = safeLink(node.url);
        return link
          ? [new ExternalHyperlink({ link, children: runsOf(plainOf(node), { ...look, style: 'Hyperlink' }) })]
          : inlineOf(node.children, look);
      }
      case 'html':
        return [];
      default:
        return runsOf(plainOf(node), look);
    }
  });
}
