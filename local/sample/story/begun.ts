import { channel, team } from '../../personas.ts';
import { holders, speakers } from '../people.ts';
import { absences } from '../reports.ts';
import type { Step } from '../Step.ts';
import { given } from './given.ts';

/** The rollout is started, its roles are given, and its teams begin to be asked. */
export function begun(): Step[] {
  return [
    given('2026-01-12T09:00', 'maya', 'startRollout', ({ oid }) => ({
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
      given(`2026-01-12T09:1${place}`, 'maya', 'giveRole', ({ oid }) => ({ role, person: oid(persona) })),
    ),
    given('2026-01-12T09:20', 'maya', 'changeTeam', { team: 'desk', zone: 'Europe/Lisbon' }),
    ...Object.keys(speakers).map((id, place) => given(`2026-01-12T09:3${place}`, 'maya', 'changeTeam', { team: id, active: false })),
    given('2026-01-12T09:40', 'maya', 'changeDeliverable', {
      milestone: 'salesPilot',
      deliverable: 'leadForm',
      criterion: 'Lyon, Porto and Oslo agree',
    }),
    ...Object.keys(speakers).map((id, place) => given(`2026-02-25T09:0${place}`, 'maya', 'changeTeam', { team: id, active: true })),
    ...absences.map(([persona, from, until]) => given('2026-02-24T08:30', persona, 'sayAway', { from, until })),
  ];
}
