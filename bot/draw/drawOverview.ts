// Answers to the words `status`, `plan` and `sign-offs`: the tab's pages in one card each.
import { currentForecast } from '../../playbook/clock/decisions.ts';
import { endForecast, forecasts } from '../../playbook/clock/forecast.ts';
import { dayIn, instantOf, isAfter } from '../../playbook/clock/moments.ts';
import { askedAt, isPeriod, periodAt } from '../../playbook/clock/periods.ts';
import { isPending } from '../../playbook/clock/signoffRounds.ts';
import { askedOn, openPlaces } from '../../playbook/clock/signoffState.ts';
import { countsOn, type Standing, standingOn } from '../../playbook/clock/standing.ts';
import { representativeOf } from '../../playbook/clock/whoIsAsked.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import { milestoneName } from '../../playbook/commands/decideSignoff.ts';
import { stopOf } from '../../playbook/views/board.ts';
import { waiting } from '../../playbook/views/needs.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { dayWords, momentWords } from '../../playbook/words/dates.ts';
import { planCard } from '../cards/planCard.ts';
import { signoffsCard } from '../cards/signoffsCard.ts';
import { type StatusCardData, statusCard } from '../cards/statusCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name, readerZone, showOf } from './Drawing.ts';

/** What fits of what is needed; the tab shows all. */
const needsShown = 4;

const asOf = (drawing: Drawing, to: string) => momentWords(drawing.now.toString(), readerZone(drawing, to));

/** Where we are, in one card (P43). */
export function drawOverview(drawing: Drawing, to: string): CardMessage {
  const { rollout, now, linkTo } = drawing;
  const all = forecasts(rollout, now);
  const current = currentForecast(all);
  const last = endForecast(all);
  const red = rollout.issues.filter(({ severity, resolved }) => severity === 'red' && !resolved);
  const oldest = red[0];
  return statusCard({
    rollout: rollout.title,
    asOf: asOf(drawing, to),
    current: current
      ? {
          milestone: current.milestone.name,
          met: current.milestone.deliverables.filter(({ met }) => met).length,
          total: current.milestone.deliverables.length,
          dueOn: dayWords(current.milestone.dueOn),
          forecastOn: dayWords(current.on),
          slipDays: current.slipDays,
        }
      : null,
    goLive: last ? { milestone: last.milestone.name, on: dayWords(last.on), slipDays: last.slipDays } : null,
    red: oldest
      ? { count: red.length, title: titleOf(oldest.text, 80), takenBy: oldest.taken ? name(drawing, oldest.taken.by) : null }
      : null,
    reports: reportsOf(drawing),
    needs: waiting({ ...drawing, reader: null, readerName: '' })
      .slice(0, needsShown)
      .map(({ text, to: who, when, late }) => ({ what: text, who: who ? name(drawing, who) : null, when, late })),
    plan: showOf(drawing, 'plan'),
    mine: showOf(drawing, 'mine'),
    links: { playbook: linkTo(rollout, { page: 'playbook' }) },
  });
}

function reportsOf({ rollout, now }: Drawing): StatusCardData['reports'] {
  const open = rollout.teams
    .filter((team) => representativeOf(rollout, team))
    .map((team) => ({ team, day: periodAt(rollout, team, now) }))
    .filter(({ team, day }) => isPeriod(rollout, team, day) && countsOn(rollout, team, day, now));
  const standing = (wanted: Standing) => open.filter(({ team, day }) => standingOn(rollout, team, day, now) === wanted);
  const reported = standing('reported').length;
  const missing = [...standing('missing'), ...standing('notDue')]
    .filter(({ team, day }) => !isAfter(askedAt(team, day), now))
    .map(({ team }) => team.name);
  return open.length ? { reported, asked: open.length, missing } : null;
}

/** The milestones with their dates, in one card (P59, P66). */
export function drawPlan(drawing: Drawing, to: string): CardMessage {
  const { rollout, now, people, linkTo } = drawing;
  const looking = { rollout, people, now, reader: null, readerName: '' };
  return planCard({
    rollout: rollout.title,
    asOf: asOf(drawing, to),
    milestones: forecasts(rollout, now).map((forecast) => {
      const { milestone, on, slipDays, signedOn } = forecast;
      return {
        name: milestone.name,
        state: milestone.leftOut ? 'leftOut' : stopOf(looking, forecast).mark,
        dueOn: dayWords(milestone.dueOn),
        forecastOn: dayWords(on),
        slipDays,
        signedOn: signedOn ? dayWords(signedOn) : '',
        met: milestone.deliverables.filter(({ met }) => met).length,
        total: milestone.deliverables.length,
      };
    }),
    links: { plan: linkTo(rollout, { page: 'plan' }) },
  });
}

/** What waits for a signature, and what is signed (P70). */
export function drawSignoffs(drawing: Drawing, to: string): CardMessage {
  const { rollout, now, linkTo } = drawing;
  const zone = readerZone(drawing, to);
  const all = forecasts(rollout, now);
  const next = all.find(({ signedOn, milestone }) => !signedOn && !milestone.leftOut);
  return signoffsCard({
    rollout: rollout.title,
    asOf: asOf(drawing, to),
    waiting: rollout.signoffs.filter(isPending).map((signoff) => {
      const asked = dayIn(instantOf(signoff.requestedAt), zone);
      const by = addWorkingDays(asked, 3);
      const open = openPlaces(rollout, signoff).map((place) => askedOn(rollout, signoff, place, dayIn(now, zone)) ?? place.person);
      return {
        milestone: milestoneName(rollout, signoff.milestone),
        who: open.map((person) => name(drawing, person)),
        askedOn: dayWords(asked),
        by: dayWords(by),
        overdue: by < dayIn(now, zone),
        sign: open.includes(to) ? showOf(drawing, 'signoff', { signoff: signoff.id }) : null,
      };
    }),
    signed: all.flatMap(({ milestone, signedOn }) => (signedOn ? [{ milestone: milestone.name, on: dayWords(signedOn) }] : [])),
    total: all.filter(({ milestone }) => !milestone.leftOut).length,
    next: next ? { milestone: next.milestone.name, dueOn: dayWords(next.milestone.dueOn) } : null,
    links: { plan: linkTo(rollout, { page: 'plan' }) },
  });
}
