import { standingMeeting } from '../commands/planMeeting.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { documentWords as w } from '../words/documents.ts';
import { liveWords } from '../words/liveCheck.ts';
import { manages } from './actions.ts';
import { documentPath } from './documentPath.ts';
import type { Looking } from './Looking.ts';

/** What can be fetched beside a milestone: the record of each settled round, the calendar files, the whole history (U22). */
export function documentsOf(looking: Looking, milestone: Milestone): { label: string; path: string }[] {
  const { rollout } = looking;
  const path = (name: string) => documentPath(rollout.id, name);
  const settled = rollout.signoffs.filter((signoff) => signoff.milestone === milestone.id && signoff.settled).toReversed();
  return [
    ...settled.map(({ id, round }) => ({ label: w.record(round, settled.length), path: path(`signoff-${id}.docx`) })),
    ...(standingMeeting(milestone) ? [{ label: w.calendar, path: path(`meeting-${milestone.id}.ics`) }] : []),
    ...(rollout.checks.length ? [{ label: liveWords.calendar.all, path: path('checks.ics') }] : []),
    { label: w.historyCsv, path: path('history.csv') },
    { label: w.historyJson, path: path('history.json') },
    ...(manages(looking) ? [{ label: w.journal, path: path('journal.jsonl') }] : []),
  ];
}
