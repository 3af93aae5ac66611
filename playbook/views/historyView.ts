import { dayIn, instantOf } from '../clock/moments.ts';
import { isManager } from '../commands/access.ts';
import { isUndoable } from '../commands/table.ts';
import type { History } from '../contract.ts';
import type { Entry } from '../journal/Entry.ts';
import { longDayWords } from '../words/dates.ts';
import { undoAction } from './actions.ts';
import { changeOf } from './change.ts';
import { headOf } from './head.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** The newest changes are what people look for; older ones stay in the journal. */
const changesShown = 300;

/** The newest of these can still be undone from the history; older ones have others built on them. */
const undoableShown = 20;

/** Everything that happened, newest day first. */
export function historyOf(looking: Looking, sealed: boolean): History {
  const zone = zoneOf(looking);
  const newest = looking.rollout.entries.slice(-changesShown * 2).toReversed();
  const lines = newest.flatMap((entry) => {
    const change = changeOf(looking, entry, true);
    return change ? [{ ...change, day: dayIn(instantOf(entry.at), zone), entry }] : [];
  });
  const shown = lines.slice(0, changesShown).map(({ entry, ...line }, place) => ({
    ...line,
    undo: place < undoableShown && mayUndo(looking, entry) ? undoAction(looking, entry.seq) : null,
  }));
  return {
    head: headOf(looking),
    days: [...Map.groupBy(shown, ({ day }) => day)].map(([day, changes]) => ({
      day,
      title: longDayWords(day),
      changes: changes.map(({ day: _day, ...change }) => change),
    })),
    sealed,
  };
}

function mayUndo({ rollout, reader }: Looking, entry: Entry): boolean {
  if (!reader || entry.by === 'milepost' || !isUndoable(entry.key)) return false;
  const undone = rollout.keys[`undo|${entry.by}|undo/${entry.seq}`] !== undefined;
  return !undone && (entry.by === reader || isManager(rollout, reader));
}
