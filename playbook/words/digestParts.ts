// What a digest is made of.

/** What stands in for the report of a team that has to report. */
export type Absence = 'noReport' | 'missedByUs' | 'declined' | 'skipped' | 'notAsked' | 'notDue' | 'away';

/** The parts of a digest in the order they are read; what comes first is cut last. */
export const digestParts = ['late', 'blocked', 'overdue', 'changed', 'good', 'missing'] as const;
export type DigestPart = (typeof digestParts)[number];
