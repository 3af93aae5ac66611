// A rollout with one milestone and no more people than a sign-off needs, so that tens of thousands of rounds are played in seconds.
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';
import { aStartedRollout, withEntries } from '../support/builders.ts';

/** Monday 12 January 2026, in the morning. */
export const playedAt = '2026-01-12T09:00:00Z';
export const playedOn = '2026-01-12';

const holders = { accountable: 'ana', salesOwner: 'ben', sponsor: 'sam', projectManager: 'maya' };

const start = aStartedRollout().entries.find(({ type }) => type === 'rolloutStarted') as NewEntry;

/** Ana, Ben and Sam sign it, in that order; Maya leads, Tom and Ira only take part; it is met, tried by users and active. */
export function aSignoffRollout(): Rollout {
  const milestone = 'pilot';
  const deliverable = { id: 'd1', title: 'Leads', criterion: 'Are they in?', ownerRole: '', owner: 'maya', team: '', risky: false };
  const people = ['ana', 'ben', 'sam', 'maya', 'tom', 'ira'];
  const entries: NewEntry[] = [
    { type: 'rolloutStarted', data: start.data as never, words: { title: 'CRM rollout' } },
    {
      type: 'rolesDefined',
      data: { roles: Object.keys(holders).map((id) => ({ id, title: id, side: 'customer', duties: [], practices: [] })) as never },
    },
    {
      type: 'milestonesPlanned',
      data: {
        milestones: [
          {
            id: milestone,
            name: 'Pilot',
            touch: 'Leads and mail',
            worksByItself: 'Yes',
            phase: '',
            startOn: playedOn,
            dueOn: '2026-02-12',
            needs: [],
            approverRoles: ['accountable', 'salesOwner', 'sponsor'],
            deliverables: [deliverable],
          },
        ],
      },
    },
    ...people.map((person): NewEntry => ({ type: 'personNamed', data: { person, side: 'customer' } })),
    ...Object.entries(holders).map(([role, person]): NewEntry => ({ type: 'roleGiven', data: { role, person } })),
    { type: 'milestoneActivated', data: { milestone } },
    { type: 'userTested', data: { milestone, result: 'passed', defects: 0 } },
    { type: 'deliverableMet', data: { milestone, deliverable: 'd1' }, words: { evidence: 'Seen.' } },
  ];
  return withEntries(emptyRollout('r1'), entries, { at: playedAt });
}

/** The role with which each of them signs. */
export const roleOf: Record<string, string> = Object.fromEntries(Object.entries(holders).map(([role, person]) => [person, role]));
