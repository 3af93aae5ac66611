import { z } from 'zod';
import type { Audience, NoticeFields } from '../journal/Notice.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { inputWords, tooLong } from '../words/inputs.ts';
import { noticeWords as w } from '../words/notices.ts';
import { tooLongToStore } from './appendSize.ts';
import { command, type Refusal, refuse } from './Command.ts';
import { yesNo } from './fields.ts';
import { isEqual } from './isEqual.ts';
import { severalIds } from './plan/severalIds.ts';
import { fixedNotice, noticeNamed } from './value/noticeNamed.ts';

const { limits, most } = w;

const oneOf = <Value extends string>(values: readonly Value[]) =>
  severalIds
    .refine((all) => all.every((one) => values.includes(one as Value)), { error: () => inputWords.choice })
    .transform((all) => all as Value[]);

const input = z.object({
  /** Empty: a new one. */
  notice: z
    .string()
    .max(100, { error: () => inputWords.choice })
    .default(''),
  title: z
    .string()
    .trim()
    .max(most.title, { error: () => tooLong(limits.title, most.title) })
    .optional(),
  text: z
    .string()
    .trim()
    .max(most.text, { error: () => tooLong(limits.text, most.text) })
    .optional(),
  ask: z
    .string()
    .trim()
    .max(most.ask, { error: () => tooLong(limits.ask, most.ask) })
    .optional(),
  urgent: yesNo.optional(),
  roles: severalIds.optional(),
  teams: severalIds.optional(),
  sides: oneOf(['customer', 'integrator', 'vendor']).optional(),
  states: oneOf(['notAccepted', 'notTried', 'behind']).optional(),
  guests: yesNo.optional(),
  channel: yesNo.optional(),
});
type Input = z.infer<typeof input>;

/** Writes a notice to people, or changes it before it goes out; written again it is reviewed again (U20). */
export const writeNotice = command<Input>({
  verb: 'writeNotice',
  does: 'Write a notice to people of the rollout: what it is about, what you ask, and to whom it goes. It goes out when you send it.',
  input,
  takesEmpty: true,
  decide({ rollout, input }) {
    const found = input.notice ? noticeNamed(rollout, input.notice) : null;
    if (found && 'refusal' in found) return found;
    const fixed = found && fixedNotice(found.notice, found.state);
    if (fixed) return fixed;
    if (!found && rollout.notices.length >= most.notices) return refuse('tooMuchAtOnce', { most: w.full });
    const fields = fieldsOf(found?.notice ?? null, input);
    if (!fields.title) return refuse('badInput', { sentence: w.missing.title, field: 'title' });
    if (!fields.text) return refuse('badInput', { sentence: w.missing.text, field: 'text' });
    const { channel, roles, teams, states } = fields.audience;
    if (channel && roles.length + teams.length + states.length) return refuse('badInput', { sentence: w.channelAlone, field: 'channel' });
    const unknown = unknownIn(rollout, fields.audience);
    if (unknown) return unknown;
    if (found && isEqual(fields, fieldsOf(found.notice, { notice: '' }))) return refuse('alreadySo', { what: w.unchanged(fields.title) });
    const entries = [written(found?.notice.id ?? `n${rollout.seq + 1}`, fields)];
    return tooLongToStore(entries) ? refuse('badInput', { sentence: tooLong(limits.text, most.text), field: 'text' }) : { entries };
  },
  undo: {
    noticeWritten(rollout, { seq, data }) {
      const notice = rollout.notices.find(({ id }) => id === data.notice);
      if (!notice || notice.cut) return refuse('notUndoable', { sentence: w.sentStays });
      if (notice.written.seq !== seq || notice.dropped) return refuse('undoneAlready');
      if (notice.submitted || notice.planned) return refuse('dependsOn', { what: w.laterStep });
      return { entries: [notice.before ? written(notice.id, notice.before) : { type: 'noticeDropped', data: { notice: notice.id } }] };
    },
  },
});

const written = (notice: string, { title, text, ask, urgent, audience }: NoticeFields) => ({
  type: 'noticeWritten' as const,
  data: { notice, urgent, audience },
  words: { title, text, ask },
});

const nobodyYet: Audience = { roles: [], teams: [], sides: [], states: [], guests: false, channel: false };

/** What was said over what stood; what was not said stays. */
function fieldsOf(was: NoticeFields | null, said: Input): NoticeFields {
  const { roles, teams, sides, states, guests, channel } = was?.audience ?? nobodyYet;
  return {
    title: said.title ?? was?.title ?? '',
    text: said.text ?? was?.text ?? '',
    ask: said.ask ?? was?.ask ?? '',
    urgent: said.urgent ?? was?.urgent ?? false,
    audience: {
      roles: said.roles ?? roles,
      teams: said.teams ?? teams,
      sides: said.sides ?? sides,
      states: said.states ?? states,
      guests: said.guests ?? guests,
      channel: said.channel ?? channel ?? false,
    },
  };
}

function unknownIn({ roles, teams }: Rollout, audience: Audience): Refusal | null {
  if (audience.roles.some((role) => !roles.some(({ id }) => id === role))) return refuse('unknownRole');
  return audience.teams.some((team) => !teams.some(({ id }) => id === team)) ? refuse('unknownTeam') : null;
}
