import { countingOf, openPlaces } from '../../playbook/clock/signoffState.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import { namesOf } from '../../playbook/journal/nameOf.ts';
import type { Approver, Signoff } from '../../playbook/journal/Signoff.ts';
import { sentence } from '../../playbook/words/joints.ts';
import { decidedFor, modeWords, signoffCardWords, signoffWords } from '../../playbook/words/signoff.ts';
import { type SignoffStatusCardData, signoffStatusCard } from '../cards/signoffStatusCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { concernsOf } from './concernsOf.ts';
import { type Drawing, dayFor, momentFor, name } from './Drawing.ts';

const words = signoffCardWords.status;

/** How a round stands for somebody who does not decide in it now, and for the channel (P70, P72). */
export function drawSignoffStatus(
  drawing: Drawing,
  signoff: Signoff,
  milestone: Milestone,
  { to, inChannel }: { to: string; inChannel: boolean },
): CardMessage {
  const { rollout, linkTo } = drawing;
  const deliverables = signoff.snapshot?.deliverables ?? milestone.deliverables.map(({ met }) => ({ met: met !== null }));
  return signoffStatusCard({
    rollout: rollout.title,
    milestone: milestone.name,
    ...newsOf(drawing, signoff, milestone, to),
    round: signoff.round,
    mode: modeLine(drawing, signoff, to),
    met: deliverables.filter(({ met }) => met).length,
    total: deliverables.length,
    concerns: signoff.settled || signoff.withdrawnAt ? 0 : concernsOf(drawing, milestone).length,
    people: signoff.approvers
      .filter((place) => place.given || countingOf(rollout, signoff).includes(place))
      .map((place) => personRow(drawing, signoff, place, to)),
    inChannel,
    links: { milestone: linkTo(rollout, { page: 'plan', id: milestone.id }) },
  });
}

function newsOf(
  drawing: Drawing,
  signoff: Signoff,
  milestone: Milestone,
  to: string,
): Pick<SignoffStatusCardData, 'state' | 'when' | 'title'> {
  const { settled, withdrawnAt } = signoff;
  if (settled?.signed) return { state: 'signed', when: momentFor(drawing, to, settled.at), title: words.signedTitle(milestone.name) };
  if (settled) {
    const rejected = signoff.approvers.find(({ given }) => given?.verdict === 'reject');
    const who = rejected?.given ? decidedFor(name(drawing, rejected.given.by), name(drawing, rejected.person)) : '';
    return { state: 'rejected', when: momentFor(drawing, to, settled.at), title: words.rejectedTitle(milestone.name, who) };
  }
  if (withdrawnAt) return { state: 'withdrawn', when: dayFor(drawing, to, withdrawnAt), title: words.withdrawnTitle(milestone.name) };
  const counting = countingOf(drawing.rollout, signoff);
  const given = counting.filter((place) => place.given).length;
  return {
    state: 'waiting',
    when: words.askedOn(dayFor(drawing, to, signoff.requestedAt)),
    title:
      signoff.mode === 'anyOf' || counting.length < 2
        ? words.waitsAny(milestone.name)
        : words.waitsTitle(milestone.name, given, counting.length),
  };
}

/** How it is signed; for an approver whose turn has not come, who is asked first. */
function modeLine({ rollout, people }: Drawing, signoff: Signoff, to: string): string {
  if (signoff.withdrawnAt) return signoff.withdrawnFor;
  if (signoff.settled) return '';
  const open = openPlaces(rollout, signoff);
  if (!open.length) return sentence(signoffWords.nobodyLeft);
  const waits =
    countingOf(rollout, signoff).some(({ person, given }) => person === to && !given) && !open.some(({ person }) => person === to);
  const first = open.map(({ person }) => person);
  return sentence(waits ? signoffWords.before(namesOf(people, first), first.length) : modeWords[signoff.mode]);
}

function personRow(drawing: Drawing, signoff: Signoff, place: Approver, to: string): SignoffStatusCardData['people'][number] {
  const { person, given } = place;
  if (!given) {
    const turn = openPlaces(drawing.rollout, signoff).includes(place);
    return { kind: turn ? 'open' : 'later', name: name(drawing, person), rest: { words: '' } };
  }
  const when = momentFor(drawing, to, given.at);
  const said =
    given.verdict === 'approve' ? words.approved(when) : given.verdict === 'conditions' ? words.conditions(given.text) : given.text;
  return {
    kind: given.verdict === 'reject' ? 'late' : 'good',
    name: decidedFor(name(drawing, given.by), name(drawing, person)),
    rest: { words: said },
  };
}
