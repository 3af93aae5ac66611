// What is said about a plan that is pasted: what is wrong on which line, and how to mend it.

import { dayWords } from '../dates.ts';
import { listed, numberWords } from '../numbers.ts';

export const importWords = {
  noColumns: (columns: readonly string[]) => `The first row names the columns, one of them “milestone”. Milepost reads ${listed(columns)}.`,
  twoColumns: (column: string) => `Two columns are read as “${column}”. Keep one of them.`,
  unclosed: 'A quotation mark opens here and is never closed.',
  nothing: 'There is nothing below the names of the columns.',
  noMilestone: 'No milestone is named here or above.',
  noDeliverable: (column: string) => `There is no deliverable on this line, so its ${column} belongs to nothing.`,
  tooLong: (column: string, most: number) => `The ${column} can have ${most} characters.`,
  twice: (name: string, line: number) => `“${name}” stands on line ${line} already.`,
  noDay: (text: string) => `“${text}” is not read as a day. Write 13.03.2026, 13/03/2026 or 13 Mar 2026.`,
  noSuchDay: (text: string) => `“${text}” is not in the calendar. The day comes first, then the month: 13.03.2026.`,
  dayFirst: (text: string) => `“${text}” has no such month. The day comes first, then the month: 13/03/2026.`,
  shortYear: (text: string) => `“${text}” needs the year in full, such as 13/03/2026.`,
  tooFar: (day: string) => `${dayWords(day)} ${day.slice(0, 4)} is more than ten years from the kickoff.`,
  severalPeople: (text: string) => `“${text}” could be several people. Write the full name.`,
  unknownOwner: (text: string) =>
    `“${text}” is nobody named in the rollout, and no role of it. Name them on the People page first, or leave it empty.`,
  unknownTeam: (text: string, teams: readonly string[]) =>
    teams.length
      ? `There is no team “${text}”. There ${teams.length === 1 ? 'is' : 'are'} ${listed(teams)}.`
      : `There is no team “${text}” yet.`,
  notYesNo: (text: string) => `“${text}” does not say whether it is risky. Write yes or no.`,
  noDays: (name: string) => `“${name}” is new and needs a start and a due day, on a line of its own or from its deliverables.`,
  endsBeforeStart: (from: string, until: string) => `It would end on ${dayWords(until)}, before it starts on ${dayWords(from)}.`,
  outside: (milestone: string, from: string, until: string) =>
    `It would lie outside ${milestone}, which goes from ${dayWords(from)} to ${dayWords(until)}.`,
  tooManyMilestones: (most: number) => `A rollout has at most ${most} milestones. Take some out, or merge them.`,
  tooManyDeliverables: (most: number) => `At most ${numberWords(most)} deliverables come in at once. Paste the rest after them.`,
  halves: 'Paste it in two halves.',
  lines: (count: number) => (count === 1 ? 'One line has something' : `${count} lines have something`),
} as const;
