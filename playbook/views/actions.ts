// What the reader may do, as buttons with their forms; the table of access is the same one that decides.

import { dayToReport } from '../clock/dayToReport.ts';
import { decidersOf, openDecisionOn } from '../clock/decisions.ts';
import { askedFor, representativeOf } from '../clock/whoIsAsked.ts';
import { isManager } from '../commands/access.ts';
import { newDay } from '../commands/reportFields.ts';
import type { Action, Ask } from '../contract/Action.ts';
import type { Side } from '../contract.ts';
import { agreedOn } from '../journal/agreedOn.ts';
import type { Deliverable, Milestone } from '../journal/Milestone.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { Report, Team } from '../journal/Team.ts';
import { choices, labels, actionWords as w } from '../words/actions.ts';
import { checkinWords } from '../words/checkin.ts';
import { led } from '../words/joints.ts';
import { sayingWords } from '../words/sayings.ts';
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
export function action(
  { rollout, reader }: Looking,
  verb: string,
  { label, input = {}, asks: questions = [], title, tone = 'plain', key }: Parts,
): Action {
  const about = Object.values(input).filter((value) => typeof value === 'string' || typeof value === 'number');
  return { verb, label, tone, input, asks: questions, title, key: key ?? [verb, ...about, reader ?? '', rollout.seq].join('/') };
}

export const manages = ({ rollout, reader }: Looking): boolean => reader !== null && isManager(rollout, reader);
export const isOpen = ({ rollout }: Looking): boolean => rollout.status === 'running' || rollout.status === 'paused';

const sides = ({ rollout }: Looking) =>
  (['customer', 'integrator', 'vendor'] as Side[]).map((value) => ({ value, label: rollout.start?.sides[value] ?? value }));

/** Report for the teams the reader speaks for. */
export function reportActions(looking: Looking): Action[] {
  const { rollout, reader, now } = looking;
  if (!isOpen(looking) || !reader) return [];
  return rollout.teams
    .map((team) => ({ team, day: dayToReport(rollout, team, now) }))
    .filter(({ team, day }) => (team.active || team.pulledIn) && isAsked(looking, team, day))
    .map(({ team, day }) => reportAction(looking, team, day));
}

/** The representative, and whoever is asked that day in their place (P76). */
const isAsked = ({ rollout, reader }: Looking, team: Team, day: string): boolean =>
  representativeOf(rollout, team) === reader || askedFor(rollout, team, day).to === reader;

/** The choice that stands in the list: the days they counted, or that they named a day. */
const daysSaid = (report: Report | undefined): string | undefined => report && (report.forecastOn ? newDay : String(report.days));

/** The report of one team for one of its days, or the change of the one that stands. */
export function reportAction(looking: Looking, team: Team, day: string): Action {
  const standing = looking.rollout.reports[`${team.id}/${day}`]?.at(-1);
  return action(looking, 'reportStatus', {
    label: standing ? w.edit : looking.rollout.teams.length > 1 ? led(w.report, team.name) : w.report,
    title: w.reportTitle(team.name),
    tone: 'primary',
    input: { team: team.id, day },
    asks: [
      asks.done({ max: 500, example: labels.doneExample, value: standing?.done }),
      asks.days({ choices: [...choices.days, { value: newDay, label: checkinWords.anotherDay }], value: daysSaid(standing) }),
      asks.forecastOn({ value: standing?.forecastOn ?? undefined }),
      asks.issueKind({ choices: choices.issueKinds }),
      asks.issueText({ max: 1000, example: checkinWords.whatExample }),
      asks.blocks({ max: 500, example: checkinWords.blocksExample }),
      asks.help({ max: 500, example: checkinWords.helpExample }),
      asks.page({ example: checkinWords.linkExample }),
    ],
  });
}

/** Pause, resume and close, for those who steer. */
export function standingActions(looking: Looking): Action[] {
  if (!manages(looking)) return [];
  if (looking.rollout.status === 'running')
    return [action(looking, 'pauseRollout', { label: w.pause }), action(looking, 'closeRollout', { label: w.close, tone: 'destructive' })];
  return [action(looking, 'resumeRollout', { label: w.resume, tone: 'primary' })];
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
  return meets ? [meet] : [];
}

/** The two ways out of a slip, for those who may decide. */
export function slipActions(looking: Looking, milestone: Milestone): { extend: Action | null; accept: Action | null } {
  const { rollout, reader, now } = looking;
  const open = openDecisionOn(rollout, milestone.id, now);
  if (!reader || !isOpen(looking) || !open || !decidersOf(rollout, open, now).includes(reader)) return { extend: null, accept: null };
  const before = rollout.milestones[rollout.milestones.findIndex(({ id }) => id === milestone.id) - 1];
  const input = { milestone: milestone.id, agreed: agreedOn(milestone) };
  return {
    extend: action(looking, 'decideSlip', {
      label: w.extend,
      title: w.extendTitle(milestone.name),
      input: { ...input, choice: 'extend' },
      asks: [asks.dueOn({ value: open.on }), asks.reason({ required: false, max: 1000 })],
    }),
    accept: !before
      ? null
      : action(looking, 'decideSlip', {
          label: w.accept,
          title: w.acceptTitle(milestone.name),
          input: { ...input, choice: 'acceptPrevious', previous: before.id },
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

/** How an entry the reader wrote is taken back. */
export const undoAction = (looking: Looking, seq: number): Action =>
  action(looking, 'undo', { label: sayingWords.undo, input: { seq }, key: `undo/${seq}` });
