// Random doings for properties: numbers choose a command, a person and what it is about, among what the rollout has at that moment.
import fc from 'fast-check';
import { dutiesAt } from '../../playbook/clock/agenda.ts';
import { remindersCut } from '../../playbook/clock/reminderPlan.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { fold } from '../../playbook/journal/fold.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, cast, type Doing, everybody, type Name, oidOf, withDone, withEntries, withMet } from './builders.ts';

/** What numbers stand for one random step. */
export interface Choice {
  verb: keyof typeof doings;
  who: number;
  what: number;
  which: number;
  /** Minutes since the step before. */
  minutes: number;
}

const pick = <T>(from: readonly T[], number: number): T | undefined => from[number % from.length];

const doings = {
  reportStatus: ({ teams }, { what, which }, at) => ({
    team: pick(teams, what)?.id,
    day: addWorkingDays(at.slice(0, 10), -(which % 3)),
    done: `Done ${which}`,
    days: (which % 9) - 4,
    ...(which % 4 === 0 ? { issueKind: 'red', issueText: 'Blocked' } : {}),
  }),
  raiseIssue: (_rollout, { what, which }) => ({ severity: pick(['minor', 'serious', 'red'], what), text: `Issue ${which}` }),
  takeIssue: ({ issues }, { what }) => ({ issue: pick(issues, what)?.id }),
  resolveIssue: ({ issues }, { what }) => ({ issue: pick(issues, what)?.id, text: 'Settled.' }),
  giveRole: (_rollout, { what, which }) => ({
    role: pick(Object.values(cast).filter(Boolean), what),
    person: oidOf(pick(everybody, which) ?? 'eve'),
  }),
  takeRole: ({ holders }, { what, which }) => {
    const role = pick(Object.keys(holders), what) ?? '';
    return { role, person: oidOf((pick(holders[role] ?? [], which) ?? 'eve') as Name) };
  },
  namePerson: (_rollout, { what, which }) => ({
    person: oidOf(pick(everybody, what) ?? 'eve'),
    side: pick(['customer', 'integrator', 'vendor'], which),
  }),
  addTeam: (_rollout, { what, which }) => ({
    name: `Team ${what % 5}`,
    side: 'customer',
    representative: oidOf(pick(everybody, which) ?? 'eve'),
    zone: 'Asia/Kolkata',
  }),
  changeTeam: ({ teams }, { what, which }) => ({
    team: pick(teams, what)?.id,
    ...pick(
      [{ active: false }, { active: true }, { askAt: '15:00' }, { zone: 'Pacific/Auckland' }, { representative: oidOf('eve') }],
      which,
    ),
  }),
  addDeliverable: ({ milestones }, { what, which }) => ({
    milestone: pick(milestones, what)?.id,
    title: `More ${which}`,
    criterion: 'Is it there?',
  }),
  changeDeliverable: ({ milestones }, { what, which }) => {
    const milestone = pick(milestones, what);
    return {
      milestone: milestone?.id,
      deliverable: pick(milestone?.deliverables ?? [], which)?.id,
      title: `Title ${which}`,
      risky: which % 2 === 0,
    };
  },
  meetDeliverable: ({ milestones }, { what, which }) => {
    const milestone = pick(milestones.slice(0, 2), what);
    return { milestone: milestone?.id, deliverable: pick(milestone?.deliverables ?? [], which)?.id, evidence: 'Seen.' };
  },
  requestSignoff: ({ milestones }, { what }) => ({ milestone: pick(milestones.slice(0, 2), what)?.id }),
  decideSignoff: ({ signoffs }, { what }) => ({
    signoff: signoffs.at(-1)?.id,
    verdict: pick(['approve', 'conditions', 'reject'], what),
    text: 'Because.',
  }),
  handOverSignoff: ({ signoffs }, { what }) => ({
    signoff: signoffs.at(-1)?.id,
    person: oidOf(pick(everybody, what) ?? 'eve'),
    text: 'I am away.',
  }),
  decideSlip: ({ milestones }, { what, which }, at) => ({
    milestone: pick(milestones, what)?.id,
    choice: pick(['extend', 'acceptPrevious'], which),
    dueOn: addWorkingDays(at.slice(0, 10), 5 + which),
    reason: 'It takes longer.',
  }),
  sayAway: (_rollout, { which }, at) => ({ until: addWorkingDays(at.slice(0, 10), which % 6) }),
  answerReminder: ({ reminders }, { what }) => ({ round: reminders.at(-1)?.round, answer: pick(['will', 'done', 'help'], what) }),
  addMilestone: ({ milestones }, { what, which }) => ({
    name: `Milestone ${which}`,
    startOn: '2026-06-15',
    dueOn: addWorkingDays('2026-06-15', which),
    place: what % (milestones.length + 1),
  }),
  changeMilestone: ({ milestones }, { what, which }) => ({
    milestone: pick(milestones, what)?.id,
    ...pick([{ name: `Name ${which}` }, { needs: [pick(milestones, which)?.id ?? ''] }, { signoffMode: 'anyOf' }, { needs: [] }], which),
  }),
  moveMilestone: ({ milestones }, { what, which }) => ({ milestone: pick(milestones, what)?.id, place: which % milestones.length }),
  dropMilestone: ({ milestones }, { what }) => ({ milestone: pick(milestones, what)?.id, reason: 'Not now.' }),
  mergeMilestones: ({ milestones }, { what, which }) => ({ milestone: pick(milestones, what)?.id, into: pick(milestones, which)?.id }),
  bringInMilestone: (_rollout, { what }) => ({
    milestone: pick(['kickoff', 'dataIn', 'salesPilot', 'serviceDesk', 'goLive'], what),
  }),
  redatePlan: ({ milestones }, { what, which }) => ({
    milestone: pick(milestones, what)?.id,
    byDays: (which % 20) + 1,
    onwards: which % 2 === 0,
    reason: 'It takes longer.',
  }),
  startDeliverable: ({ milestones }, { what, which }) => {
    const milestone = pick(milestones, what);
    return { milestone: milestone?.id, deliverable: pick(milestone?.deliverables ?? [], which)?.id };
  },
  dropDeliverable: ({ milestones }, { what, which }) => {
    const milestone = pick(milestones, what);
    return { milestone: milestone?.id, deliverable: pick(milestone?.deliverables ?? [], which)?.id };
  },
  importPlan: ({ milestones }, { what, which }) => ({
    text: `milestone\tdeliverable\tstart\tdue\n${pick(milestones, what)?.name}\tImported ${which}\nImport ${which % 3}\tOne\t9.6.2026\t26.6.2026`,
  }),
  pauseRollout: () => ({}),
  resumeRollout: () => ({}),
  closeRollout: () => ({}),
} satisfies Record<string, (rollout: Rollout, choice: Choice, at: string) => object>;

/** A random step; `verb` is one of those the tests deal with. */
export const aChoice = (verbs = Object.keys(doings) as Choice['verb'][]): fc.Arbitrary<Choice> =>
  fc.record({
    verb: fc.constantFrom(...verbs),
    who: fc.nat(99),
    what: fc.nat(99),
    which: fc.nat(99),
    minutes: fc.integer({ min: 1, max: 2000 }),
  });

/** The doing these numbers stand for: mostly by somebody who may. */
export function doingOf(rollout: Rollout, choice: Choice, at: string): Doing {
  const approver = rollout.signoffs.at(-1)?.approvers[choice.who % 2]?.person as Name | undefined;
  const asked = choice.verb === 'decideSignoff' || choice.verb === 'handOverSignoff' ? approver : undefined;
  const by = choice.verb === 'decideSlip' ? 'ana' : (asked ?? (choice.who % 3 === 0 ? (pick(everybody, choice.who) ?? 'eve') : 'maya'));
  return { verb: choice.verb, by, input: doings[choice.verb](rollout, choice, at), at };
}

/** The rollout after the doing, or null when it is refused. */
export function tried(rollout: Rollout, doing: Doing): Rollout | null {
  try {
    return withDone(rollout, doing);
  } catch {
    return null;
  }
}

/** The rollout after everything that was due has ended: sent, or missed by us. */
export function carriedOut(rollout: Rollout, at: string): Rollout {
  const entries = dutiesAt(rollout, anInstant(at)).flatMap((duty): NewEntry[] => {
    if (duty.kind === 'redraw') return [{ type: 'cardsDrawn', data: { drawn: { [duty.subject]: duty.revision } } }];
    const outcome = duty.missed ? 'missedByUs' : duty.kind === 'leaveUnasked' ? duty.as : 'sent';
    const ending: NewEntry = {
      type: 'dutyEnded',
      data: { duty: duty.key, subject: duty.subject, outcome, to: 'to' in duty ? duty.to : null, drawnAt: rollout.seq },
    };
    if (duty.kind === 'closeReminders') return [{ type: 'remindersClosed', data: { round: duty.round, outcomes: {} } }, ending];
    return duty.kind === 'cutReminders' && !duty.missed ? [remindersCut(rollout, duty.round), ending] : [ending];
  });
  return entries.length ? withEntries(rollout, entries, { at, key: `duty|${rollout.seq}` }) : rollout;
}

/** The rollout every life begins with; without the pages of the playbook it is quickly copied. */
const beginning = (() => {
  const whole = withMet(aRollout(), 'kickoff');
  return fold(
    whole.id,
    whole.entries.filter(({ type }) => type !== 'sectionWritten'),
  );
})();

/** A rollout some while after its start in which these steps were taken, with the moment of the last one; the clock's hand looked in now and then. */
export function lived(choices: readonly Choice[]): { rollout: Rollout; at: string } {
  let now = anInstant('2026-01-13T08:00:00Z');
  let rollout = beginning;
  for (const choice of choices) {
    now = now.add({ minutes: choice.minutes });
    if (choice.who % 2 === 0) rollout = carriedOut(rollout, now.toString());
    rollout = tried(rollout, doingOf(rollout, choice, now.toString())) ?? rollout;
  }
  return { rollout, at: now.toString() };
}
