// What every issue owes to whom: the way up until somebody takes it, then the way to its end (P95, P96). docs/bad-news.md tells each case.
import type { PersonId } from '../journal/Entry.ts';
import type { Issue } from '../journal/Issue.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { issueSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { askedToDecide, openDecisionOn } from './decisions.ts';
import { type ChainPlace, isOutOfReach, mayHearAt, wayOf } from './issueChain.ts';
import { tellKey, threadKey, unreachableKey } from './issueKeys.ts';
import { repeats } from './issueRepeats.ts';
import { questionsAndAnswers, resolvedNews, staleQuestion, takenNotices } from './issueTracking.ts';
import { type Instant, instantOf, isAfter } from './moments.ts';
import { representativeOf } from './whoIsAsked.ts';

/** Every message about every issue, open or settled lately. */
export function escalation(rollout: Rollout, now: Instant): Duty[] {
  return rollout.issues.flatMap((issue) => {
    const inPeace = (duty: Duty) => leftInPeace(rollout, issue, duty, now);
    if (issue.resolved) return resolvedNews(rollout, issue, now).map(inPeace);
    const climb = issue.taken ? staleQuestion(rollout, issue) : climbing(rollout, issue, now);
    return [...thread(rollout, issue), ...takenNotices(issue), ...[...climb, ...questionsAndAnswers(rollout, issue)].map(inPeace)];
  });
}

/** What comes late, since it was owed only now or nobody was there to send it, waits for the end of quiet hours as well. */
function leftInPeace(rollout: Rollout, issue: Issue, duty: Duty, now: Instant): Duty {
  if (!('to' in duty) || isAfter(duty.at, now) || rollout.ended[duty.key]) return duty;
  const mayHear = mayHearAt(rollout, issue, duty.to, now);
  return isAfter(mayHear, now) ? { ...duty, at: mayHear } : duty;
}

/** True for the word of a red issue to somebody who can take it: it goes out before anything else (U7). */
export function isUrgent({ issues }: Rollout, duty: Duty): boolean {
  if (duty.kind !== 'tellIssue' && duty.kind !== 'tellPassed') return false;
  return issues.find(({ id }) => id === duty.issue)?.severity === 'red';
}

/** Who hears of it at once beside those on the way: the decider of an open decision on its milestone, and who speaks for its team (N7). */
export function alsoHearing(rollout: Rollout, issue: Issue, now: Instant): PersonId[] {
  if (issue.severity === 'minor') return [];
  const open = issue.milestone ? openDecisionOn(rollout, issue.milestone, now) : null;
  const team = rollout.teams.find(({ id }) => id === issue.team);
  const hear = [open && askedToDecide(rollout, open, now), team && representativeOf(rollout, team)];
  const at = instantOf(issue.raisedAt);
  return [...new Set(hear)].filter(
    (person): person is PersonId => !!person && person !== issue.raisedBy && !isOutOfReach(rollout, person, at),
  );
}

function climbing(rollout: Rollout, issue: Issue, now: Instant): Duty[] {
  const way = wayOf(rollout, issue);
  const told = way.flatMap((place, step) => (place.passedOver ? unreachable(rollout, issue, place) : [tell(issue, place, step)]));
  const raisedAt = instantOf(issue.raisedAt);
  const hearing = alsoHearing(rollout, issue, now)
    .map((person) => ({ person, key: tellKey(issue.id, person), at: mayHearAt(rollout, issue, person, raisedAt) }))
    .map((place) => tell(issue, place, way.length));
  return [...soonestOfEach([...told, ...hearing]), ...repeats(rollout, issue)];
}

function tell(issue: Issue, { person, key, at }: Pick<ChainPlace, 'person' | 'key' | 'at'>, step: number): Duty {
  const base = { issue: issue.id, to: person, key, subject: issueSubject(issue.id), at, missed: false };
  return key === tellKey(issue.id, person) ? { ...base, kind: 'tellIssue', step } : { ...base, kind: 'tellPassed' };
}

/** The manager hears once of each person on the way who could not be reached. */
function unreachable(rollout: Rollout, issue: Issue, { person, passedOver }: ChainPlace): Duty[] {
  if (!passedOver) return [];
  const managers = ['projectManager', 'accountable'].flatMap((role) => rollout.holders[role] ?? []);
  const failed = (one: PersonId) => wayOf(rollout, issue).some((place) => place.person === one && place.passedOver);
  const to = managers.find((one) => one !== person && !failed(one) && !isOutOfReach(rollout, one, passedOver.at));
  const knows = managers.some((one) => rollout.ended[unreachableKey(issue.id, person, one)]?.outcome === 'sent');
  if (!to || knows) return [];
  const key = unreachableKey(issue.id, person, to);
  const at = mayHearAt(rollout, issue, to, passedOver.at);
  return [{ kind: 'tellUnreachable', issue: issue.id, to, key, subject: issueSubject(issue.id), at, missed: false }];
}

/** Nobody hears of it twice for two reasons: the sooner one counts. */
function soonestOfEach(duties: Duty[]): Duty[] {
  const byKey = Map.groupBy(duties, ({ key }) => key);
  return [...byKey.values()].map((same) =>
    same.reduce((one, other) => (other.at.epochMilliseconds < one.at.epochMilliseconds ? other : one)),
  );
}

/** Its own thread in the channel: issues are not for the daily check to resolve (P88). */
function thread({ channel }: Rollout, { id, severity, raisedAt }: Issue): Duty[] {
  if (severity === 'minor' || channel.goneAt || channel.botRemovedAt) return [];
  return [{ kind: 'postIssue', issue: id, key: threadKey(id), subject: issueSubject(id), at: instantOf(raisedAt), missed: false }];
}
