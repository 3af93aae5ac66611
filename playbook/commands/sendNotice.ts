import { z } from 'zod';
import { instantOf, isAfter, momentOf } from '../clock/moments.ts';
import { reachOf } from '../clock/noticeAudience.ts';
import { inputWords } from '../words/inputs.ts';
import { noticeWords as w } from '../words/notices.ts';
import { command, refuse } from './Command.ts';
import { day, hour, idOf } from './fields.ts';
import { fixedNotice, noticeNamed, stepBack } from './value/noticeNamed.ts';

/** Further ahead nobody knows what will be so. */
const mostDaysAhead = 366;

const input = z
  .object({
    notice: idOf(() => inputWords.choice),
    when: z.enum(['now', 'later'], { error: () => w.missing.when }).default('now'),
    on: day.optional(),
    at: hour.optional(),
  })
  .refine(({ when, on }) => when === 'now' || on, { path: ['on'], error: () => w.missing.day })
  .refine(({ when, at }) => when === 'now' || at, { path: ['at'], error: () => w.missing.hour });

/** Sends a notice now or at a moment of the rollout's own clock; its audience is worked out when it goes (U19, U20). */
export const sendNotice = command<z.infer<typeof input>>({
  verb: 'sendNotice',
  does: 'Send a notice now or at a moment you choose. Each person gets it in their own working hours.',
  input,
  decide({ rollout, input: { notice: id, when, on, at }, now, people }) {
    const found = noticeNamed(rollout, id);
    if ('refusal' in found) return found;
    const { notice, state } = found;
    if (state === 'planned') return refuse('alreadySo', { what: w.plannedAlready(notice.title) });
    const fixed = fixedNotice(notice, state);
    if (fixed) return fixed;
    const { noticeReviewer: role } = rollout.settings;
    if (role && state !== 'approved') {
      const who = rollout.roles.find((one) => one.id === role)?.title ?? role;
      return refuse('notAsItStands', { sentence: w.reviewFirst(who) });
    }
    const zone = rollout.start?.zone ?? 'UTC';
    const moment = when === 'later' && on && at ? momentOf(on, at, zone) : now;
    if (when === 'later' && !isAfter(moment, now)) return refuse('badInput', { sentence: w.passed, field: 'on' });
    if (isAfter(moment, now.add({ hours: mostDaysAhead * 24 }))) return refuse('badInput', { sentence: w.tooFar, field: 'on' });
    if (when === 'now' && !notice.audience.channel && !reachOf(rollout, people, notice, now).people.length)
      return refuse('notAsItStands', { sentence: w.reaches });
    return { entries: [{ type: 'noticePlanned', data: { notice: id, moment: instantOf(moment.toString()).toString(), zone } }] };
  },
  undo: { noticePlanned: (rollout, { seq, data }) => stepBack(rollout, data.notice, 'planned', seq) },
});
