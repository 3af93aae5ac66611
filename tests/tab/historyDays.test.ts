import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { historyDays } from '../../tab/historyDays.ts';
import { change } from '../support/tabFixtures.ts';

const page = (day: string, ...seqs: number[]) => ({
  days: [{ day, title: day, changes: seqs.map((seq) => ({ ...change(seq, '10:00', 'note' as const, `change ${seq}`, ''), undo: null })) }],
});

describe('Several pages of history', () => {
  it('are one list, newest first, with each day and each change once', () => {
    const days = historyDays([page('2026-03-10', 9, 8), page('2026-03-10', 8, 7), page('2026-03-09', 6)]);
    assert.deepEqual(
      days.map(({ day, changes }) => [day, changes.map(({ seq }) => seq)]),
      [
        ['2026-03-10', [9, 8, 7]],
        ['2026-03-09', [6]],
      ],
    );
  });
});
