import { currentForecast } from '../clock/decisions.ts';
import { forecasts } from '../clock/forecast.ts';
import { type Gap, gapsOf, isDraft, standingTest, testersOf } from '../clock/readiness.ts';
import { risks } from '../clock/risks.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { steersNow } from '../clock/whoSteers.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import { led } from '../words/joints.ts';
import { milestoneLines } from '../words/milestone.ts';
import { readinessWords } from '../words/readiness.ts';
import { viewWords as w } from '../words/views.ts';
import { dueWords, sideOf, today } from './dueWords.ts';
import type { Looking } from './Looking.ts';
import type { Waiting } from './needs.ts';

/** How many working days ahead an open deliverable counts as needed. [assumption] */
const deliverableDays = 5;

/** Each gap is named while they are few; more are counted, and the plan names them. */
const gapsNamed = 3;

/** What the milestone in work needs next: gaps closed and activated, risks begun, deliverables met, tried by users, the sign-off asked for (P44, P60, P64). */
export function planNeeds(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  const current = currentForecast(forecasts(rollout, now))?.milestone;
  if (!current || rollout.signoffs.some((signoff) => signoff.milestone === current.id && isPending(signoff))) return chased(looking);
  return isDraft(current) ? [...activation(looking, current), ...chased(looking)] : [...chased(looking), ...next(looking, current)];
}

const at = (milestone: Milestone, day: string) => ({ about: milestone.id, place: { page: 'plan' as const, id: milestone.id }, at: day });
const managerOf = ({ rollout, now }: Looking) => steersNow(rollout, now);

function activation(looking: Looking, milestone: Milestone): Waiting[] {
  const gaps = gapsOf(looking.rollout, milestone, 'activate');
  const base = { ...at(milestone, milestone.startOn), ...dueWords(looking, milestone.startOn) };
  if (gaps.length && gaps.length <= gapsNamed) return gaps.map((gap) => ({ ...base, ...gapNeed(looking, milestone, gap) }));
  const to = managerOf(looking);
  const text = gaps.length ? readinessWords.closeGaps(milestone.name, gaps.length) : readinessWords.activate(milestone.name);
  return [{ ...base, id: `activate/${milestone.id}`, kind: 'activate', text, to, side: sideOf(looking, to, 'integrator') }];
}

function gapNeed(looking: Looking, milestone: Milestone, gap: Gap): Pick<Waiting, 'id' | 'kind' | 'text' | 'to' | 'side'> {
  const to = gap.who[0] ?? null;
  const id = `gap/${milestone.id}/${gap.kind}/${gap.deliverable?.id ?? ''}`;
  return { id, kind: 'gap', text: led(milestone.name, readinessWords.lacks(gap)), to, side: sideOf(looking, to, 'integrator') };
}

function next(looking: Looking, milestone: Milestone): Waiting[] {
  const { rollout } = looking;
  const open = milestone.deliverables.filter(({ met }) => !met);
  const due = { ...at(milestone, milestone.dueOn), ...dueWords(looking, milestone.dueOn) };
  if (milestone.deliverables.length && !open.length) return finishing(looking, milestone, due);
  if (addWorkingDays(today(looking), deliverableDays) < milestone.dueOn) return [];
  return open.map((deliverable): Waiting => {
    const to = ownerOf(rollout, deliverable);
    const side = sideOf(looking, to, rollout.roles.find(({ id }) => id === deliverable.ownerRole)?.side ?? 'integrator');
    return { ...due, id: `meet/${milestone.id}/${deliverable.id}`, kind: 'meet', text: w.meet(deliverable.title), to, side };
  });
}

/** All is met: users try it, what is missing is mended, and then it is signed. */
function finishing(looking: Looking, milestone: Milestone, due: Pick<Waiting, 'about' | 'place' | 'at' | 'when' | 'late'>): Waiting[] {
  const { rollout } = looking;
  const result = standingTest(milestone)?.result;
  if (result !== 'passed') {
    const to = testersOf(rollout, milestone)[0] ?? null;
    const text = result === 'failed' ? readinessWords.tryAgain(milestone.name) : readinessWords.tryIt(milestone.name);
    return [{ ...due, id: `test/${milestone.id}`, kind: 'test', text, to, side: sideOf(looking, to, 'customer') }];
  }
  const gaps = gapsOf(rollout, milestone, 'sign');
  if (gaps.length) return gaps.map((gap) => ({ ...due, ...gapNeed(looking, milestone, gap) }));
  const to = managerOf(looking);
  return [
    {
      ...due,
      id: `askSign/${milestone.id}`,
      kind: 'askSign',
      text: w.askSign(milestone.name),
      to,
      side: sideOf(looking, to, 'integrator'),
    },
  ];
}

/** Risky deliverables that should have begun by now (P61). */
function chased(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  return risks(rollout, now)
    .filter(({ kind }) => kind === 'unstarted')
    .map(({ milestone, deliverable, startBy }): Waiting => {
      const to = ownerOf(rollout, deliverable) ?? managerOf(looking);
      const text = milestoneLines.chase(deliverable.title);
      const side = sideOf(looking, to, 'integrator');
      return {
        ...at(milestone, startBy),
        id: `begin/${milestone.id}/${deliverable.id}`,
        kind: 'begin',
        text,
        to,
        side,
        ...dueWords(looking, startBy),
      };
    });
}
