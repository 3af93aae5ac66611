import type { AlignType, List, ListItem, Nodes, Parents, TableRow } from 'mdast';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { definitionsOf, markdownTree } from '../markdownTree.ts';
import { markedWords } from '../markedWords.ts';
import { isWebAddress } from '../webAddress.ts';

interface Reading {
  /** Where the names of links lead. */
  addresses: Map<string, string>;
  /** The words that led here. */
  found: string[];
}

type Drawn<Type extends Nodes['type']> = (node: Extract<Nodes, { type: Type }>, reading: Reading) => ReactNode;

/** Pieces in their order: a text has no names for them, and its pieces never move. */
const together = (drawn: ReactNode[]): ReactNode => createElement(Fragment, null, ...drawn);
const inside = ({ children }: Parents, reading: Reading): ReactNode => together(children.map((child) => draw(child, reading)));
const nothing = () => null;

/** Words with a mark around those that were looked for. */
const marked = (text: string, { found }: Reading): ReactNode =>
  together(markedWords(text, found).map(({ text, hit }) => (hit ? createElement('mark', null, text) : text)));

/** An address inside this house or of another scheme leads nowhere from here; its words stay. */
const linked = (url: string, words: ReactNode): ReactNode =>
  isWebAddress(url) || /^mailto:/i.test(url) ? (
    <a className="link inline" href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    <span>{words}</span>
  );

const isTask = ({ checked }: ListItem): boolean => typeof checked === 'boolean';

/** An item's words stand without a paragraph of their own where the list is written closely. */
function item({ checked, children }: ListItem, isLoose: boolean, reading: Reading): ReactNode {
  return (
    <li>
      {typeof checked === 'boolean' && <input type="checkbox" checked={checked} disabled readOnly />}
      {typeof checked === 'boolean' && ' '}
      {together(children.map((child) => (child.type === 'paragraph' && !isLoose ? inside(child, reading) : draw(child, reading))))}
    </li>
  );
}

function list({ ordered, start, spread, children }: List, reading: Reading): ReactNode {
  const isLoose = Boolean(spread) || children.some((one) => one.spread);
  const items = together(children.map((one) => item(one, isLoose, reading)));
  if (ordered) return <ol start={start === 1 ? undefined : (start ?? undefined)}>{items}</ol>;
  return <ul className={children.some(isTask) ? 'contains-task-list' : undefined}>{items}</ul>;
}

function row({ children }: TableRow, align: AlignType[] | null | undefined, Cell: 'th' | 'td', reading: Reading): ReactNode {
  return (
    <tr>
      {together(
        children.map((cell, place) => createElement(Cell, { style: { textAlign: align?.[place] ?? undefined } }, inside(cell, reading))),
      )}
    </tr>
  );
}

/** What each part of a text becomes: nothing that is not here is ever drawn, raw HTML least of all. */
const draws: { [Type in Nodes['type']]: Drawn<Type> } = {
  root: inside,
  paragraph: (node, reading) => <p>{inside(node, reading)}</p>,
  // The section's own title is the second heading of the page, so its text begins at the third.
  heading: (node, reading) => {
    const Heading = node.depth < 3 ? 'h3' : node.depth === 3 ? 'h4' : 'h5';
    return <Heading>{inside(node, reading)}</Heading>;
  },
  text: ({ value }, reading) => marked(value, reading),
  emphasis: (node, reading) => <em>{inside(node, reading)}</em>,
  strong: (node, reading) => <strong>{inside(node, reading)}</strong>,
  delete: (node, reading) => <del>{inside(node, reading)}</del>,
  inlineCode: ({ value }, reading) => <code>{marked(value, reading)}</code>,
  code: ({ value }, reading) => (
    <pre>
      <code>{marked(value, reading)}</code>
    </pre>
  ),
  break: () => <br />,
  thematicBreak: () => <hr />,
  blockquote: (node, reading) => <blockquote>{inside(node, reading)}</blockquote>,
  list,
  listItem: (node, reading) => item(node, Boolean(node.spread), reading),
  table: ({ children: [head, ...rows], align }, reading) => (
    <table>
      <thead>{head && row(head, align, 'th', reading)}</thead>
      {rows.length > 0 && <tbody>{together(rows.map((one) => row(one, align, 'td', reading)))}</tbody>}
    </table>
  ),
  tableRow: inside,
  tableCell: inside,
  link: (node, reading) => linked(node.url, inside(node, reading)),
  linkReference: (node, reading) => linked(reading.addresses.get(node.identifier) ?? '', inside(node, reading)),
  // A picture could call home from another server; its words are enough.
  image: ({ alt }) => <span>{alt}</span>,
  imageReference: ({ alt }) => <span>{alt}</span>,
  footnoteReference: ({ identifier }) => <sup>{identifier}</sup>,
  footnoteDefinition: (node, reading) => (
    <div>
      <sup>{node.identifier}</sup>
      {inside(node, reading)}
    </div>
  ),
  html: nothing,
  definition: nothing,
  yaml: nothing,
};

const draw = (node: Nodes, reading: Reading): ReactNode => (draws[node.type] as Drawn<Nodes['type']>)(node as never, reading);

/** Markdown as it was typed, with no raw HTML, ever; the words that led here are marked. */
export function Markdown({ text, found = [] }: { text: string; found?: string[] }) {
  const tree = useMemo(() => markdownTree(text), [text]);
  return <div className="markdown">{draw(tree, { addresses: definitionsOf(tree), found })}</div>;
}
