// Journals of any length, their rows written straight into the store: years of daily reports, then a quarter that is the same in all.
import { chainStart } from '../../bot/store/chain.ts';
import type { Engine, RowChange } from '../../bot/store/Engine.ts';
import { headRow, personRow, rowsOf } from '../../bot/store/rows.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { people, smallBeginning } from './builders.ts';

export const longJournal = 'long';

/** The last of the days that are reported on. */
export const lastDay = '2026-03-09';

/** Working days of the quarter every story ends with. */
const quarterDays = 55;

interface Doing {
  at: string;
  by: string;
  entry: NewEntry;
}

const report = (day: string, place: number): Doing => ({
  at: `${day}T15:${String(place % 60).padStart(2, '0')}:00Z`,
  by: 'dana',
  entry: {
    type: 'statusReported',
    data: { team: 'data', day, days: place % 3, noChange: false },
    words: { done: `Loaded part ${place % 7} of the accounts.` },
  },
});

/** The story of that many entries: a beginning years ago, as many reports a day as it takes, and a quarter of one a day. */
function story(count: number): Doing[] {
  const began = '2016-01-04';
  const before = count - smallBeginning.length - quarterDays;
  const days = [began];
  while (days.length < 2500) days.push(addWorkingDays(days.at(-1) ?? began, 1));
  const old = Array.from({ length: before }, (_, place) => report(days[Math.floor((place * days.length) / before)] ?? began, place));
  const quarter = Array.from({ length: quarterDays }, (_, place) => report(addWorkingDays(lastDay, place - quarterDays + 1), place));
  return [...smallBeginning.map((entry): Doing => ({ at: `${began}T08:00:00Z`, by: 'maya', entry })), ...old, ...quarter];
}

/** Writes a rollout with that many entries, the last of them reported on `lastDay`. */
export async function writeLongJournal(engine: Engine, count: number): Promise<void> {
  let hash = chainStart;
  let rows: RowChange[] = [];
  const flush = async () => {
    await engine.write('rollouts', longJournal, rows);
    rows = [];
  };
  for (const [place, { at, by, entry }] of story(count).entries()) {
    const made = rowsOf([entry], { at, by, key: `key-${place}` }, place, hash);
    hash = made.hash;
    rows.push(...made.changes);
    if (rows.length > 90) await flush();
  }
  await flush();
  await engine.write('rollouts', longJournal, [
    { kind: 'put', row: headRow, body: { seq: count, hash, peopleCount: 1 } },
    ...Object.values(people).map(personRow),
  ]);
}
