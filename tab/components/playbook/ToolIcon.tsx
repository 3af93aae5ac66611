import type { EditName } from '../../editing/edits.ts';

const drawings: Record<EditName, string> = {
  bold: 'M6 4v12h5.2a3.3 3.3 0 0 0 .9-6.5A3 3 0 0 0 10.6 4zM6 9.8h5',
  italic: 'M8.5 4h6M5.5 16h6M11.7 4L8.3 16',
  heading: 'M5 4v12M15 4v12M5 10h10',
  list: 'M3.5 5h.01M7.5 5h9.5M3.5 10h.01M7.5 10h9.5M3.5 15h.01M7.5 15h9.5',
  numbered: 'M2.5 3.6L4 3v4.5M2.5 13h2.2L2.5 16.5h2.4M8.5 5.5H17M8.5 14.5H17M8.5 10H17',
  quote: 'M4 4v12M8 6h9M8 10h9M8 14h6',
  link: 'M8.6 11.4a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.4 8.6a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1',
  table: 'M3 4.5h14v11H3zM3 8.2h14M3 11.8h14M10 4.5v11',
  undo: 'M7.5 4L4 7.5 7.5 11M4 7.5h7.5a4.2 4.2 0 0 1 0 8.5H8',
};

/** The drawing on a button of the editor; always silent. */
export function ToolIcon({ name }: { name: EditName }) {
  return (
    <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true" className="icon">
      <path d={drawings[name]} strokeWidth={name === 'bold' ? 2.2 : name === 'list' ? 1.6 : 1.35} />
    </svg>
  );
}
