/** The parts of a section's text that a document can take up, without marks. A table's first row is its head. */
export interface SectionRead {
  paragraphs: string[];
  tables: string[][][];
  lists: string[][];
}

/** Reads a section's Markdown; what reads it lives outside, the rules are told. */
export type ReadSection = (markdown: string) => SectionRead;
