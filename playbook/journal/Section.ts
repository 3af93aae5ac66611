import type { By, PersonId, SectionFields } from './Entry.ts';

/** One version of a section; its text stands in the journal at `seq`. */
export interface SectionVersion {
  version: number;
  seq: number;
  at: string;
  by: By;
  /** A correction nobody has to accept anew. */
  small: boolean;
  /** The version whose text this is again; absent when it is new. */
  restores?: number;
  /** The fingerprint of the template's section it was taken from. */
  taken?: string;
}

/** A section of the playbook as it stands (P22). */
export interface Section extends Required<SectionFields> {
  id: string;
  markdown: string;
  version: number;
  writtenAt: string;
  writtenBy: By;
  seq: number;
  /** Every version, the standing one last. */
  versions: SectionVersion[];
}

/** What somebody has written and not published yet. */
export interface Draft {
  section: string;
  by: PersonId;
  basedOn: number;
  fields: SectionFields;
  markdown: string;
  at: string;
  seq: number;
}

/** The last version somebody read or accepted. */
export interface SectionMark {
  version: number;
  at: string;
  seq: number;
}

/** A question the playbook did not answer (P32, P34). */
export interface PlaybookQuestion {
  id: string;
  text: string;
  by: PersonId;
  to: PersonId;
  at: string;
  seq: number;
  /** When it came to the person it waits for. */
  since: string;
  answer: { text: string; by: PersonId; at: string; seq: number } | null;
  /** The section that holds the answer now. */
  filed: { section: string; by: PersonId; at: string; seq: number } | null;
  dropped: { by: By; at: string; seq: number } | null;
  /** Help is asked on the note of that round (P103); absent: the playbook did not say it. */
  round?: number;
}

/** Something was looked up, and what came of it. */
export interface Lookup {
  asked: string;
  section: string | null;
  found: 'one' | 'several' | 'nothing';
  where: 'chat' | 'tab';
  by: PersonId;
  at: string;
  seq: number;
}
