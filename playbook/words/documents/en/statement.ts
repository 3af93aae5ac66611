// What the statement-of-work section says around the playbook's own words, in English: the catalogue all others follow.
import type { Side } from '../../../contract.ts';
import type { SignoffMode } from '../../../journal/Entry.ts';
import type { Said } from '../Said.ts';
import type { Say } from '../Say.ts';
import { workingDays } from './units.ts';

const sides: Record<Side, string> = { customer: 'The customer', integrator: 'The integrator', vendor: 'The vendor' };

const modes: Record<SignoffMode, string> = {
  off: 'Nobody signs: a milestone is accepted once every deliverable is met and its users could work with it.',
  single: 'One signature accepts it: that of the first approver named.',
  anyOf: 'The signature of any one approver accepts it.',
  allOf: 'It is accepted once all approvers have signed.',
  inOrder: 'It is accepted once all approvers have signed, one after the other in the order named.',
};

/** The section in English. */
export const statementEn = (say: Say) =>
  ({
    kicker: 'Section of the statement of work',
    title: (rollout: string) => `How ${rollout} is delivered and accepted`,
    made: (day: string) => `As the playbook stood on ${day}`,
    page: ['Page', 'of'] as const,
    unwritten: (title: string) => `The playbook says nothing about this yet. A section called “${title}” in the playbook will stand here.`,
    nobody: 'to be named',
    source: (title: string, version: number, day: string) => `From the playbook: ${title}, version ${version} of ${day}.`,

    chapters: {
      parties: 'Parties and purpose',
      definitions: 'Definitions',
      scope: 'Scope by milestone',
      acceptance: 'Acceptance',
      roles: 'Roles and responsibilities',
      governance: 'Governance and cadence',
      communication: 'Communication requirements',
      escalation: 'Escalation',
      change: 'Changes',
      assumptions: 'Assumptions',
      outOfScope: 'Out of scope',
      signatures: 'Signatures',
    },

    parties: {
      text: (customer: string, integrator: string, vendor: string, rollout: string) =>
        `This section says what ${integrator} delivers to ${customer} in ${rollout}, with the product of ${vendor}, by when, how it is accepted and how the parties work together. The success of the rollout belongs to ${customer}; ${integrator} and ${vendor} owe what is named here.`,
      columns: ['Party', 'Name', 'First contact'],
      sides,
    },
    definitions: {
      columns: ['Term', 'Meaning'],
      rows: (tolerance: number, city: string) => [
        ['Milestone', 'A working system that people can touch and try, with a date and approvers.'],
        ['Deliverable', 'A result within a milestone, with one owner and one acceptance criterion.'],
        ['Acceptance criterion', 'A question that is answered with yes or no; it is met when the answer is yes and evidence is named.'],
        ['Baseline', 'The first day agreed for a milestone. It stays as it was agreed.'],
        ['Forecast', 'The day on which a milestone is expected, from what the teams report.'],
        ['Tolerance', `A milestone expected more than ${workingDays(say, tolerance)} past its agreed day asks for a decision.`],
        ['Sign-off', 'The written acceptance of a milestone by its approvers, kept word for word.'],
        ['Working day', `Monday to Friday but for agreed holidays, on the clock of ${city}.`],
        ['Red issue', 'An issue that endangers a milestone or somebody’s work on that day.'],
      ],
    },
    scope: {
      intro: 'The plan is a row of working systems. Each can be used on its own once it is accepted.',
      none: 'No milestone is planned yet.',
      facts: {
        touch: 'Users can touch',
        works: 'Works by itself',
        from: 'Work begins',
        due: 'Agreed day',
        forecast: 'Forecast',
        state: 'Standing',
        approvers: 'Approvers',
        needs: 'Needs',
      },
      signed: (day: string) => `Signed ${day}`,
      leftOut: 'Left out, by decision',
      columns: ['Deliverable', 'Accepted when', 'Owner', 'By'],
      noDeliverables: 'No deliverable is agreed for it yet.',
    },
    acceptance: {
      mode: modes,
      rules: [
        'The people who will use the system try it with a real task before acceptance is asked for, and their result is written down.',
        'Acceptance is asked for once every deliverable is met, with evidence beside its criterion.',
        'An approver accepts, accepts with a condition, or rejects with a reason. An approver may hand over to another person, or name somebody who stands in.',
        'What was accepted is kept word for word and sealed. A later change shows as changed since acceptance and does not undo it.',
        'A milestone that was rejected is asked for again in a new round; earlier rounds stay on record.',
      ],
    },
    roles: {
      of: (name: string) => `Responsibilities of ${name}`,
      columns: ['Role and person', 'Owes', 'By when'],
      none: 'No role of this side is agreed yet.',
    },
    governance: {
      columns: ['What', 'When', 'How'],
      check: [
        'Daily status check',
        'One person of each active team says what is done, how many days it is ahead or behind, and names issues',
      ] as const,
      checkAt: (hours: string) =>
        hours ? `Every working day, ${hours}, each team in its own time` : 'Every working day, each team in its own time',
      digest: ['Digest', 'One message to the channel: what moved, what is blocked, who is missing'] as const,
      digestAt: (time: string) => `Every working day, ${time}`,
      live: ['Live check', 'The teams in turn, with a time limit; what needs longer is followed up by few'] as const,
      liveAt: (time: string, minutes: number) =>
        time ? `${time}, ${minutes} minutes at most` : `When the project manager calls it, ${minutes} minutes at most`,
      weekly: ['Weekly report', 'Summary of the week in the channel'] as const,
      weeklyAt: 'With the digest of each Friday',
      steering: ['Steering group', 'One page from the live rollout: forecast, decisions, issues, what is needed'] as const,
      steeringAt: 'At every milestone, and when a decision is open',
      meeting: ['Milestone meeting', 'Face to face at least for the key people'] as const,
      meetingAt: 'Before each milestone is signed',
    },
    escalation: {
      columns: ['Step', 'Who', 'When'],
      red: 'A red issue goes to the people below, one after the other, until somebody takes it. It does not wait for office hours.',
      at: (minutes: number) => (minutes === 0 ? 'at once' : `${minutes} minutes after it was raised`),
    },
    change: {
      text: (tolerance: number) =>
        `When a milestone is expected more than ${workingDays(say, tolerance)} past its agreed day, the accountable person of the customer decides between two ways, with what each costs before them:`,
      ways: [
        'extend it: a new day is agreed, and those that depend on it move with it; or',
        'accept the milestone before it as final: what was accepted stays in use, and the rest is left out or planned anew.',
      ],
      after: 'The baseline stays visible in either case. Who decided, when and why is kept.',
    },
    assumptions: {
      effort: 'The parties free the people named for the time they need:',
      columns: ['Role', 'What it takes'],
    },
    signatures: { text: 'Signed for the parties:', columns: ['Party', 'Name and role', 'Date', 'Signature'] },
  }) as const;

/** Every message of the section. */
export type StatementWords = Said<ReturnType<typeof statementEn>>;
