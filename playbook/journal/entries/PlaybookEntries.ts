import type { PersonId, SectionFields } from '../Entry.ts';

/** The sections of the playbook, who read and accepted them, what was asked of it, and the templates it follows. */
export interface PlaybookEntries {
  /**
   * A section as it stands from now on; `words.markdown` holds the text. Version 1 is new. `was` is the entry of the version before;
   * `small`: a correction nobody has to accept anew; `restores`: the version whose text this is again; `place` among all sections, absent: last or where it stood.
   */
  sectionWritten: SectionFields & {
    section: string;
    version: number;
    was?: number | null;
    small?: boolean;
    restores?: number;
    place?: number;
    /** What the template's section looked like when this was taken from it: its fingerprint. */
    taken?: string;
  };
  /** What its writer keeps for themselves until it is published, on top of version `basedOn` (0: a new section). `words.markdown`. */
  sectionDrafted: { section: string; basedOn: number; fields: SectionFields; was: number | null };
  sectionDraftDropped: { section: string; person: PersonId };
  /** Taken out of the playbook; it can be put back. */
  sectionDropped: { section: string };
  sectionRestored: { section: string };
  sectionMoved: { section: string; group: string; place: number; was: { group: string; place: number } };
  /** Opened by somebody it concerns; once for each version (P28). */
  sectionRead: { section: string; version: number; person: PersonId };
  /** "I have read this and work this way." */
  sectionAccepted: { section: string; version: number; person: PersonId };
  sectionAcceptanceTakenBack: { section: string; version: number; person: PersonId };
  exerciseDone: { section: string; exercise: string; person: PersonId };
  exerciseUndone: { section: string; exercise: string; person: PersonId };
  /** Something was looked up: `one` section answered it, `several` may, `nothing` did (P34). `words.asked`. */
  lookedUp: { section: string | null; found: 'one' | 'several' | 'nothing'; where: 'chat' | 'tab'; person: PersonId };
  /** A question the playbook could not answer goes to a person. `words.text`. `round`: help is asked on the note of that round. */
  playbookAsked: { question: string; to: PersonId; round?: number };
  /** Somebody else knows: the question goes to them. */
  playbookQuestionPassedOn: { question: string; to: PersonId; was: PersonId };
  /** `words.text`. */
  playbookAnswered: { question: string };
  playbookAnswerTakenBack: { question: string };
  playbookQuestionDropped: { question: string };
  playbookQuestionReopened: { question: string };
  /** The answer stands in the playbook now. */
  playbookAnswerFiled: { question: string; section: string };
  playbookAnswerUnfiled: { question: string };
  /** The message that leads to the playbook is to be posted again (P25). */
  pointerAsked: Record<string, never>;
  /** What a newer template brought was taken in; the entries that carry it stand beside this one. */
  templatePulled: { template: string; templateVersion: string; was: { template: string; templateVersion: string } };
}
