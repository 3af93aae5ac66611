import { digestAt, isDigestDay } from '../../playbook/clock/digests.ts';
import { lagging } from '../../playbook/clock/lagging.ts';
import { isAfter } from '../../playbook/clock/moments.ts';
import { isManager } from '../../playbook/commands/access.ts';
import { digestSubject } from '../../playbook/journal/subjects.ts';
import { timeWords } from '../../playbook/words/dates.ts';
import { listed } from '../../playbook/words/numbers.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import { type DraftCardData, draftCard } from '../cards/draftCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, readerZone, showOf, undoOf } from './Drawing.ts';
import { digestData, drawDigest } from './drawDigest.ts';

/** The digest of that day before it goes out, and what became of it; whoever does not steer gets the digest alone (P86). */
export function drawDraft(drawing: Drawing, day: string, to: string, { left = false } = {}): CardMessage | null {
  const { rollout, now } = drawing;
  const key = digestSubject(day);
  const ended = rollout.ended[key];
  if (!ended && !isDigestDay(rollout, day)) return null;
  if (!isManager(rollout, to)) return drawDigest(drawing, day);
  const at = digestAt(rollout, day);
  const skipped = ended ? undefined : rollout.skipped[key];
  const ahead = !ended && isAfter(at, now);
  return draftCard({
    ...digestData(drawing, day),
    // The band of a draft says when it goes out, or went.
    updated: null,
    state: ended ? (ended.outcome === 'sent' ? 'out' : 'rests') : skipped ? 'skipped' : left ? 'left' : 'open',
    at: timeWords(ended?.at ?? at.toString(), readerZone(drawing, to)),
    by: skipped ? name(drawing, skipped.by) : '',
    when: skipped ? momentFor(drawing, to, skipped.at) : '',
    typed: null,
    edit: pressOf(drawing, 'editDigest', { day }, `${keyNow(drawing, key)}/edit`),
    let: ahead ? showOf(drawing, 'digest', { day, left: true }) : null,
    skip: ahead ? pressOf(drawing, 'skipDuty', { duty: key }, `${key}/skip/${rollout.seq}`) : null,
    change: showOf(drawing, 'digest', { day }),
    word: wordFor(drawing, to),
    putBack: skipped && ahead ? undoOf(drawing, skipped.seq) : null,
  } satisfies DraftCardData);
}

/** As many names as one line has room for. */
const mostNames = 3;

/** One gentle line on who is behind and has heard of it themselves, the longest first (P98). */
function wordFor(drawing: Drawing, to: string): string {
  const behind = lagging(drawing.rollout, drawing.now).filter(({ person, heard }) => heard && person !== to);
  const names = behind.slice(0, mostNames).map(({ person }) => name(drawing, person));
  return names.length ? reminderWords.lag.draft(listed(names)) : '';
}
