import { sectionPieces } from './ownWords.ts';
import type { Piece } from './StatementRecord.ts';
import type { Writing } from './Writing.ts';

/** How often what is said, and how (P26). */
export function governance(writing: Writing): Piece[] {
  const { looking, speaking, w } = writing;
  const { settings, teams, start } = looking.rollout;
  const g = w.governance;
  const hours = [...new Set(teams.filter(({ active }) => active).map(({ askAt }) => askAt))].toSorted().map((at) => speaking.time(at));
  const row = ([what, how]: readonly [string, string], when: string) => [what, when, how];
  return [
    {
      is: 'table',
      shares: [2, 3, 4],
      rows: [
        [...g.columns],
        row(g.check, g.checkAt(speaking.say.joints.commas(hours.slice(0, 3)))),
        row(g.digest, g.digestAt(start ? speaking.time(start.digestAt) : '')),
        row(g.live, g.liveAt(settings.liveAt ? speaking.time(settings.liveAt) : '', settings.liveMinutes)),
        ...(settings.weeklyReport ? [row(g.weekly, g.weeklyAt)] : []),
        row(g.meeting, g.meetingAt),
        row(g.steering, g.steeringAt),
      ],
    },
    ...sectionPieces(writing, 'governance'),
  ];
}
