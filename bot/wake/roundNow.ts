import type { RoundNow } from '../deliver/workPage.ts';
import type { Journals } from '../store/journals.ts';
import type { PageName } from '../store/rounds.ts';
import type { Waking } from './Waking.ts';

/** What is so of a round of notes: its cards are drawn from the journal as it is when their page is sent. */
export async function roundNow(
  { journals, now, draw }: { journals: Journals } & Pick<Waking, 'now' | 'draw'>,
  { rolloutId, round }: PageName,
): Promise<RoundNow> {
  const opened = await journals.open(rolloutId);
  const { rollout } = opened;
  if (rollout.status === 'closed') return { state: 'over', outcome: 'gone', reason: 'the rollout was closed' };
  if (rollout.status !== 'running') return { state: 'rests' };
  const number = Number(round.split('/')[1]);
  if (rollout.reminders.find((one) => one.round === number)?.outcomes)
    return { state: 'over', outcome: 'missedByUs', reason: 'its time was over' };
  return {
    state: 'open',
    revision: rollout.seq,
    draw: ({ subject, to }) => (rollout.left[to] === undefined ? draw(subject, to, subject, opened, now(), {}) : null),
  };
}
