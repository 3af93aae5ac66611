import { dayIn, instantOf } from '../../playbook/clock/moments.ts';
import { digestText } from '../../playbook/views/digestLines.ts';
import { type Digest, digestOf } from '../../playbook/views/digestOf.ts';
import { dayWords, momentWords, timeWords } from '../../playbook/words/dates.ts';
import { digestWords as w } from '../../playbook/words/digest.ts';
import { commas } from '../../playbook/words/joints.ts';
import { type DigestCardData, digestCard } from '../cards/digestCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Drawing } from './Drawing.ts';

/** The day's digest for the channel: what moved, what is blocked, who is missing; what comes later is edited in (P86, U4). */
export const drawDigest = (drawing: Drawing, day: string): CardMessage => digestCard(digestData(drawing, day));

/** What the digest of that day says now. */
export function digestData(drawing: Drawing, day: string): DigestCardData {
  const { rollout, people, now, linkTo } = drawing;
  const zone = rollout.start?.zone ?? 'UTC';
  const digest = digestOf(rollout, people, now, day);
  const { note } = digest;
  const text = digestText(digest, zone);
  return {
    rollout: rollout.title,
    day: dayWords(day),
    ...text,
    lines: text.lines.map(({ issue, ...line }) => ({
      ...line,
      url: issue ? (drawing.threads?.[issue] ?? linkTo(rollout, { page: 'status', id: issue })) : null,
    })),
    note: note ? { who: commas([note.who, noteAt(note.at, day, zone)]), words: note.text } : null,
    updated: digest.updated ? { at: timeWords(digest.updated.at, zone), what: updateOf(digest.updated) } : null,
    links: { reports: linkTo(rollout, { page: 'status' }) },
  };
}

/** When the lines were written: the day is said only when it is another one. */
const noteAt = (at: string, day: string, zone: string): string =>
  dayIn(instantOf(at), zone) === day ? timeWords(at, zone) : momentWords(at, zone);

function updateOf({ team, settled, by }: NonNullable<Digest['updated']>): string {
  if (team) return w.cameIn(team);
  return settled ? w.settledNow(settled) : w.addedBy(by);
}
