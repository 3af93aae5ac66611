import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';

// The section's own title is the second heading of the page, so its text begins at the third.
const parts: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  a: ({ href, children }) => (
    <a className="link inline" href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
  // A picture could call home from another server; its words are enough.
  img: ({ alt }) => <span>{alt}</span>,
};

/** Markdown as it was typed, with no raw HTML, ever. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="markdown">
      <ReactMarkdown remarkPlugins={[remarkGfm]} rehypePlugins={[rehypeSanitize]} components={parts}>
        {text}
      </ReactMarkdown>
    </div>
  );
}
