// A journal written by the first version, as it stood in storage, with the board that version made of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journals } from '../../bot/store/journals.ts';
import { instantOf } from '../../playbook/clock/moments.ts';
import { fold } from '../../playbook/journal/fold.ts';
import { boardOf } from '../../playbook/views/board.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const read = (name: string) => readFileSync(new URL(`first/${name}`, import.meta.url), 'utf8');
const shown = JSON.parse(read('board.json')) as Record<string, unknown>;
const id = 'r9b50bb05297fa3f7';
const maya = 'f33bced72298';
const now = instantOf('2026-03-10T14:30:00Z');

/** Without the spaces that only keep a line together. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '));

async function opened() {
  const engine = memoryEngine();
  for (const line of read('journal.jsonl').trim().split('\n'))
    await engine.write('rollouts', id, [{ kind: 'insert', ...(JSON.parse(line) as { row: string; body: Record<string, string> }) }]);
  const stored = journals(engine);
  return { stored, ...(await stored.open(id)) };
}

describe('a journal of the first version', () => {
  it('verifies, and shows the board it showed', async () => {
    const { stored, rollout, people } = await opened();
    const { where, ...rest } = boardOf({ rollout, people, now, reader: maya, readerName: 'Maya Lindqvist' });
    // How many teams are counted is a rule of its own; what the journal tells is not.
    const board: Record<string, unknown> = { ...rest, where: where.filter(({ mark }) => mark !== 'notDue') };
    assert.equal(await stored.verify(id), null);
    assert.deepEqual(plain(Object.fromEntries(Object.keys(shown).map((part) => [part, board[part]]))), plain(shown));
  });

  it('would show its open milestone as a draft if its entries were read as those of today (control)', async () => {
    const { rollout, people } = await opened();
    const asToday = rollout.entries.map((entry) =>
      entry.type === 'milestonesPlanned'
        ? { ...entry, data: { milestones: entry.data.milestones.map(({ active: _active, ...milestone }) => milestone) } }
        : entry,
    );
    const board = boardOf({ rollout: fold(id, asToday), people, now, reader: maya, readerName: 'Maya Lindqvist' });
    assert.match(board.rail[2]?.state ?? '', /Draft/);
  });

  it('is written on by the program of today', async () => {
    const { stored, ...before } = await opened();
    const entry = { type: 'rolloutPaused' as const, data: {} };
    assert.ok(await stored.append(before, [entry], { at: now.toString(), by: maya, key: 'pauseRollout|maya|one' }));
    assert.equal((await stored.open(id)).rollout.status, 'paused');
    assert.equal(await stored.verify(id), null);
  });
});
