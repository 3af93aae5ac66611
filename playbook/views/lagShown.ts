import { linkedTo } from '../clock/askOfNote.ts';
import { type Behind, type Lagging, lagging, lagRisk } from '../clock/lagging.ts';
import { milestoneName } from '../commands/decideSignoff.ts';
import type { Action } from '../contract/Action.ts';
import type { LagShown } from '../contract/Value.ts';
import type { Place } from '../contract.ts';
import { benefitOf } from '../journal/benefitOf.ts';
import { nameOf } from '../journal/nameOf.ts';
import { inputWords } from '../words/inputs.ts';
import { liveWords } from '../words/liveCheck.ts';
import { listed } from '../words/numbers.ts';
import { reminderWords } from '../words/reminders.ts';
import { action, isOpen, manages } from './actions.ts';
import type { Looking } from './Looking.ts';
import { personShown } from './personShown.ts';

const { lag: w } = reminderWords;
const most = 100;

/** Who lags behind, since when, and whether it endangers the whole (P98). Names are for those who steer, and everybody's own for themselves; the rest see how many. */
export function lagShown(looking: Looking): LagShown {
  const { rollout, people, now, reader } = looking;
  const all = lagging(rollout, now);
  const { behind, all: everybody, risky, leading } = lagRisk(rollout, now);
  const seen = manages(looking) ? all : all.filter(({ person }) => person === reader);
  const leaders = manages(looking) ? listed(leading.map((person) => nameOf(people, person))) : '';
  return {
    line: behind ? w.line(behind, everybody) : w.none,
    risk: !behind ? '' : risky ? w.risky(behind, everybody, leaders) : w.calm(behind, everybody),
    risky,
    count: behind,
    rows: seen.slice(0, most).map((one) => rowOf(looking, one)),
  };
}

function rowOf(looking: Looking, { person, why, since }: Lagging): LagShown['rows'][number] {
  const { rollout } = looking;
  const [first] = why;
  return {
    person: personShown(looking, person),
    role: rollout.roles.find(({ id }) => rollout.holders[id]?.includes(person))?.title ?? '',
    side: rollout.people[person]?.side ?? 'customer',
    why: why.map((one) => whyWords(looking, one)),
    since: w.since(since),
    place: first ? placeOf(looking, first) : null,
    actions: wordActions(looking, person),
  };
}

function whyWords({ rollout }: Looking, { kind, about, count }: Behind): string {
  switch (kind) {
    case 'ask':
      return w.why.ask(benefitOf(rollout, about)?.ask.title ?? '');
    case 'meet':
      return w.why.meet(linkedTo(rollout, about.split('/')[1])?.deliverable.title ?? '');
    case 'sign':
      return w.why.sign(milestoneName(rollout, rollout.signoffs.find(({ id }) => id === about)?.milestone ?? ''));
    case 'decide':
      return w.why.decide(milestoneName(rollout, about));
    case 'accept':
      return w.why.accept(count);
    case 'exercise':
      return w.why.exercise(count);
    default:
      return w.why.report(rollout.teams.find(({ id }) => id === about)?.name ?? '');
  }
}

function placeOf({ rollout }: Looking, { kind, about }: Behind): Place {
  if (kind === 'meet') return { page: 'plan', id: about.split('/')[0] ?? '' };
  if (kind === 'sign') return { page: 'plan', id: rollout.signoffs.find(({ id }) => id === about)?.milestone ?? '' };
  if (kind === 'decide') return { page: 'plan', id: about };
  if (kind === 'report') return { page: 'status', id: about };
  return kind === 'ask' ? { page: 'value' } : { page: 'playbook', ...(about ? { id: about } : {}) };
}

/** A word in person rather than one more message: a follow-up of the two. */
function wordActions(looking: Looking, person: string): Action[] {
  const { people, reader } = looking;
  const oids = [reader, person].flatMap((id) => (id ? (people[id]?.oid ?? []) : []));
  if (!manages(looking) || !isOpen(looking) || person === reader || oids.length < 2) return [];
  return [
    action(looking, 'noteFollowUp', {
      label: w.talk,
      title: w.talkTitle(nameOf(people, person)),
      input: { people: oids },
      asks: [
        { name: 'text', kind: 'longText', label: w.talkText, required: true, error: liveWords.followUpMissing, max: 500 },
        { name: 'dueOn', kind: 'date', label: w.talkBy, required: false, error: inputWords.day },
      ],
      key: `word/${person}/${looking.rollout.seq}`,
    }),
  ];
}
