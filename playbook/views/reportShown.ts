import { holidayOf } from '../clock/holidays.ts';
import { dayIn, instantOf, isAfter } from '../clock/moments.ts';
import { askedAt, periodAt } from '../clock/periods.ts';
import { standingOn } from '../clock/standing.ts';
import { representativeOf } from '../clock/whoIsAsked.ts';
import type { ReportShown } from '../contract/Status.ts';
import type { Mark } from '../contract.ts';
import { statusSubject } from '../journal/subjects.ts';
import type { Team } from '../journal/Team.ts';
import { cadenceWords as c } from '../words/cadence.ts';
import { againstPlan, capital, titleOf } from '../words/counts.ts';
import { timeWords } from '../words/dates.ts';
import { gap, sentence } from '../words/joints.ts';
import { sayingWords } from '../words/sayings.ts';
import { viewWords as w } from '../words/views.ts';
import { reportAction } from './actions.ts';
import { doubtsOf } from './doubtsOf.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';
import { skippedBy } from './skippedBy.ts';

/** What a team said of one of its days, or what stands in place of a report that is not there (P79, P80). */
export function reportShown(looking: Looking, team: Team, day: string): ReportShown {
  const { rollout, reader, now } = looking;
  const zone = zoneOf(looking);
  const report = rollout.reports[`${team.id}/${day}`]?.at(-1);
  const speaks = representativeOf(rollout, team);
  const base = { team: { id: team.id, name: team.name }, person: speaks ? personShown(looking, speaks) : null };
  const actions = reader && speaks === reader && day === periodAt(rollout, team, now) ? [reportAction(looking, team, day)] : [];
  if (!report) return { ...base, time: '', ...silence(looking, team, day), doubts: [], actions };
  const issues = rollout.issues.filter(
    (issue) => issue.team === team.id && dayIn(instantOf(issue.raisedAt), zone) === day && !issue.resolved,
  );
  const settled = rollout.issues.filter(
    (issue) => issue.team === team.id && issue.resolved && dayIn(instantOf(issue.resolved.at), zone) === day,
  );
  return {
    ...base,
    person: personShown(looking, report.by),
    time: timeWords(report.at, zone),
    text: report.noChange ? [w.noChange, report.done].filter(Boolean).join(gap()) : report.done,
    lines: [
      { mark: report.days < 0 ? 'late' : report.days > 0 ? 'ahead' : 'good', text: capital(againstPlan(report.days)) },
      ...issues.map(({ severity, text }) => ({ mark: severity === 'red' ? ('red' as const) : ('late' as const), text: titleOf(text) })),
      ...settled.map(({ text }) => ({ mark: 'good' as const, text: w.resolved(titleOf(text)) })),
    ],
    doubts: doubtsOf(looking, team.id, report),
    actions,
  };
}

/** What stands in place of a report that is not there. */
function silence(looking: Looking, team: Team, day: string): Pick<ReportShown, 'text' | 'lines'> {
  const { rollout, now } = looking;
  const speaks = representativeOf(rollout, team);
  const said = (text: string, mark: Mark, state: string) => ({ text, lines: [{ mark, text: state }] });
  const standing = standingOn(rollout, team, day, now);
  const skipped = skippedBy(looking, statusSubject(team.id, day));
  if (skipped && (standing === 'notDue' || standing === 'notAsked')) return said(sentence(capital(skipped)), 'note', sayingWords.notAsked);
  const at = askedAt(team, day);
  const time = timeWords(at.toString(), zoneOf(looking));
  switch (standing) {
    case 'nobody':
      return said(w.nobodySpeaks, 'missing', sayingWords.notAsked);
    case 'away':
      return said(w.awayUntil((speaks && rollout.people[speaks]?.away?.until) || day), 'away', sayingWords.away);
    case 'declined':
      return said(c.saysNothing(rollout.questions[`${team.id}/${day}`]?.declined?.reason ?? ''), 'note', c.nothingToday);
    case 'notDue':
      return said(isAfter(at, now) ? w.askedAtTime(time) : w.askedAlready(time), 'notDue', w.notDueYet);
    case 'missedByUs':
      return said(w.missedByUs, 'missing', sayingWords.notAsked);
    case 'quiet':
      return said(c.wasQuiet, 'note', sayingWords.notAsked);
    case 'silent':
      return said(c.nothingOwed, 'note', c.nothingToday);
    case 'holiday':
      return said(c.restsFor(holidayOf(rollout, team, day) ?? ''), 'note', sayingWords.notAsked);
    case 'missing':
      return said(w.notReported, 'missing', sayingWords.missing);
    default:
      return { text: '', lines: [] };
  }
}
