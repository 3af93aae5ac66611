// Send a round again to those it did not reach (U18).
import { isRoundOver, leftToReach, openRetryOf, roundOfId } from '../../clock/noteRetries.ts';
import type { Action } from '../../contract/Action.ts';
import { roundSent } from '../../journal/roundSent.ts';
import { inputWords } from '../../words/inputs.ts';
import { roundWords } from '../../words/rounds.ts';
import { action, isOpen, manages } from '../actions.ts';
import type { Looking } from '../Looking.ts';

const { retry: w } = roundWords;

/** For those who steer, while somebody is left whom another try may reach, until the next round is out or the notice is a week old. */
export function retryActions(looking: Looking, id: string): Action[] {
  const { rollout, now } = looking;
  const round = roundOfId(id);
  const sent = round === null ? null : roundSent(rollout, round);
  if (round === null || !sent || !manages(looking) || !isOpen(looking)) return [];
  if (openRetryOf(sent) || isRoundOver(rollout, round, now)) return [];
  const { failed, unclear } = leftToReach(sent);
  if (!failed && !unclear) return [];
  return [
    action(looking, 'retryRound', {
      label: failed ? w.label(failed) : w.unclearLabel,
      title: w.title(failed),
      tone: failed ? 'primary' : 'plain',
      input: { round: id },
      asks: unclear
        ? [{ name: 'unclear', kind: 'yesNo', label: w.unclear(unclear), required: false, error: inputWords.choice, value: 'false' }]
        : [],
    }),
  ];
}
