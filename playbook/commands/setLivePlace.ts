import { z } from 'zod';
import type { NewEntry, RolloutFields } from '../journal/Entry.ts';
import { entryAt } from '../journal/entryAt.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { liveWords } from '../words/liveCheck.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { changedFields, noLongerSo } from './changedFields.ts';
import { hour, link, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const input = z.object({
  link,
  place: maybeWords(() => fieldNames.room, 200),
  /** On the clock of the rollout's zone; left out: none. */
  at: hour.optional(),
  /** Under an hour, better half of it (P84). */
  minutes: z.coerce
    .number({ error: () => liveWords.minutesMissing })
    .int({ error: () => liveWords.minutesMissing })
    .min(5, { error: () => liveWords.minutesMissing })
    .max(60, { error: () => liveWords.minutesMissing })
    .default(30),
});

/** Says where and when the live check is: regular time and venue, a room and a link for those who are not in it (P83, P84, P85). */
export const setLivePlace = command<z.infer<typeof input>>({
  verb: 'setLivePlace',
  does: 'Say where and when the live check is, how long it may take, and the link to join it.',
  input,
  decide({ rollout, input: { link, place, at, minutes } }) {
    const { fields, was } = changedFields<RolloutFields>(rollout.settings, { liveAt: at ?? null, liveMinutes: minutes });
    const before = rollout.livePlace;
    const entries: NewEntry[] = [];
    if ((before?.link ?? '') !== link || (before?.place ?? '') !== place)
      entries.push({ type: 'livePlaceSet', data: { was: before?.seq ?? null }, words: typed({ link, place }) });
    if (Object.keys(fields).length) entries.push({ type: 'rolloutChanged', data: { fields, was } });
    return entries.length ? { entries } : refuse('alreadySo', { what: liveWords.samePlace });
  },
  undo: {
    livePlaceSet(rollout, { seq, data }) {
      const { livePlace } = rollout;
      const { link = '', place = '' } = (data.was === null ? null : entryAt(rollout, data.was)?.words) ?? {};
      if (livePlace?.seq !== seq)
        return livePlace?.link === link && livePlace.place === place
          ? refuse('undoneAlready')
          : refuse('dependsOn', { what: laterWords.change });
      const before = livePlace.before ?? { link: '', place: '' };
      return { entries: [{ type: 'livePlaceSet', data: { was: seq }, words: typed(before) }] };
    },
    rolloutChanged(rollout, { data: { fields, was } }) {
      return noLongerSo(rollout.settings, fields, was) ?? { entries: [{ type: 'rolloutChanged', data: { fields: was, was: fields } }] };
    },
  },
});
