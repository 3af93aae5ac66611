import { dayIn, instantOf, isAfter, momentOf } from '../../playbook/clock/moments.ts';
import { signWithinDays } from '../../playbook/clock/openFor.ts';
import { countingOf } from '../../playbook/clock/signoffState.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import { verdictKey } from '../../playbook/commands/decideSignoff.ts';
import { channelNameOf } from '../../playbook/journal/channelOf.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import type { Approver, Signoff } from '../../playbook/journal/Signoff.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { rolloutInChannel } from '../../playbook/words/rolloutInChannel.ts';
import { decidedFor, signoffCardWords as words } from '../../playbook/words/signoff.ts';
import { signoffCard } from '../cards/signoffCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { concernsOf } from './concernsOf.ts';
import { type Drawing, dayFor, name, pressOf, showOf } from './Drawing.ts';

/** The card that asks for a verdict, with what it rests on; `place` is the approver's, who may be stood in for by the reader (P70, P73, U23). */
export function drawWaitingSignoff(
  drawing: Drawing,
  signoff: Signoff,
  milestone: Milestone,
  { place, to, nudged }: { place: Approver; to: string; nudged: boolean },
): CardMessage {
  const { rollout, now, linkTo } = drawing;
  const zone = rollout.start?.zone ?? 'UTC';
  const by = addWorkingDays(dayIn(instantOf(place.since.at), zone), signWithinDays);
  const url = linkTo(rollout, { page: 'plan', id: milestone.id });
  const own = place.person === to;
  const decides = { signoff: signoff.id, revision: signoff.revision, ...(own ? {} : { for: place.person }) };
  return signoffCard({
    state: 'waiting',
    rollout: rolloutInChannel(rollout.title, channelNameOf(rollout)),
    role: rollout.roles.find(({ id }) => id === place.role)?.title ?? '',
    signsFor: own ? '' : name(drawing, place.person),
    mode: modeLine(rollout, signoff, place),
    milestone: milestone.name,
    by: dayWords(by),
    overdue: isAfter(now, momentOf(by, '23:59', zone)),
    askedOn: nudged ? dayFor(drawing, to, place.since.at) : null,
    touch: { words: milestone.touch, url },
    met: milestone.deliverables.filter(({ met }) => met).length,
    total: milestone.deliverables.length,
    deliverables: milestone.deliverables.map(({ title, criterion, met }) => ({
      title,
      met: met !== null,
      criterion,
      evidence: met?.evidence ?? '',
      url: met?.link || null,
    })),
    concerns: concernsOf(drawing, milestone),
    signed: signoff.approvers.flatMap(({ person, given }) =>
      given
        ? [
            {
              name: decidedFor(name(drawing, given.by), name(drawing, person)),
              on: dayFor(drawing, to, given.at),
              condition: { words: given.text },
            },
          ]
        : [],
    ),
    asked: place.asked.map(({ by: asker, text, deliverable, answer }) => ({
      who: asker === to ? words.youAsked : words.standInAsked(name(drawing, asker)),
      words: text || words.cannotOpen(titleIn(milestone, deliverable)),
      answer: answer ? { who: name(drawing, answer.by), words: answer.text } : null,
    })),
    approvers: countingOf(rollout, signoff).length,
    decide: pressOf(drawing, 'decideSignoff', decides, verdictKey(signoff, place.person)),
    ways: showOf(drawing, 'signoffWays', { signoff: signoff.id }),
    links: { milestone: url },
  });
}

const titleIn = ({ deliverables }: Milestone, id: string | null): string => deliverables.find((one) => one.id === id)?.title ?? '';

/** Who else has to sign, in a sentence; nothing where one signs alone. */
function modeLine(rollout: Rollout, signoff: Signoff, place: Approver): string {
  const counting = countingOf(rollout, signoff);
  if (counting.length < 2) return '';
  if (signoff.mode === 'anyOf') return words.modes.anyOf(counting.length);
  if (signoff.mode === 'inOrder') return words.modes.inOrder(counting.indexOf(place) + 1, counting.length);
  return words.modes.allOf(counting.length);
}
