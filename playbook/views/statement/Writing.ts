import type { Speaking } from '../../words/documentLanguage.ts';
import type { StatementWords } from '../../words/documents/en/statement.ts';
import type { Looking } from '../Looking.ts';
import type { ReadSection } from '../SectionRead.ts';

/** Everything a chapter is written from. */
export interface Writing {
  looking: Looking;
  speaking: Speaking;
  read: ReadSection;
  w: StatementWords;
}
