import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { markedWords } from '../markedWords.ts';
import { isWebAddress } from '../webAddress.ts';

// The section's own title is the second heading of the page, so its text begins at the third.
const parts: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  // An address inside this house or of another scheme leads nowhere from here; its words stay.
  a: ({ href = '', children }) =>
    isWebAddress(href) || /^mailto:/i.test(href) ? (
      <a className="link inline" href={href} target="_blank" rel="noreferrer">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  // A picture could call home from another server; its words are enough.
  img: ({ alt }) => <span>{alt}</span>,
};

interface Piece {
  type: string;
  value?: string;
  children?: Piece[];
}

/** Puts a mark around the words that were looked for. */
function withMarks(piece: Piece, words: string[]): Piece[] {
  if (piece.type !== 'text') return [{ ...piece, children: piece.children?.flatMap((child) => withMarks(child, words)) }];
  return markedWords(piece.value ?? '', words).map(({ text, hit }) =>
    hit ? { type: 'element', tagName: 'mark', properties: {}, children: [{ type: 'text', value: text }] } : { type: 'text', value: text },
  );
}

const marking = (words: string[]) => () => (tree: Piece) => ({
  ...tree,
  children: tree.children?.flatMap((child) => withMarks(child, words)),
});

/** Markdown as it was typed, with no raw HTML, ever; the words that led here are marked. */
export function Markdown({ text, found = [] }: { text: string; found?: string[] }) {
  return (
    <div className="markdown">
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        // biome-ignore lint/suspicious/noExplicitAny: the tree's own types come with a package we do not need.
        rehypePlugins={found.length > 0 ? [rehypeSanitize, marking(found) as any] : [rehypeSanitize]}
        components={parts}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
