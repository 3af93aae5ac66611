import type { Instant } from '../../playbook/clock/moments.ts';
import { openRetryOf } from '../../playbook/clock/noteRetries.ts';
import { wantsNotes, wishOf } from '../../playbook/clock/wishOf.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import type { RoundNow } from '../deliver/workPage.ts';
import type { Journals } from '../store/journals.ts';
import type { PageName } from '../store/rounds.ts';
import type { Waking } from './Waking.ts';

/** What is so of a round of notes, or of a notice: its cards are drawn from the journal as it is when their page is sent. */
export async function roundNow(
  { journals, now, draw }: { journals: Journals } & Pick<Waking, 'now' | 'draw'>,
  { rolloutId, round }: PageName,
): Promise<RoundNow> {
  const opened = await journals.open(rolloutId);
  const { rollout } = opened;
  if (rollout.status === 'closed') return { state: 'over', outcome: 'gone', reason: 'the rollout was closed' };
  if (rollout.status !== 'running') return { state: 'rests' };
  const { isOver, urgent, wants } = facts(rollout, round, now);
  if (isOver) return { state: 'over', outcome: 'missedByUs', reason: 'its time was over' };
  return {
    state: 'open',
    revision: rollout.seq,
    urgent,
    draw: ({ subject, to }) => {
      if (rollout.left[to] !== undefined) return null;
      return wants(to) ? draw(subject, to, subject, opened, now(), {}) : 'unwanted';
    },
  };
}

interface Facts {
  isOver: boolean;
  /** It goes whatever people heard these days. */
  urgent: boolean;
  /** False for who asked for none of its kind since it was cut (U13). */
  wants(person: string): boolean;
}

function facts(rollout: Rollout, round: string, now: () => Instant): Facts {
  const [kind = '', id = ''] = round.split('/');
  if (kind === 'notices') {
    const notice = rollout.notices.find((one) => one.id === id);
    const isOver = !!notice?.cut?.outcomes && !openRetryOf(notice.cut);
    return { isOver, urgent: notice?.urgent ?? false, wants: (person) => wishOf(rollout, person).how !== 'never' };
  }
  const reminder = rollout.reminders.find((one) => one.round === Number(id));
  const isOver = !!reminder?.outcomes && !openRetryOf(reminder);
  return { isOver, urgent: false, wants: (person) => wantsNotes(rollout, person, now()) };
}
