import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { entryAt } from '../journal/entryAt.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { dayWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { day, idOf, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const input = z
  .object({
    milestone: idOf(() => inputWords.choice),
    /** Empty to go back to what the teams say. */
    on: z.union([z.literal(''), day]).default(''),
    reason: maybeWords(() => fieldNames.reason, 1000),
  })
  .refine(({ on, reason }) => on === '' || reason !== '', { path: ['reason'], error: () => inputWords.reason });

/** Sets the project manager's own forecast in place of the teams', which stays beside it; an empty day takes it away (P80, N5). */
export const forecastMilestone = command<z.infer<typeof input>>({
  verb: 'forecastMilestone',
  does: 'Give your own forecast of a milestone, with a reason; the teams’ stays beside it.',
  input,
  decide({ rollout, input: { milestone: id, on, reason }, now }) {
    const milestone = rollout.milestones.find((one) => one.id === id);
    if (!milestone) return refuse('unknownMilestone');
    if (milestone.leftOut) return refuse('leftOut', { milestone: milestone.name });
    const own = milestone.ownForecast;
    const was = { on: own?.on ?? null, seq: own?.seq ?? null };
    if (!on && !own) return refuse('alreadySo', { what: commandFacts.stands.byTeams(milestone.name) });
    if (on && on === own?.on && reason === own.reason) return refuse('alreadySo', { what: commandFacts.stands.forecast(dayWords(on)) });
    if (on && on < dayIn(now, rollout.start?.zone ?? 'UTC')) return refuse('notBeforeToday', { day: dayWords(on) });
    return { entries: [{ type: 'forecastGiven', data: { milestone: id, on: on || null, was }, words: typed(on ? { reason } : {}) }] };
  },
  undo: {
    forecastGiven(rollout, { seq, data: { milestone: id, on, was } }) {
      const milestone = rollout.milestones.find((one) => one.id === id);
      const standing = milestone?.ownForecast ?? null;
      const stands = on ? standing?.seq === seq : standing === null;
      if (!milestone) return refuse('unknownMilestone');
      if (!stands) return (standing?.on ?? null) === was.on ? refuse('undoneAlready') : refuse('dependsOn', { what: laterWords.forecast });
      const before = was.seq === null ? null : entryAt(rollout, was.seq);
      const reason = before?.words.reason ?? '';
      return {
        entries: [
          { type: 'forecastGiven', data: { milestone: id, on: was.on, was: { on, seq: on ? seq : null } }, words: typed({ reason }) },
        ],
      };
    },
  },
});
