import { type ChainPlace, chainOf, stepMinutes } from '../clock/escalation.ts';
import { dayIn, instantOf, isAfter } from '../clock/moments.ts';
import type { ChainStep, IssueShown } from '../contract/Status.ts';
import type { Issue } from '../journal/Issue.ts';
import { nameOf } from '../journal/nameOf.ts';
import { spanWords, titleOf } from '../words/counts.ts';
import { momentWords, timeWords } from '../words/dates.ts';
import { milestoneLines } from '../words/milestone.ts';
import { viewWords as w } from '../words/views.ts';
import { issueActions } from './actions.ts';
import { minutesBetween } from './boardLines.ts';
import { whyOf } from './change.ts';
import { issueLines } from './issueLines.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** An issue with its way up: who was told, who is next and when, who has it (P95, P96). */
export function issueShown(looking: Looking, issue: Issue): IssueShown {
  const { rollout, people } = looking;
  const milestone = rollout.milestones.find(({ id }) => id === issue.milestone);
  const blocked = milestone?.deliverables.find(({ id, team, met }) =>
    issue.deliverable ? id === issue.deliverable : team === issue.team && !met,
  );
  const { taken, resolved, severity } = issue;
  const title = titleOf(issue.text);
  const rest = issue.text.slice(title.length).replace(/^[.!?\s]+/, '');
  return {
    id: issue.id,
    severity,
    mark: resolved ? 'good' : severity === 'red' ? 'red' : 'late',
    title,
    detail: [
      w.raisedBy(shortMoment(looking, issue.raisedAt), nameOf(people, issue.raisedBy)),
      blocked ? w.blockedBy(blocked.title) : '',
      rest,
      issue.workaround ? milestoneLines.workedAround(issue.workaround.text) : '',
    ]
      .filter(Boolean)
      .join(' '),
    state: resolved
      ? w.settled(nameOf(people, resolved.by), shortMoment(looking, resolved.at))
      : taken
        ? w.has(nameOf(people, taken.by))
        : w.waits,
    blocks: issue.blocks,
    help: issue.help,
    link: issue.link,
    ...issueLines(looking, issue),
    chain: severity === 'minor' || resolved ? [] : chainShown(looking, issue),
    actions: issueActions(looking, issue),
    why: whyOf(looking, ({ data }) => 'issue' in data && data.issue === issue.id),
  };
}

function shortMoment(looking: Looking, at: string): string {
  const zone = zoneOf(looking);
  return dayIn(instantOf(at), zone) === dayIn(looking.now, zone) ? timeWords(at, zone) : momentWords(at, zone);
}

function chainShown(looking: Looking, issue: Issue): ChainStep[] {
  const places = chainOf(looking.rollout, issue);
  const { taken } = issue;
  if (!taken) return places.map((place, step) => climbing(looking, places, place, step));
  const taker = places.findIndex(({ person }) => person === taken.by);
  const told = places.filter(({ at }, step) => step !== taker && !isAfter(at, instantOf(taken.at)));
  const spared = places.filter(({ at }, step) => step !== taker && isAfter(at, instantOf(taken.at)));
  const span = spanWords(minutesBetween(issue.raisedAt, taken.at));
  return [
    ...told.map(({ person, role, at }) => stepOf(looking, person, role, 'told', 1, w.toldAt(shortMoment(looking, at.toString())))),
    stepOf(looking, taken.by, places[taker]?.role ?? '', 'taken', 1, w.tookIt(shortMoment(looking, taken.at), span)),
    ...spared.map(({ person, role }) => stepOf(looking, person, role, 'spared', 0, w.spared)),
  ];
}

function climbing(looking: Looking, places: ChainPlace[], { person, role, at }: ChainPlace, step: number): ChainStep {
  const { now } = looking;
  const time = shortMoment(looking, at.toString());
  const next = places[step + 1];
  if (!isAfter(at, now)) {
    const gone = Math.min(stepMinutes, minutesBetween(at.toString(), now.toString()));
    const waits = next && isAfter(next.at, now);
    return stepOf(
      looking,
      person,
      role,
      'told',
      waits ? gone / stepMinutes : 1,
      waits ? w.toldGone(time, gone, stepMinutes) : w.toldAt(time),
    );
  }
  const before = places[step - 1];
  if (!before || isAfter(before.at, now)) return stepOf(looking, person, role, 'later', 0, w.toldLater(time));
  return stepOf(looking, person, role, 'next', 0, w.toldNext(time, Math.ceil(now.until(at).total('minutes'))));
}

function stepOf(looking: Looking, person: string, role: string, state: ChainStep['state'], share: number, text: string): ChainStep {
  const title = looking.rollout.roles.find(({ id }) => id === role)?.title ?? '';
  return { person: personShown(looking, person), role: title.charAt(0).toLowerCase() + title.slice(1), state, share, text };
}
