// What goes out in the next seven days, in words.
import type { Duty } from '../../clock/Duty.ts';
import { listed } from '../numbers.ts';
import { counted } from './counts.ts';

/** As many names as are read in a line. */
const mostNames = 6;

/** @example someOf(['Data team', 'Sales']) // ': Data team, Sales' */
const someOf = (names: string[]): string => {
  const left = names.length - mostNames;
  return names.length ? `: ${names.slice(0, mostNames).join(', ')}${left > 0 ? ` and ${left} more` : ''}` : '';
};

const ifNobody = ', if nobody has answered by then';

export const goesOutWords = {
  askStatus: (teams: string[]) =>
    teams.length === 1
      ? `${teams[0]} is asked for its status`
      : `${counted(teams.length, 'team')} are asked for their status${someOf(teams)}`,
  nudgeStatus: (teams: string[]) =>
    teams.length === 1 ? `Nudge to ${teams[0]}${ifNobody}` : `Nudge to ${counted(teams.length, 'team')}${ifNobody}${someOf(teams)}`,
  askDeputy: (teams: string[], who: string) => `Deputy asked for ${listed(teams)}${ifNobody}: ${who}`,
  askAgain: (teams: string[], who: string) => `Asked again for ${listed(teams)}: ${who}`,
  tellMissing: (teams: string[], who: string) =>
    `${who} hears that ${listed(teams)} ${teams.length === 1 ? 'was' : 'were'} silent${ifNobody}`,
  tellDraft: (who: string) => `Draft of the digest to ${who}`,
  sendDigest: 'Digest to the channel',
  sendWeek: 'Report of the week to the channel',
  cutReminders: (people: number) =>
    people ? `Reminder notes to ${counted(people, 'person', 'people')}` : 'A round of reminder notes, to nobody yet',
  tellSummary: (who: string) => `Monday summary to ${who}`,
  tellIssue: (what: string, who: string) => `“${what}” goes to ${who}, if nobody has taken it by then`,
  repeatIssue: (what: string, who: string) => `“${what}” to ${who} once more, if nobody has taken it by then`,
  askStale: (what: string, who: string) => `${who} is asked whether “${what}” is still so`,
  askSignoff: (milestone: string, who: string) => `${milestone} sign-off request to ${who}`,
  nudgeSignoff: (milestone: string, who: string) => `${milestone} sign-off nudge to ${who}${ifNobody}`,
  tellHeld: (milestone: string, who: string) => `${who} hears what holds the sign-off of ${milestone} up${ifNobody}`,
  askDecision: (milestone: string, who: string) => `${who} is asked to decide on ${milestone}`,
  nudgeDecision: (milestone: string, who: string) => `Nudge to ${who} to decide on ${milestone}${ifNobody}`,
  escalateDecision: (milestone: string, who: string) => `The decision on ${milestone} goes to ${who}${ifNobody}`,
  chaseRisk: (what: string, who: string) => `${who} is asked whether “${what}” has begun`,
  tellFollowUp: (who: string) => `A follow-up to ${who}`,
  tellCheck: (who: string) => `A deeper check: ${who} is told`,
  askAcceptance: (who: string) => `${who}: asked to accept what is new in the playbook`,
  nudgeAcceptance: (who: string) => `${who}: reminded of what waits to be accepted${ifNobody}`,
  other: (who: string) => `A card to ${who}`,
  channel: 'the channel',

  /** Why it is not held back. */
  waitedFor: (kind: Duty['kind']): string => {
    if (/Issue|Stale|Unreachable|Passed|Taken|Resolved|Concern|News/.test(kind)) return 'Bad news travels until somebody has it';
    if (/Playbook/.test(kind)) return 'Somebody waits for this';
    if (/Decision/.test(kind)) return 'A decision waits for this person';
    return /Signoff|Held|Question|Answer|Rejected|celebrate/.test(kind) ? 'A sign-off waits for this person' : 'Somebody waits for this';
  },

  skip: 'Skip',
  putBack: 'Put back',
  skipped: (who: string) => `${who}: does not go out`,

  card: {
    title: (count: number) =>
      count ? `${counted(count, 'message goes', 'messages go')} out in the next seven days` : 'Nothing goes out in the next seven days',
    asOf: (moment: string) => `as of ${moment}`,
    rests: 'The rollout rests: nothing goes out until it is resumed.',
    why: 'What depends on an answer is told as it would be. What somebody waits for is not held back.',
    all: 'All of it in the tab',
    more: (count: number) => `and ${count} more`,
    when: (day: string, time: string) => `${day}, ${time}`,
  },
} as const;
