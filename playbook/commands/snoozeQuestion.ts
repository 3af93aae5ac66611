import { z } from 'zod';
import { askedTogether } from '../clock/askedTogether.ts';
import { isAfter } from '../clock/moments.ts';
import { closesAt } from '../clock/periods.ts';
import type { NewEntry } from '../journal/Entry.ts';
import { checkinMissing } from '../words/checkin.ts';
import { timeWords } from '../words/dates.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { day, idOf, yesNo } from './fields.ts';
import { declinedRefused, openQuestion } from './openQuestion.ts';

const input = z.object({
  team: idOf(() => inputWords.team),
  day,
  minutes: z.coerce
    .number({ error: () => checkinMissing.minutes })
    .int({ error: () => checkinMissing.minutes })
    .min(1, { error: () => checkinMissing.minutes })
    .max(240, { error: () => checkinMissing.minutes }),
  /** With the other teams that were asked in the same message. */
  together: yesNo.default(false),
});

/** Puts a question off: it is asked once more at that moment, if that is before the day closes (U3). */
export const snoozeQuestion = command<z.infer<typeof input>>({
  verb: 'snoozeQuestion',
  does: "Be asked for a team's day again in a quarter of an hour, half an hour, an hour or two.",
  input,
  decide(told) {
    const { rollout, input, by, now } = told;
    const found = openQuestion(told, input);
    if (isRefusal(found)) return found;
    const no = declinedRefused(told, found.team, found.question);
    if (no) return no;
    const at = now.add({ minutes: input.minutes });
    const closes = closesAt(rollout, found.team, input.day);
    if (!isAfter(closes, at)) return refuse('closesBefore', { at: timeWords(closes.toString(), found.team.zone) });
    const until = at.toString();
    const others = input.together ? askedTogether(rollout, input.team, input.day, by).filter(({ team }) => team !== input.team) : [];
    const waiting = others.filter(
      (one) => !rollout.reports[`${one.team}/${one.day}`]?.length && !rollout.questions[`${one.team}/${one.day}`]?.declined,
    );
    const entries = [{ team: input.team, day: input.day }, ...waiting].map(({ team, day }): NewEntry => {
      const was = rollout.questions[`${team}/${day}`]?.snoozed?.until ?? null;
      return { type: 'questionSnoozed', data: { team, day, until, was } };
    });
    return { entries };
  },
  undo: {
    questionSnoozed(rollout, { seq, data: { team, day, until, was } }) {
      const snoozed = rollout.questions[`${team}/${day}`]?.snoozed;
      if (!snoozed) return refuse('undoneAlready');
      if (snoozed.seq !== seq) return refuse('dependsOn', { what: laterWords.change });
      return {
        entries: [
          was
            ? { type: 'questionSnoozed', data: { team, day, until: was, was: until } }
            : { type: 'questionUnsnoozed', data: { team, day, was: until } },
        ],
      };
    },
  },
});
