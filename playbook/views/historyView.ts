import { dayIn, instantOf } from '../clock/moments.ts';
import { isManager } from '../commands/access.ts';
import { isUndoable } from '../commands/table.ts';
import type { Action } from '../contract/Action.ts';
import type { History } from '../contract/Change.ts';
import type { Entry } from '../journal/Entry.ts';
import { fold } from '../journal/fold.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { longDayWords } from '../words/dates.ts';
import { privacyWords } from '../words/privacy.ts';
import { action, manages, undoAction } from './actions.ts';
import { changeOf } from './change.ts';
import { headOf } from './head.ts';
import { type Looking, zoneOf } from './Looking.ts';

const { redact: w } = privacyWords;

/** The newest changes are what people look for; older ones are read by page. */
const changesShown = 300;

/** The newest of these can still be undone from the history; older ones have others built on them. */
const undoableShown = 20;

/** The entries that are all at hand, oldest first. */
export const recentOf = ({ entries, keptFrom }: Rollout): Entry[] => entries.filter(({ seq }) => seq >= keptFrom);

/** What happened, newest day first: of these entries, which follow one another, the newest lines; `older` is where the next page begins. `sealed` is null while the chain is still being checked. */
export function historyOf(looking: Looking, sealed: boolean | null, entries = recentOf(looking.rollout), most = changesShown): History {
  const zone = zoneOf(looking);
  const redact = manages(looking) ? redactAction(looking) : null;
  const reading = { ...looking, rollout: withRaised(looking.rollout, entries) };
  const lines = entries.toReversed().flatMap((entry) => {
    const change = changeOf(reading, entry, true);
    return change ? [{ ...change, day: dayIn(instantOf(entry.at), zone), entry }] : [];
  });
  const shown = lines.slice(0, most).map(({ entry, ...line }, place) => ({
    ...line,
    undo: place < undoableShown && mayUndo(looking, entry) ? undoAction(looking, entry.seq) : null,
    ...(redact && hasWords(looking.rollout, entry) ? { typed: true as const } : {}),
  }));
  const oldest = lines.length > most ? shown.at(-1)?.seq : entries[0]?.seq;
  return {
    head: headOf(looking),
    days: [...Map.groupBy(shown, ({ day }) => day)].map(([day, changes]) => ({
      day,
      title: longDayWords(day),
      changes: changes.map(({ day: _day, ...change }) => change),
    })),
    older: oldest && oldest > 1 ? oldest : null,
    sealed,
    redact,
  };
}

const redactAction = (looking: Looking): Action =>
  action(looking, 'redactWords', {
    label: w.label,
    title: w.title,
    asks: [{ name: 'reason', kind: 'text', label: w.reason, required: false, error: w.reasonMissing, max: 300 }],
  });

/** Something was typed there, and nobody has removed it; the title of the rollout stays. */
function hasWords({ entries }: Rollout, { type, seq, words }: Entry): boolean {
  if (type === 'rolloutStarted' || !Object.values(words).some(Boolean)) return false;
  return !entries.some((entry) => entry.type === 'wordsRedacted' && entry.data.seq === seq);
}

/** Issues that were settled long ago have left the rollout: those raised in these entries can still be named. */
function withRaised(rollout: Rollout, entries: readonly Entry[]): Rollout {
  const raised = fold(
    rollout.id,
    entries.filter(({ type }) => type === 'issueRaised'),
  );
  return { ...rollout, issues: [...rollout.issues, ...raised.issues] };
}

function mayUndo({ rollout, reader }: Looking, entry: Entry): boolean {
  if (!reader || entry.by === 'milepost' || entry.seq < rollout.keptFrom || !isUndoable(entry.key)) return false;
  const undone = rollout.keys[`undo|${entry.by}|undo/${entry.seq}`] !== undefined;
  return !undone && (entry.by === reader || isManager(rollout, reader));
}
