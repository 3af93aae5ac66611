import { z } from 'zod';
import type { NewEntry } from '../journal/Entry.ts';
import { checkinMissing } from '../words/checkin.ts';
import { command, isRefusal } from './Command.ts';
import { reportDecision } from './reportDecision.ts';
import { reportFields } from './reportFields.ts';
import { undoReport } from './reportStatus.ts';

/** More teams than one person can speak for. */
const mostTeams = 12;

const input = z.object({
  teams: z
    .array(reportFields, { error: () => checkinMissing.teams })
    .min(1, { error: () => checkinMissing.teams })
    .max(mostTeams),
});

/** The reports of several teams by one press, taken back together; one that is not taken holds the others up (P76, P79). */
export const reportTeams = command<z.infer<typeof input>>({
  verb: 'reportTeams',
  does: 'Report the day of several teams at once.',
  input,
  decide(told) {
    const entries: NewEntry[] = [];
    for (const one of told.input.teams) {
      const decision = reportDecision(told, one, entries.length);
      if (isRefusal(decision)) return decision;
      entries.push(...decision.entries);
    }
    return { entries };
  },
  undo: undoReport,
});
