/** A piece of a chapter. A table's first row is its head; `section` is Markdown of the playbook, headings and all. */
export type Piece =
  | { is: 'heading'; text: string }
  | { is: 'text'; text: string }
  | { is: 'list'; items: readonly string[]; numbered: boolean }
  | { is: 'facts'; rows: [string, string][] }
  | { is: 'table'; rows: (readonly string[])[]; shares: number[] }
  | { is: 'section'; markdown: string; source: string }
  | { is: 'signatures'; rows: string[][] };

export interface StatementRecord {
  language: string;
  kicker: string;
  title: string;
  subtitle: string;
  made: string;
  page: readonly [page: string, of: string];
  chapters: { title: string; pieces: Piece[] }[];
}
