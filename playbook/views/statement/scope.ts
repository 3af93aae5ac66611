import { type Forecast, forecasts } from '../../clock/forecast.ts';
import { nameOf } from '../../journal/nameOf.ts';
import { ownerOf } from '../../journal/ownerOf.ts';
import type { Piece } from './StatementRecord.ts';
import type { Writing } from './Writing.ts';

/** Every milestone with its working system, and each deliverable with its criterion (P26, P60). */
export function scope(writing: Writing): Piece[] {
  const { looking, w } = writing;
  const all = forecasts(looking.rollout, looking.now);
  if (!all.length) return [{ is: 'text', text: w.scope.none }];
  return [{ is: 'text', text: w.scope.intro }, ...all.flatMap((forecast) => milestonePieces(writing, forecast))];
}

function milestonePieces({ looking, speaking, w }: Writing, { milestone, on, signedOn, slipDays }: Forecast): Piece[] {
  const { rollout, people } = looking;
  const { facts } = w.scope;
  const { aside, commas } = speaking.say.joints;
  const title = (role: string) => rollout.roles.find(({ id }) => id === role)?.title ?? role;
  const holders = (role: string) => commas((rollout.holders[role] ?? []).map((one) => nameOf(people, one))) || w.nobody;
  const rows: [string, string][] = [
    [facts.touch, milestone.touch],
    [facts.works, milestone.worksByItself],
    [facts.needs, commas(milestone.needs.flatMap((id) => rollout.milestones.find((one) => one.id === id)?.name ?? []))],
    [facts.from, speaking.fullDay(milestone.startOn)],
    [facts.due, speaking.fullDay(milestone.dueOn)],
    [facts.forecast, slipDays !== 0 && !signedOn && !milestone.leftOut ? speaking.fullDay(on) : ''],
    [facts.state, signedOn ? w.scope.signed(speaking.fullDay(signedOn)) : milestone.leftOut ? w.scope.leftOut : ''],
    [facts.approvers, commas(milestone.approverRoles.map((role) => aside(title(role), holders(role))))],
  ];
  const deliverables = milestone.deliverables.map((one) => {
    const owner = ownerOf(rollout, one);
    return [
      one.title,
      one.criterion,
      owner ? nameOf(people, owner) : one.ownerRole ? title(one.ownerRole) : w.nobody,
      speaking.day(one.dueOn ?? milestone.dueOn),
    ];
  });
  return [
    { is: 'heading', text: milestone.name },
    { is: 'facts', rows: rows.filter(([, value]) => value) },
    deliverables.length
      ? { is: 'table', shares: [3, 4, 2, 2], rows: [[...w.scope.columns], ...deliverables] }
      : { is: 'text', text: w.scope.noDeliverables },
  ];
}
