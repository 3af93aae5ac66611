import { z } from 'zod';
import { isDigestDay } from '../clock/digests.ts';
import { dayIn } from '../clock/moments.ts';
import { entryAt } from '../journal/entryAt.ts';
import { digestSubject } from '../journal/subjects.ts';
import { dayWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { alreadyWords, laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { day, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

/** A line or two: more belongs on the page. */
const mostCharacters = 500;

const input = z.object({ day, text: maybeWords(() => fieldNames.lines, mostCharacters) });

/** Puts the manager's own lines on top of a day's digest, before or after it went out; empty words take them away (P86). */
export const editDigest = command<z.infer<typeof input>>({
  verb: 'editDigest',
  does: 'Put a line or two of your own on top of the digest of a day, before or after it goes out.',
  input,
  decide({ rollout, input: { day, text }, now }) {
    const today = dayIn(now, rollout.start?.zone ?? 'UTC');
    const isDue = rollout.ended[digestSubject(day)] || (day >= today && isDigestDay(rollout, day));
    if (!isDue) return refuse('noDigest', { day: dayWords(day) });
    const standing = rollout.digestNotes[day] ?? null;
    if (text === (standing?.text ?? '')) return refuse('alreadySo', { what: alreadyWords.digest });
    return { entries: [{ type: 'digestEdited', data: { day, was: standing?.seq ?? null }, words: typed({ text }) }] };
  },
  undo: {
    digestEdited(rollout, { seq, words, data: { day, was } }) {
      const standing = rollout.digestNotes[day] ?? null;
      const before = (was === null ? null : entryAt(rollout, was))?.words.text ?? '';
      const stands = words.text ? standing?.seq === seq : standing === null;
      if (!stands)
        return (standing?.text ?? '') === before ? refuse('undoneAlready') : refuse('dependsOn', { what: laterWords.changeOfLines });
      return { entries: [{ type: 'digestEdited', data: { day, was: words.text ? seq : null }, words: typed({ text: before }) }] };
    },
  },
});
