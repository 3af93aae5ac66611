import { endForecast, forecasts, sealOf } from '../clock/forecast.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { signoffModeOf } from '../clock/signoffState.ts';
import { signersOf } from '../commands/signersOf.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import { titleOf } from '../words/counts.ts';
import { gap, quoted, sentence } from '../words/joints.ts';
import { meetingWords } from '../words/meeting.ts';
import { listed } from '../words/numbers.ts';
import type { Looking } from './Looking.ts';

const w = meetingWords.agenda;

/** As many of a kind as a meeting gets through one by one. [assumption] */
const mostListed = 8;

export interface AgendaItem {
  title: string;
  detail: string;
}

type Telling = Pick<Looking, 'rollout' | 'people' | 'now'>;

/** What a milestone meeting goes through, worked out from the milestone: more than a status round, less than a report (P92). */
export function agendaOf(telling: Telling, milestone: Milestone): AgendaItem[] {
  return [
    ...(milestone.touch ? [{ title: w.demo, detail: sentence(milestone.touch) }] : []),
    { title: w.delivered, detail: delivered(milestone) },
    { title: w.found, detail: found(milestone) },
    { title: w.issues, detail: concerns(telling, milestone) },
    { title: w.slip, detail: slip(telling, milestone) },
    { title: w.next, detail: next(telling, milestone) },
    { title: w.signoff, detail: signing(telling, milestone) },
  ];
}

function delivered({ deliverables }: Milestone): string {
  if (!deliverables.length) return w.nothing;
  const met = deliverables.filter((one) => one.met);
  const open = deliverables.filter((one) => !one.met).map(({ title }) => quoted(title));
  const shown = met.flatMap(({ title, met }) => (met?.evidence ? [w.evidence(title, titleOf(met.evidence, 200))] : []));
  return [
    w.met(met.length, deliverables.length),
    ...(open.length ? [w.open(listed(open.slice(0, mostListed)))] : []),
    ...shown.slice(0, mostListed),
  ].join(gap());
}

function found({ tests }: Milestone): string {
  const last = tests.at(-1);
  if (!last) return w.notTried;
  return [w.tried(last.result === 'passed', last.defects), last.text].filter(Boolean).join(gap());
}

function concerns({ rollout, people }: Telling, milestone: Milestone): string {
  const issues = rollout.issues
    .filter((one) => !one.resolved && (one.milestone === milestone.id || (one.milestone === null && one.severity === 'red')))
    .map(({ text, taken }) => w.issue(titleOf(text, 120), taken ? nameOf(people, taken.by) : null));
  const said = (rollout.signoffs.findLast((signoff) => signoff.milestone === milestone.id)?.approvers ?? [])
    .filter(({ given }) => given && given.verdict !== 'approve' && given.text)
    .map(({ person, given }) => w.concern(nameOf(people, person), titleOf(given?.text ?? '', 200)));
  return [...issues.slice(0, mostListed), ...said].join(gap()) || w.noIssues;
}

function slip({ rollout, now }: Telling, milestone: Milestone): string {
  const all = forecasts(rollout, now);
  const own = all.find((one) => one.milestone.id === milestone.id);
  if (!own) return '';
  if (own.signedOn) return w.signedOn(own.signedOn, own.slipDays);
  if (!own.slipDays) return w.onPlan(own.on);
  const last = endForecast(all);
  const moves = last && last !== own && last.slipDays ? [w.moves(last.milestone.name, last.on, last.slipDays)] : [];
  return [w.slips(own.on, own.slipDays), ...moves].join(gap());
}

function next({ rollout }: Telling, milestone: Milestone): string {
  const after = rollout.milestones.slice(rollout.milestones.indexOf(milestone) + 1).find(({ leftOut }) => !leftOut);
  return after ? w.nextIs(after.name, after.dueOn, after.touch) : w.last;
}

function signing({ rollout, people }: Telling, milestone: Milestone): string {
  if (signoffModeOf(rollout, milestone) === 'off') return w.notSigned;
  const seal = sealOf(rollout, milestone.id);
  const open = rollout.signoffs.findLast((signoff) => signoff.milestone === milestone.id && isPending(signoff));
  if (open)
    return w.asked(
      namesOf(
        people,
        open.approvers.filter(({ given }) => !given).map(({ person }) => person),
      ),
    );
  if (seal)
    return w.signed(
      namesOf(
        people,
        seal.approvers.filter(({ given }) => given).map(({ person }) => person),
      ),
    );
  const signers = signersOf(rollout, milestone);
  return signers.length ? w.toSign(namesOf(people, signers)) : w.noSigner;
}
