import { digestAt, isDigestDay } from '../clock/digests.ts';
import { isAfter } from '../clock/moments.ts';
import type { DigestShown } from '../contract/Status.ts';
import { digestSubject } from '../journal/subjects.ts';
import { capital } from '../words/counts.ts';
import { timeWords } from '../words/dates.ts';
import { digestWords as w } from '../words/digest.ts';
import { digestActions } from './actions/digestActions.ts';
import { digestText } from './digestLines.ts';
import { digestOf } from './digestOf.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { skippedBy } from './skippedBy.ts';

/** That day's digest as it would go out, or went, with what the manager may change of it (P86); null where none is due. */
export function digestShown(looking: Looking, day: string): DigestShown | null {
  const { rollout, people, now } = looking;
  const ended = rollout.ended[digestSubject(day)];
  if (!rollout.start || (!ended && !isDigestDay(rollout, day))) return null;
  const digest = digestOf(rollout, people, now, day);
  const { title, lines, more, well, minor, next } = digestText(digest, zoneOf(looking));
  const told = [...well, ...(well.length ? [] : [more]), minor, next]
    .filter(Boolean)
    .map((text) => ({ mark: 'note' as const, text, detail: '' }));
  return {
    day,
    title,
    lines: [
      ...(well.length ? told : []),
      ...lines.map(({ mark, who, text, detail }) => ({ mark, text: `${who}${text}`, detail })),
      ...(well.length ? [] : told),
    ],
    note: digest.note?.text ?? '',
    state: stateOf(looking, day, ended),
    actions: digestActions(looking, day),
  };
}

function stateOf(looking: Looking, day: string, ended: { at: string; outcome: string } | undefined): string {
  const zone = zoneOf(looking);
  if (ended)
    return ended.outcome === 'sent' ? w.sentAt(timeWords(ended.at, zone)) : ended.outcome === 'missedByUs' ? w.missedByUs : w.notSent;
  const skipped = skippedBy(looking, digestSubject(day));
  if (skipped) return capital(skipped);
  const at = digestAt(looking.rollout, day);
  return isAfter(looking.now, at) && looking.rollout.status !== 'running' ? w.missedByUs : w.goesAt(timeWords(at.toString(), zone));
}
