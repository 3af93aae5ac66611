// The sample rollout up to Tue 10 March 2026: a CRM for Northwind, nine weeks in.
import { resolvedKey, tellKey, threadKey } from '../../playbook/clock/issueKeys.ts';
import { issueSubject } from '../../playbook/journal/subjects.ts';
import { findTemplate } from '../../playbook/templates/templates.ts';
import { channel, team } from '../personas.ts';
import { evidence } from './evidence.ts';
import { holders, personaOfRole, speakers } from './people.ts';
import { absences, reportDays, reports } from './reports.ts';
import type { SoFar, Step } from './Step.ts';
import { activated, begun, tested } from './tested.ts';

const template = findTemplate('crm');

/** Every step, in the order of time. */
export const story = (): Step[] =>
  [...start(), ...readied(), ...met(), ...signed(), ...daily(), ...issues(), ...notes(), ...measures()].sort((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  );

const by = (
  at: string,
  persona: string,
  verb: string,
  input: Record<string, unknown> | ((soFar: SoFar) => Record<string, unknown>),
): Step => ({
  at,
  by: persona,
  verb,
  input: typeof input === 'function' ? input : () => input,
});

function start(): Step[] {
  return [
    by('2026-01-12T09:00', 'maya', 'startRollout', ({ oid }) => ({
      templateId: 'crm',
      title: 'CRM rollout',
      customer: 'Northwind',
      integrator: 'Fabrikam',
      vendor: 'Contoso',
      accountable: oid('ana'),
      projectManager: oid('maya'),
      zone: 'Europe/Paris',
      startOn: '2026-01-12',
      channel: { threadId: channel.id, teamId: team.id, name: channel.name },
    })),
    ...Object.entries(holders).map(([role, persona], place) =>
      by(`2026-01-12T09:1${place}`, 'maya', 'giveRole', ({ oid }) => ({ role, person: oid(persona) })),
    ),
    by('2026-01-12T09:20', 'maya', 'changeTeam', { team: 'desk', zone: 'Europe/Lisbon' }),
    ...Object.keys(speakers).map((id, place) => by(`2026-01-12T09:3${place}`, 'maya', 'changeTeam', { team: id, active: false })),
    by('2026-01-12T09:40', 'maya', 'changeDeliverable', {
      milestone: 'salesPilot',
      deliverable: 'leadForm',
      criterion: 'Lyon, Porto and Oslo agree',
    }),
    ...Object.keys(speakers).map((id, place) => by(`2026-02-25T09:0${place}`, 'maya', 'changeTeam', { team: id, active: true })),
    ...absences.map(([persona, from, until]) => by('2026-02-24T08:30', persona, 'sayAway', { from, until })),
  ];
}

/** Each milestone activated in time, what is risky begun early, and what users found when they tried it. */
function readied(): Step[] {
  return [
    ...activated.map(([milestone, at]) => by(at, 'maya', 'activateMilestone', { milestone })),
    ...begun.map(([milestone, deliverable, at, persona]) => by(at, persona, 'startDeliverable', { milestone, deliverable })),
    ...tested.map(([milestone, at, persona, defects, text]) =>
      by(at, persona, 'reportUserTest', { milestone, result: 'passed', defects, text }),
    ),
  ];
}

function met(): Step[] {
  return evidence.map(([milestone, deliverable, day, time, words]) => {
    const role =
      template?.milestones.find(({ id }) => id === milestone)?.deliverables.find(({ id }) => id === deliverable)?.ownerRole ?? '';
    return by(`${day}T${time}`, personaOfRole[role] ?? 'maya', 'meetDeliverable', { milestone, deliverable, evidence: words });
  });
}

function signed(): Step[] {
  const verdict = (at: string, persona: string, milestone: string, words = ''): Step =>
    by(at, persona, 'decideSignoff', ({ rollout }) => ({
      signoff: rollout.signoffs.find((one) => one.milestone === milestone)?.id,
      verdict: words ? 'conditions' : 'approve',
      text: words,
    }));
  const celebrated = (at: string, milestone: string): Step => ({
    at,
    writes: ({ rollout }) => {
      const id = rollout.signoffs.find((one) => one.milestone === milestone)?.id ?? '';
      return [
        {
          type: 'dutyEnded',
          data: { duty: `signoff/${id}/celebrate`, subject: `celebration/${id}`, outcome: 'sent', to: null, drawnAt: rollout.seq },
        },
      ];
    },
  });
  return [
    by('2026-01-22T16:00', 'maya', 'requestSignoff', { milestone: 'kickoff' }),
    verdict('2026-01-22T17:40', 'ingrid', 'kickoff'),
    verdict('2026-01-23T10:15', 'ana', 'kickoff'),
    celebrated('2026-01-23T10:16', 'kickoff'),
    by('2026-02-23T16:10', 'maya', 'requestSignoff', { milestone: 'dataIn' }),
    verdict('2026-02-23T18:05', 'carla', 'dataIn', 'If the three differing accounts are corrected by Fri 6 Mar'),
    verdict('2026-02-24T09:30', 'ana', 'dataIn'),
    celebrated('2026-02-24T09:31', 'dataIn'),
    by('2026-03-09T09:50', 'maya', 'changeDeliverable', {
      milestone: 'dataIn',
      deliverable: 'countsMatch',
      criterion: 'Counts match the old system, closed accounts included',
    }),
  ];
}

/** The daily questions, the answers, and the digests that went out. */
function daily(): Step[] {
  return reportDays.flatMap((day, place): Step[] => {
    const away = (persona: string) => absences.some(([who, from, until]) => who === persona && from <= day && day <= until);
    const asked = Object.entries(speakers).filter(([, persona]) => !away(persona));
    const ended = (duty: string, persona: string | null, { rollout, id }: SoFar) => ({
      type: 'dutyEnded' as const,
      data: { duty, subject: duty, outcome: 'sent' as const, to: persona ? id(persona) : null, drawnAt: rollout.seq },
    });
    return [
      { at: `${day}T15:45`, writes: (soFar) => asked.map(([id, persona]) => ended(`status/${id}/${day}`, persona, soFar)) },
      ...asked.flatMap(([id, persona]): Step[] => {
        const said = reports[id]?.said[place];
        return said ? [by(`${day}T${reports[id]?.time}`, persona, 'reportStatus', { team: id, day, days: said[0], done: said[1] })] : [];
      }),
      { at: `${day}T17:30`, writes: (soFar) => [ended(`digest/${day}`, null, soFar)] },
    ];
  });
}

function issues(): Step[] {
  const taxField = 'The tax field of imported accounts is wrong. It blocks the first real offers.';
  const overnight = 'The nightly import failed after 40,000 rows. It blocks the clean-up of the second source.';
  const guests = 'Single sign-on fails for guests. Guests get an error after consent, and 9 partner users cannot sign in.';
  const open = ({ rollout }: SoFar, text: string) => ({ issue: rollout.issues.find((issue) => issue.text === text)?.id });
  return [
    by('2026-03-05T08:40', 'lena', 'raiseIssue', { severity: 'red', text: overnight }),
    by('2026-03-05T09:50', 'raj', 'takeIssue', (soFar) => open(soFar, overnight)),
    by('2026-03-06T11:15', 'raj', 'resolveIssue', (soFar) => ({
      ...open(soFar, overnight),
      text: 'The import runs in parts of 10,000 rows now.',
    })),
    { at: '2026-03-06T11:15', writes: (soFar) => [settledTold(soFar, overnight, 'lena')] },
    by('2026-03-06T10:20', 'carla', 'raiseIssue', { severity: 'serious', text: taxField }),
    by('2026-03-06T10:41', 'maya', 'takeIssue', (soFar) => open(soFar, taxField)),
    by('2026-03-10T14:30', 'maya', 'resolveIssue', (soFar) => ({
      ...open(soFar, taxField),
      text: 'The field is mapped anew, 212 accounts corrected.',
    })),
    { at: '2026-03-10T14:30', writes: (soFar) => [settledTold(soFar, taxField, 'carla')] },
    by('2026-03-10T15:10', 'raj', 'raiseIssue', { severity: 'red', text: guests, milestone: 'salesPilot', deliverable: 'guestSignIn' }),
    { at: '2026-03-10T15:10', writes: (soFar) => [told(soFar, guests, 'maya'), posted(soFar, guests)] },
    by('2026-03-10T15:24', 'maya', 'takeIssue', (soFar) => open(soFar, guests)),
    by('2026-03-10T15:27', 'maya', 'noteWorkaround', (soFar) => ({
      ...open(soFar, guests),
      text: 'The nine partner users work in two shared accounts until Friday.',
    })),
  ];
}

const toldOfIssue = ({ rollout }: SoFar, issue: string, duty: string, to: string | null) => ({
  type: 'dutyEnded' as const,
  data: { duty, subject: issueSubject(issue), outcome: 'sent' as const, to, drawnAt: rollout.seq },
});

const issueOf = ({ rollout }: SoFar, text: string) => rollout.issues.find((one) => one.text === text);

function told(soFar: SoFar, text: string, persona: string) {
  const issue = issueOf(soFar, text)?.id ?? '';
  return toldOfIssue(soFar, issue, tellKey(issue, soFar.id(persona)), soFar.id(persona));
}

function posted(soFar: SoFar, text: string) {
  const issue = issueOf(soFar, text)?.id ?? '';
  return toldOfIssue(soFar, issue, threadKey(issue), null);
}

function settledTold(soFar: SoFar, text: string, persona: string) {
  const issue = issueOf(soFar, text);
  const key = resolvedKey(issue?.id ?? '', issue?.resolved?.seq ?? 0, soFar.id(persona));
  return toldOfIssue(soFar, issue?.id ?? '', key, soFar.id(persona));
}

/** The round of notes of 26 February, and the answers to it; the rounds before are over. */
function notes(): Step[] {
  const cut = (at: string, round: number): Step => ({
    at,
    writes: ({ rollout }) => [
      {
        type: 'dutyEnded',
        data: { duty: `reminders/${round}/cut`, subject: `reminders/${round}/cut`, outcome: 'sent', to: null, drawnAt: rollout.seq },
      },
    ],
  });
  return [cut('2026-01-15T09:00', 0), cut('2026-01-29T09:00', 1), cut('2026-02-12T09:00', 2), cut('2026-02-26T09:00', 3)];
}

function measures(): Step[] {
  const measured = (at: string, metric: string, value: number): Step => ({
    at,
    writes: () => [{ type: 'measured', data: { metric, value, on: at.slice(0, 10) } }],
  });
  return [
    measured('2026-03-09T08:00', 'dealsRecorded', 62),
    measured('2026-03-09T08:00', 'firstAnswer', 250),
    measured('2026-03-09T08:00', 'weeklyUsers', 31),
  ];
}
