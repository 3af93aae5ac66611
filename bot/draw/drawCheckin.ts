import { isAfter } from '../../playbook/clock/moments.ts';
import { closesAt } from '../../playbook/clock/periods.ts';
import { noChangesBefore, noChangesTaken, reportsBefore } from '../../playbook/clock/reportsBefore.ts';
import { deputyOf, isThere, representativeOf } from '../../playbook/clock/whoIsAsked.ts';
import { addWorkingDays, dayOf } from '../../playbook/clock/workingDays.ts';
import { milestoneOfTeam } from '../../playbook/commands/milestoneOfTeam.ts';
import { channelNameOf } from '../../playbook/journal/channelOf.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Team } from '../../playbook/journal/Team.ts';
import { awayWords } from '../../playbook/words/away.ts';
import { againstPlan, capital, titleOf } from '../../playbook/words/counts.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { led, sentences } from '../../playbook/words/joints.ts';
import { rolloutInChannel } from '../../playbook/words/rolloutInChannel.ts';
import { sayingWords } from '../../playbook/words/sayings.ts';
import { type CheckinCardData, checkinCard, laterMinutes, soonMinutes } from '../cards/checkinCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, name, pressOf, showOf } from './Drawing.ts';

/** What came back with a problem, or is to be edited. */
export interface Typed {
  typed: NonNullable<CheckinCardData['typed']>;
  problem: string;
}

/** The question of a team's day, to that reader; `back` gives back what was typed, with what is wrong with it (P79, P80, P81). */
export function drawCheckin(
  drawing: Drawing,
  team: Team,
  day: string,
  { to = '', back = null, among = null }: { to?: string; back?: Typed | null; among?: CheckinCardData['among'] } = {},
): CardMessage {
  const { rollout, linkTo } = drawing;
  const closes = closesAt(rollout, team, day);
  const place = { team: team.id, day };
  const key = keyNow(drawing, statusSubject(team.id, day));
  const noChanges = noChangesBefore(rollout, team.id, day);
  const waits = !rollout.reports[`${team.id}/${day}`]?.length;
  return checkinCard({
    rollout: rolloutInChannel(rollout.title, channelNameOf(rollout)),
    team: team.name,
    day: dayWords(day),
    openUntil: timeWords(closes.toString(), team.zone),
    closed: !isAfter(closes, drawing.now),
    waits: waitsFor(drawing, team),
    noChanges,
    asksFact: noChanges > noChangesTaken || (noChanges === noChangesTaken && back !== null && waits),
    last: lastOf(drawing, team.id, day),
    openIssues: openIssuesOf(rollout, [team.id]),
    handedBy: handedBy(drawing, team, day, to),
    why: whyAsked(drawing, team, day, to),
    among,
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    report: pressOf(drawing, 'reportStatus', place, key),
    snooze: waits ? snooze(drawing, team, day) : null,
    decline: waits ? pressOf(drawing, 'declineQuestion', place, key) : null,
    handOn: waits ? handOn(drawing, team, day, to) : null,
    links: { playbook: linkTo(rollout, { page: 'playbook', id: 'dailyCheck' }) },
  });
}

/** Half an hour while that is before the close, then a quarter of one (P80). */
function snooze(drawing: Drawing, team: Team, day: string): CheckinCardData['snooze'] {
  const closes = closesAt(drawing.rollout, team, day);
  const minutes = [laterMinutes, soonMinutes].find((one) => isAfter(closes, drawing.now.add({ minutes: one })));
  if (!minutes) return null;
  const key = `${keyNow(drawing, statusSubject(team.id, day))}/${minutes}`;
  return { minutes, press: pressOf(drawing, 'snoozeQuestion', { team: team.id, day, minutes }, key) };
}

/** Open issues of these teams, to be named as resolved. */
export const openIssuesOf = ({ issues }: Rollout, teams: string[]): CheckinCardData['openIssues'] =>
  issues
    .filter((issue) => issue.team !== null && teams.includes(issue.team) && !issue.resolved)
    .map(({ id, text }) => ({ id, title: titleOf(text, 60) }));

/** The deputy by name where there is one to ask, else anybody. */
function handOn(drawing: Drawing, team: Team, day: string, to: string): CheckinCardData['handOn'] {
  const { rollout, people } = drawing;
  const deputy = deputyOf(rollout, team);
  const oid = deputy && deputy !== to && isThere(rollout, team, day, deputy) ? people[deputy]?.oid : undefined;
  const place = { team: team.id, day };
  if (!deputy || !oid) return { to: '', press: showOf(drawing, 'handOn', place) };
  const key = keyNow(drawing, statusSubject(team.id, day));
  return { to: firstName(drawing, deputy), press: pressOf(drawing, 'handOnQuestion', { ...place, person: oid }, `${key}/${deputy}`) };
}

function handedBy(drawing: Drawing, team: Team, day: string, to: string): string {
  const handed = drawing.rollout.questions[`${team.id}/${day}`]?.handed.at(-1);
  return handed && handed.to === to ? name(drawing, handed.from) : '';
}

/** Why the deputy is asked: the representative is not there, or said nothing (P78, U6). */
function whyAsked(drawing: Drawing, team: Team, day: string, to: string): string {
  const { rollout } = drawing;
  const speaks = representativeOf(rollout, team);
  if (!speaks || speaks === to || to !== deputyOf(rollout, team) || handedBy(drawing, team, day, to)) return '';
  if (!isThere(rollout, team, day, speaks)) return awayWords.deputyAway(name(drawing, speaks), team.name);
  const asked = rollout.ended[`${statusSubject(team.id, day)}/deputy`];
  return asked || !isAfter(closesAt(rollout, team, day), drawing.now) ? awayWords.deputySilent(name(drawing, speaks), team.name) : '';
}

/** @example firstName(drawing, 'p1') // 'Jonas' */
export const firstName = (drawing: Drawing, person: string): string => name(drawing, person).split(' ')[0] ?? '';

function waitsFor({ rollout }: Drawing, team: Team): CheckinCardData['waits'] {
  const milestone = rollout.milestones.find(({ id }) => id === milestoneOfTeam(rollout, team.id));
  if (!milestone) return null;
  const own = milestone.deliverables.filter(({ team: of, met }) => of === team.id && !met).length;
  return { milestone: milestone.name, dueOn: dayWords(milestone.dueOn), deliverables: own };
}

/** The team's last report before that day, shown and never given as the answer (U10). */
export function lastOf({ rollout }: Drawing, team: string, day: string): CheckinCardData['last'] {
  const last = reportsBefore(rollout, team, day)[0];
  if (!last) return null;
  const { noChange, done: said, days } = last.report;
  const done = noChange ? (said ? led(sayingWords.noChange, said) : sayingWords.noChange) : said;
  const when =
    last.day === addWorkingDays(day, -1) ? (dayOf(day).dayOfWeek === 1 ? sayingWords.onFriday : sayingWords.yesterday) : dayWords(last.day);
  return { when, words: sentences([done.trim(), capital(againstPlan(days))]) };
}
