import { z } from 'zod';
import { representativeOf } from '../clock/whoIsAsked.ts';
import { nameOf } from '../journal/nameOf.ts';
import { checkinMissing } from '../words/checkin.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { gap, sentence } from '../words/joints.ts';
import { command, refuse } from './Command.ts';
import { day, idOf, words } from './fields.ts';
import { dayRefused } from './reportDecision.ts';
import { undoReport } from './reportStatus.ts';
import { speaksFor } from './speaksFor.ts';

/** What a report can have in all, its facts included. */
const longest = 1000;

const input = z.object({
  team: idOf(() => inputWords.team),
  day,
  fact: words(
    () => checkinMissing.fact,
    () => fieldNames.fact,
    500,
  ),
});

/** Adds a number or a fact to the report that stands, in the reporter's own words (P82). */
export const addFact = command<z.infer<typeof input>>({
  verb: 'addFact',
  does: 'Add a number or a fact to the report of a day that stands.',
  input,
  decide({ rollout, input, by, now, people }) {
    const team = rollout.teams.find(({ id }) => id === input.team);
    if (!team) return refuse('unknownTeam');
    const no = dayRefused(team, input.day, now);
    if (no) return no;
    if (!speaksFor(rollout, team, input.day, by)) return refuse('notYours', { who: nameOf(people, representativeOf(rollout, team) ?? '') });
    const report = rollout.reports[`${team.id}/${input.day}`]?.at(-1);
    if (!report) return refuse('nothingReported', { team: team.name });
    const { days, noChange, forecastOn } = report;
    const done = [report.done.trim() && sentence(report.done.trimEnd()), input.fact]
      .filter((part) => part.trim())
      .join(gap())
      .trim();
    if (done.length > longest) return refuse('factTooLong', { most: String(longest) });
    return { entries: [{ type: 'statusReported', data: { team: team.id, day: input.day, days, noChange, forecastOn }, words: { done } }] };
  },
  undo: undoReport,
});
