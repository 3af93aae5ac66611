// What will happen next at the desk, in words.
import { agenda } from '../playbook/clock/agenda.ts';
import type { Duty } from '../playbook/clock/Duty.ts';
import { type Instant, isAfter } from '../playbook/clock/moments.ts';
import { milestoneName } from '../playbook/commands/decideSignoff.ts';
import { nameOf } from '../playbook/journal/nameOf.ts';
import type { People } from '../playbook/journal/Person.ts';
import type { Rollout } from '../playbook/journal/Rollout.ts';
import { goesOutLine } from '../playbook/views/goesOutLine.ts';
import type { ComingUp } from './clock.ts';

/** What the desk has room for. */
const shownLines = 6;

/** Nobody gets anything by these: a card is drawn again, a day ends without being asked for. */
const unseen: Duty['kind'][] = ['redraw', 'refresh', 'leaveUnasked'];

/** The next moments something happens in any of these rollouts, one line each; of several, each says in which. */
export function comingUpIn(shown: { rollout: Rollout; people: People }[], now: Instant): ComingUp[] {
  const all = shown.map(({ rollout, people }) => ({ rollout, lines: comingUp(rollout, people, now) })).filter(({ lines }) => lines.length);
  return all
    .flatMap(({ rollout, lines }) => (all.length > 1 ? lines.map(({ at, text }) => ({ at, text: `${rollout.title}: ${text}` })) : lines))
    .toSorted((one, other) => (Date.parse(one.at) < Date.parse(other.at) ? -1 : 1))
    .slice(0, shownLines);
}

function comingUp(rollout: Rollout, people: People, now: Instant): ComingUp[] {
  const ahead = agenda(rollout, now).filter(({ at, kind }) => !unseen.includes(kind) && isAfter(at, now));
  const byMoment = Map.groupBy(ahead, ({ at, kind }) => `${at}|${kind}`);
  return [...byMoment.values()]
    .slice(0, shownLines)
    .map((together) => ({ at: together[0]?.at.toString() ?? '', text: textOf(rollout, people, together) }));
}

function textOf(rollout: Rollout, people: People, together: Duty[]): string {
  const [duty] = together;
  if (!duty) return '';
  const to = 'to' in duty ? nameOf(people, duty.to) : '';
  switch (duty.kind) {
    case 'askStatus':
      return together.length > 1
        ? `${together.length} teams are asked`
        : `${rollout.teams.find(({ id }) => id === duty.team)?.name ?? 'A team'} is asked`;
    case 'nudgeStatus':
      return together.length > 1
        ? `${together.length} teams are asked once more`
        : `${rollout.teams.find(({ id }) => id === duty.team)?.name ?? 'A team'} is asked once more`;
    case 'sendDigest':
      return 'Digest goes to the channel';
    case 'cutReminders':
      return 'A round of notes goes out';
    case 'tellIssue':
      return `Red issue climbs to ${to}`;
    case 'tellHeld':
      return `${to} hears what holds a sign-off up`;
    case 'tellQuestion':
      return `${to} gets a question before a sign-off`;
    case 'nudgeSignoff':
      return together.length > 1
        ? `${together.length} people are nudged to sign`
        : `${to} is nudged to sign ${milestoneName(rollout, rollout.signoffs.find(({ id }) => id === duty.signoff)?.milestone ?? '')}`;
    default:
      return goesOutLine({ rollout, people }, { duties: [duty, ...together.slice(1)], people: together.length });
  }
}
