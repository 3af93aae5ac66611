import { dayIn } from '../../clock/moments.ts';
import { openPlaces } from '../../clock/signoffState.ts';
import { verdictKey } from '../../commands/decideSignoff.ts';
import type { Action } from '../../contract/Action.ts';
import type { PersonId } from '../../journal/Entry.ts';
import type { Milestone } from '../../journal/Milestone.ts';
import { nameOf } from '../../journal/nameOf.ts';
import type { Approver, Signoff } from '../../journal/Signoff.ts';
import { labels as formLabels } from '../../words/actions.ts';
import { signoffLabels as labels, signoffActionWords as w } from '../../words/signoff.ts';
import { action } from '../actions.ts';
import { asks } from '../asks.ts';
import { type Looking, zoneOf } from '../Looking.ts';

const mostWords = 1000;

const today = (looking: Looking): string => dayIn(looking.now, zoneOf(looking));

/** What the reader may do in the place of an approver, their own or one they stand in for: decide, ask first, hand over, let somebody stand in (P70, U22, U23). */
export function signoffPlaceActions(looking: Looking, milestone: Milestone, signoff: Signoff, place: Approver, reader: PersonId): Action[] {
  const { given, person } = place;
  if (given && given.by !== reader && person !== reader) return [];
  if (given) return [action(looking, 'undo', { label: w.takeBack, input: { seq: given.seq }, key: `undo/${given.seq}` })];
  const turn = openPlaces(looking.rollout, signoff).includes(place);
  const handOver = action(looking, 'handOverSignoff', {
    label: w.handOver,
    title: w.handOverTitle(milestone.name),
    input: { signoff: signoff.id },
    asks: [asks.person(), asks.words({ max: mostWords })],
  });
  return [
    ...(turn ? verdictActions(looking, milestone, signoff, place, reader) : []),
    ...askActions(looking, milestone, signoff, place, reader),
    ...(person === reader ? [handOver, ...standInActions(looking)] : []),
  ];
}

/** Whom it is decided for, said only where it is not the reader. */
const forWhom = ({ person }: Approver, reader: PersonId) => (person === reader ? {} : { for: person });

function verdictActions(looking: Looking, milestone: Milestone, signoff: Signoff, place: Approver, reader: PersonId): Action[] {
  const key = verdictKey(signoff, place.person);
  const input = (verdict: string) => ({ signoff: signoff.id, verdict, revision: signoff.revision, ...forWhom(place, reader) });
  return [
    action(looking, 'decideSignoff', {
      label: place.person === reader ? w.approve : w.approveFor(nameOf(looking.people, place.person)),
      tone: 'primary',
      input: input('approve'),
      key,
    }),
    action(looking, 'decideSignoff', {
      label: w.conditions,
      title: w.conditionsTitle(milestone.name),
      input: input('conditions'),
      asks: [asks.condition({ max: mostWords, example: formLabels.conditionExample })],
      key,
    }),
    action(looking, 'decideSignoff', {
      label: w.reject,
      title: w.rejectTitle(milestone.name),
      tone: 'destructive',
      input: input('reject'),
      asks: [asks.signReason({ max: mostWords, example: formLabels.conditionExample })],
      key,
    }),
  ];
}

function askActions(looking: Looking, milestone: Milestone, signoff: Signoff, place: Approver, reader: PersonId): Action[] {
  const input = (about: string) => ({ signoff: signoff.id, about, ...forWhom(place, reader) });
  const evidence = milestone.deliverables.filter(({ met }) => met).map(({ id, title }) => ({ value: id, label: title }));
  return [
    action(looking, 'askAboutSignoff', {
      label: w.ask,
      title: w.askTitle(milestone.name),
      input: input('question'),
      asks: [asks.question({ example: labels.questionExample, max: mostWords })],
    }),
    ...(evidence.length
      ? [
          action(looking, 'askAboutSignoff', {
            label: w.access,
            title: w.accessTitle,
            input: input('access'),
            asks: [asks.evidenceOf({ choices: evidence }), asks.access({ example: labels.accessExample, max: mostWords })],
          }),
        ]
      : []),
  ];
}

/** Let somebody stand in for oneself, or take that back. */
function standInActions(looking: Looking): Action[] {
  const { rollout, people, reader } = looking;
  const standing = reader ? rollout.delegations[reader] : undefined;
  if (standing && standing.until >= today(looking))
    return [action(looking, 'undelegateSignoff', { label: w.undelegate(nameOf(people, standing.to)), input: {} })];
  return [
    action(looking, 'delegateSignoff', {
      label: w.delegate,
      title: w.delegateTitle,
      asks: [asks.person(), asks.from({ value: today(looking) }), asks.until()],
    }),
  ];
}
