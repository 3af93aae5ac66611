// What the reader may do, as buttons with their forms; the table of access is the same one that decides.

import { dayToReport } from '../clock/dayToReport.ts';
import { openDecision } from '../clock/decisions.ts';
import { representativeOf } from '../clock/rounds.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { holdsRole, isManager } from '../commands/access.ts';
import { verdictKey } from '../commands/decideSignoff.ts';
import { ownerOf } from '../commands/meetDeliverable.ts';
import type { Action, Ask, Side } from '../contract.ts';
import type { Deliverable, Issue, Milestone, Signoff, Team } from '../journal/Rollout.ts';
import { dayChoices, issueKinds, labels, severities, actionWords as w } from '../words/actions.ts';
import { asks } from './asks.ts';
import type { Looking } from './Looking.ts';

interface Parts {
  label: string;
  input?: Record<string, unknown>;
  asks?: Ask[];
  title?: string;
  tone?: Action['tone'];
  key?: string;
}

/** A button; its key names what it is about and the moment of the journal it was drawn from, so that pressing twice is doing it once. */
function action(
  { rollout, reader }: Looking,
  verb: string,
  { label, input = {}, asks: questions = [], title, tone = 'plain', key }: Parts,
): Action {
  const about = Object.values(input).filter((value) => typeof value === 'string' || typeof value === 'number');
  return { verb, label, tone, input, asks: questions, title, key: key ?? [verb, ...about, reader ?? '', rollout.seq].join('/') };
}

const manages = ({ rollout, reader }: Looking): boolean => reader !== null && isManager(rollout, reader);
const isOpen = ({ rollout }: Looking): boolean => rollout.status === 'running' || rollout.status === 'paused';

const sides = ({ rollout }: Looking) =>
  (['customer', 'integrator', 'vendor'] as Side[]).map((value) => ({ value, label: rollout.start?.sides[value] ?? value }));

/** Report for the teams the reader speaks for. */
export function reportActions(looking: Looking): Action[] {
  const { rollout, reader, now } = looking;
  if (!isOpen(looking) || !reader) return [];
  return rollout.teams
    .filter((team) => team.active && representativeOf(rollout, team) === reader)
    .map((team) => reportAction(looking, team, dayToReport(rollout, team, now)));
}

/** The report of one team for one of its days, or the change of the one that stands. */
export function reportAction(looking: Looking, team: Team, day: string): Action {
  const standing = looking.rollout.reports[`${team.id}/${day}`]?.at(-1);
  return action(looking, 'reportStatus', {
    label: standing ? w.edit : looking.rollout.teams.length > 1 ? `${w.report}: ${team.name}` : w.report,
    title: w.reportTitle(team.name),
    tone: 'primary',
    input: { team: team.id, day },
    asks: [
      asks.done({ max: 500, example: labels.doneExample, value: standing?.done }),
      asks.days({ choices: dayChoices, value: standing ? String(standing.days) : undefined }),
      asks.issueKind({ choices: issueKinds }),
      asks.issueText({ max: 1000, example: labels.issueExample }),
    ],
  });
}

export function raiseAction(looking: Looking): Action[] {
  if (!isOpen(looking)) return [];
  return [
    action(looking, 'raiseIssue', {
      label: w.raise,
      title: w.raiseTitle,
      asks: [asks.severity({ choices: severities }), asks.text({ max: 1000, example: labels.issueExample })],
    }),
  ];
}

/** Pause, resume and close, for those who steer. */
export function standingActions(looking: Looking): Action[] {
  if (!manages(looking)) return [];
  if (looking.rollout.status === 'running')
    return [action(looking, 'pauseRollout', { label: w.pause }), action(looking, 'closeRollout', { label: w.close, tone: 'destructive' })];
  return [action(looking, 'resumeRollout', { label: w.resume, tone: 'primary' })];
}

export function issueActions(looking: Looking, issue: Issue): Action[] {
  if (!isOpen(looking) || issue.resolved) return [];
  const settle = action(looking, 'resolveIssue', {
    label: w.settle,
    title: w.settleTitle,
    input: { issue: issue.id },
    asks: [asks.settled({ max: 1000 })],
  });
  return issue.taken ? [settle] : [action(looking, 'takeIssue', { label: w.take, tone: 'primary', input: { issue: issue.id } }), settle];
}

export function deliverableActions(looking: Looking, milestone: Milestone, deliverable: Deliverable): Action[] {
  const { rollout, reader } = looking;
  if (!isOpen(looking) || !reader || milestone.leftOut) return [];
  const input = { milestone: milestone.id, deliverable: deliverable.id };
  const meets = !deliverable.met && (manages(looking) || ownerOf(rollout, deliverable) === reader);
  const meet = action(looking, 'meetDeliverable', {
    label: w.meet,
    title: w.meetTitle(deliverable.title),
    input,
    asks: [asks.evidence({ max: 500, example: labels.evidenceExample }), asks.link({ example: 'https://' })],
  });
  const change = action(looking, 'changeDeliverable', {
    label: w.change,
    title: w.changeTitle(deliverable.title),
    input,
    asks: [
      asks.title({ max: 100, value: deliverable.title }),
      asks.criterion({ max: 300, value: deliverable.criterion }),
      asks.owner(),
      asks.team({ choices: rollout.teams.map(({ id, name }) => ({ value: id, label: name })), value: deliverable.team }),
    ],
  });
  return [...(meets ? [meet] : []), ...(manages(looking) ? [change] : [])];
}

export function milestoneActions(looking: Looking, milestone: Milestone, signed: boolean): Action[] {
  if (!isOpen(looking) || !manages(looking) || milestone.leftOut) return [];
  const pending = looking.rollout.signoffs.some((signoff) => signoff.milestone === milestone.id && isPending(signoff));
  const ready = milestone.deliverables.length > 0 && milestone.deliverables.every(({ met }) => met);
  const request = action(looking, 'requestSignoff', { label: w.requestSignoff, tone: 'primary', input: { milestone: milestone.id } });
  const add = action(looking, 'addDeliverable', {
    label: w.add,
    title: w.addTitle(milestone.name),
    input: { milestone: milestone.id },
    asks: [
      asks.title({ max: 100 }),
      asks.criterion({ max: 300, example: labels.criterionExample }),
      asks.owner(),
      asks.team({ choices: looking.rollout.teams.map(({ id, name }) => ({ value: id, label: name })) }),
    ],
  });
  return [...(ready && !pending && !signed ? [request] : []), add];
}

export function signoffActions(looking: Looking, signoff: Signoff, milestone: Milestone): Action[] {
  const { reader } = looking;
  const approver = signoff.approvers.find(({ person }) => person === reader);
  if (!approver || !reader || !isOpen(looking) || !isPending(signoff)) return [];
  const key = verdictKey(signoff, reader);
  const input = (verdict: string) => ({ signoff: signoff.id, verdict, revision: signoff.revision });
  if (approver.given)
    return [action(looking, 'undo', { label: w.takeBack, input: { seq: approver.given.seq }, key: `undo/${approver.given.seq}` })];
  return [
    action(looking, 'decideSignoff', { label: w.approve, tone: 'primary', input: input('approve'), key }),
    action(looking, 'decideSignoff', {
      label: w.conditions,
      title: w.conditionsTitle(milestone.name),
      input: input('conditions'),
      asks: [asks.condition({ max: 1000, example: labels.conditionExample })],
      key,
    }),
    action(looking, 'decideSignoff', {
      label: w.reject,
      title: w.rejectTitle(milestone.name),
      tone: 'destructive',
      input: input('reject'),
      asks: [asks.signReason({ max: 1000, example: labels.conditionExample })],
      key,
    }),
    action(looking, 'handOverSignoff', {
      label: w.handOver,
      title: w.handOverTitle(milestone.name),
      input: { signoff: signoff.id },
      asks: [asks.person(), asks.words({ max: 1000 })],
    }),
  ];
}

/** The two ways out of a slip, for the person who decides. */
export function slipActions(looking: Looking, milestone: Milestone): { extend: Action | null; accept: Action | null } {
  const { rollout, reader, now } = looking;
  const open = openDecision(rollout, now);
  if (!reader || !isOpen(looking) || open?.milestone.id !== milestone.id || !holdsRole(rollout, reader, 'accountable'))
    return { extend: null, accept: null };
  const first = rollout.milestones[0]?.id === milestone.id;
  return {
    extend: action(looking, 'decideSlip', {
      label: w.extend,
      title: w.extendTitle(milestone.name),
      input: { milestone: milestone.id, choice: 'extend' },
      asks: [asks.dueOn({ value: open.on }), asks.reason({ required: false, max: 1000 })],
    }),
    accept: first
      ? null
      : action(looking, 'decideSlip', {
          label: w.accept,
          title: w.acceptTitle(milestone.name),
          input: { milestone: milestone.id, choice: 'acceptPrevious' },
          asks: [asks.reason({ max: 1000 })],
        }),
  };
}

export function peopleActions(looking: Looking): Action[] {
  if (!manages(looking) || !isOpen(looking)) return [];
  return [
    action(looking, 'namePerson', {
      label: w.namePerson,
      title: w.namePersonTitle,
      asks: [asks.person(), asks.side({ choices: sides(looking) })],
    }),
    action(looking, 'addTeam', {
      label: w.addTeam,
      title: w.addTeamTitle,
      asks: [asks.name({ max: 60 }), asks.side({ choices: sides(looking) }), asks.representative(), asks.askAt({ value: '16:00' })],
    }),
  ];
}

export function roleActions(looking: Looking, role: { id: string; title: string }): Action[] {
  if (!manages(looking) || !isOpen(looking)) return [];
  return [
    action(looking, 'giveRole', { label: w.giveRole, title: w.giveRoleTitle(role.title), input: { role: role.id }, asks: [asks.person()] }),
  ];
}

export function teamActions(looking: Looking, team: Team): Action[] {
  if (!manages(looking) || !isOpen(looking)) return [];
  const change = action(looking, 'changeTeam', {
    label: w.changeTeam,
    title: w.changeTeamTitle(team.name),
    input: { team: team.id },
    asks: [asks.representative({ required: false }), asks.askAt({ value: team.askAt }), asks.zone({ value: team.zone })],
  });
  return [
    change,
    action(looking, 'changeTeam', { label: team.active ? w.rest : w.wakeUp, input: { team: team.id, active: !team.active } }),
  ];
}

/** How an entry the reader wrote is taken back. */
export const undoAction = (looking: Looking, seq: number): Action =>
  action(looking, 'undo', { label: 'Undo', input: { seq }, key: `undo/${seq}` });
