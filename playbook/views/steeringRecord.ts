// The one-page status for the steering group in words, ready to be laid out.
import { currentForecast } from '../clock/decisions.ts';
import { endForecast, type Forecast, forecasts, sealOf } from '../clock/forecast.ts';
import { dayIn, instantOf } from '../clock/moments.ts';
import { isDraft } from '../clock/readiness.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import { nameOf } from '../journal/nameOf.ts';
import { capital } from '../words/counts.ts';
import type { Speaking } from '../words/documentLanguage.ts';
import { datedSteps } from './datedSteps.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { type Waiting, waiting } from './needs.ts';
import { causeOf } from './slipCause.ts';
import { waitingSaid } from './waitingSaid.ts';

/** A block of the page: its heading, its lines, and what stands there when there are none. */
export interface SteeringBlock {
  title: string;
  lines: string[];
  none: string;
}

export interface SteeringRecord {
  language: string;
  kicker: string;
  title: string;
  made: string;
  lead: string;
  late: boolean;
  facts: string[];
  milestones: { title: string; columns: readonly string[]; rows: { cells: string[]; late: boolean }[]; none: string };
  /** In the order they are read; the last ones give way first. */
  blocks: Record<'needed' | 'decisions' | 'issues' | 'weeks' | 'signed', SteeringBlock>;
  more(count: number): string;
  foot: string;
}

/** The roles that sit in the steering group: who pays and who answers for the result (P5, P8). */
const steeringRoles = ['sponsor', 'accountable'];

/** How the rollout stands for those who steer it: one look, one page (P43, P44, P48). */
export function steeringRecordOf(looking: Looking, speaking: Speaking): SteeringRecord {
  const { rollout, now, readerName, reader, people } = looking;
  const w = speaking.words.steering;
  const today = dayIn(now, zoneOf(looking));
  const all = forecasts(rollout, now);
  const last = endForecast(all);
  const current = currentForecast(all);
  const open = waiting(looking);
  const customer = rollout.start?.sides.customer ?? '';
  return {
    language: speaking.locale,
    kicker: w.kicker,
    title: speaking.say.joints.commas([rollout.title, customer]),
    made: w.made(speaking.fullDay(today), reader ? nameOf(people, reader) : readerName),
    lead: leadOf(looking, speaking, last, current),
    late: (last?.slipDays ?? 0) > 0 && current !== null,
    facts: factsOf(looking, speaking, last, current),
    milestones: {
      title: w.milestones.title,
      columns: w.milestones.columns,
      rows: all.map((forecast) => rowOf(looking, speaking, forecast)),
      none: w.none,
    },
    blocks: {
      needed: { title: w.needed.title, none: w.needed.none, lines: neededOf(looking, speaking, open) },
      decisions: { title: w.decisions.title, none: w.decisions.none, lines: decisionsOf(looking, speaking, open) },
      issues: { title: w.issues.title, none: w.issues.none, lines: issuesOf(looking, speaking) },
      weeks: {
        title: w.weeks.title,
        none: w.weeks.none,
        lines: datedSteps(looking, speaking, today, addWorkingDays(today, 9)).map(({ on, text, who }) =>
          w.weeks.line(speaking.day(on), text, who),
        ),
      },
      signed: { title: w.signed.title, none: w.signed.none, lines: signedOf(looking, speaking, all) },
    },
    more: w.more,
    foot: w.foot(rollout.title),
  };
}

function leadOf({ rollout }: Looking, speaking: Speaking, last: Forecast | null, current: Forecast | null): string {
  const w = speaking.words.steering;
  if (!last) return w.none;
  if (!current) return w.done;
  const { milestone, on, slipDays } = last;
  const stands = slipDays === 0 ? w.onPlan(milestone.name, speaking.day(on)) : w.slips(milestone.name, speaking.day(on), slipDays);
  return rollout.status === 'paused' ? `${w.paused}${speaking.say.joints.gap()}${stands}` : rollout.status === 'closed' ? w.closed : stands;
}

/** A reason names its days as the reader writes them. */
const causesIn = ({ words: { steering }, day }: Speaking) => ({
  ...steering.causes,
  held: (name: string, on: string, days: number) => steering.causes.held(name, day(on), days),
});

function factsOf({ rollout }: Looking, speaking: Speaking, last: Forecast | null, current: Forecast | null): string[] {
  const w = speaking.words.steering;
  if (!last || !current) return [];
  const { name, deliverables } = current.milestone;
  const facts = [
    w.inWork(name, deliverables.filter(({ met }) => met).length, deliverables.length),
    w.planned(speaking.fullDay(last.milestone.baselineOn)),
  ];
  return current.slipDays > 0
    ? [facts.join(speaking.say.joints.gap()), w.because(causeOf(rollout, current, causesIn(speaking)))]
    : [facts.join(speaking.say.joints.gap())];
}

function rowOf(looking: Looking, speaking: Speaking, forecast: Forecast): SteeringRecord['milestones']['rows'][number] {
  const w = speaking.words.steering;
  const { milestone, on, doneOn, slipDays } = forecast;
  const late = slipDays > 0 && !doneOn && !milestone.leftOut;
  const slip = milestone.leftOut ? '' : capital(w.milestones.slip(slipDays));
  const day = speaking.day;
  return {
    late,
    cells: [milestone.name, day(milestone.baselineOn), milestone.leftOut ? '' : day(on), slip, standingOf(looking, speaking, forecast)],
  };
}

function standingOf({ rollout }: Looking, { words, day }: Speaking, { milestone, signedOn, doneOn }: Forecast): string {
  const w = words.steering.milestones;
  if (signedOn) return w.signed(day(signedOn));
  if (doneOn) return w.met(day(doneOn));
  if (milestone.leftOut) return w.leftOut;
  if (rollout.signoffs.some((one) => one.milestone === milestone.id && isPending(one))) return w.review;
  if (isDraft(milestone)) return w.draft;
  return w.metOf(milestone.deliverables.filter(({ met }) => met).length, milestone.deliverables.length);
}

const whoOf = ({ people }: Looking, { to }: Waiting): string => (to ? nameOf(people, to) : '');

function decisionsOf(looking: Looking, speaking: Speaking, open: Waiting[]): string[] {
  const w = speaking.words.steering.decisions;
  return open
    .filter(({ kind }) => kind === 'decide')
    .map((one) => {
      const { text, when } = waitingSaid(looking, speaking, one);
      return w.line(text, whoOf(looking, one), when);
    });
}

/** Everything but reports and notes that waits for one of them, the most overdue first. */
function neededOf(looking: Looking, speaking: Speaking, open: Waiting[]): string[] {
  const w = speaking.words.steering.needed;
  const group = new Set(steeringRoles.flatMap((role) => looking.rollout.holders[role] ?? []));
  return open
    .filter(({ to, kind }) => to !== null && group.has(to) && kind !== 'report' && kind !== 'answer')
    .map((one) => {
      const { text, when } = waitingSaid(looking, speaking, one);
      return w.line(whoOf(looking, one), text, when);
    });
}

function issuesOf(looking: Looking, { words, day, say }: Speaking): string[] {
  const { rollout, people } = looking;
  const w = words.steering.issues;
  const rank = { red: 0, serious: 1, minor: 2 };
  return rollout.issues
    .filter(({ severity, resolved }) => !resolved && severity !== 'minor')
    .toSorted((one, other) => rank[one.severity] - rank[other.severity] || one.raisedAt.localeCompare(other.raisedAt))
    .map(({ severity, text, taken, raisedAt }) => {
      const said = say.joints.sentence(text.trim());
      return w.line(severity, said, taken ? nameOf(people, taken.by) : '', day(dayIn(instantOf(raisedAt), zoneOf(looking))));
    });
}

/** What was signed, the latest first, by whom. */
function signedOf({ rollout, people }: Looking, { words, day }: Speaking, all: Forecast[]): string[] {
  const w = words.steering.signed;
  return all
    .filter(({ signedOn }) => signedOn)
    .toReversed()
    .map(({ milestone, signedOn }) => {
      const given = sealOf(rollout, milestone.id)?.approvers.flatMap(({ given }) => (given ? [nameOf(people, given.by)] : [])) ?? [];
      return w.line(milestone.name, day(signedOn ?? ''), [...new Set(given)]);
    });
}
