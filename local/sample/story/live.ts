import { deeperChecks } from '../../../playbook/clock/deeperChecks.ts';
import { takenOffline } from '../../../playbook/clock/takenOffline.ts';
import type { Step } from '../Step.ts';
import { given } from './given.ts';
import { told } from './told.ts';

/** The check held live this morning, what was taken out of it and out of the one before, and a closer look at the data every other week. */
export const live = (): Step[] => [...held(), ...offline(), ...closer()];

const call = 'https://teams.microsoft.com/l/meetup-join/northwind-crm';

function held(): Step[] {
  return [
    given('2026-02-23T09:50', 'maya', 'setLivePlace', { at: '09:30', minutes: 30, place: 'Lyon, the glass room', link: `${call}-daily` }),
    given('2026-03-10T09:30', 'maya', 'beginLiveCheck', {}),
    given('2026-03-10T09:36', 'maya', 'noteLive', { team: 'data', text: 'Two people from Fabrikam check by hand until Thursday.' }),
    given('2026-03-10T09:43', 'maya', 'noteLive', { team: 'training', text: 'Lyon still has no trainer. Ben asks the branch manager.' }),
    given('2026-03-10T09:52', 'maya', 'endLiveCheck', {}),
  ];
}

function offline(): Step[] {
  const form = 'Choose one Norwegian word for “lead”';
  return [
    given('2026-03-04T09:41', 'maya', 'noteFollowUp', ({ oid }) => ({
      team: 'sales',
      text: form,
      people: [oid('carla')],
      dueOn: '2026-03-06',
    })),
    told('2026-03-04T09:42', takenOffline),
    given('2026-03-05T14:20', 'carla', 'finishFollowUp', ({ rollout }) => ({
      item: rollout.followUps.find(({ text }) => text === form)?.id,
    })),
    given('2026-03-10T09:45', 'maya', 'noteFollowUp', ({ oid }) => ({
      team: 'integration',
      text: 'Get the sign-in rules of the nine partner companies',
      people: [oid('raj'), oid('diego')],
      dueOn: '2026-03-13',
    })),
    told('2026-03-10T09:46', takenOffline),
  ];
}

function closer(): Step[] {
  const look = { on: '2026-03-05', at: '11:00', minutes: 45, everyWeeks: 2, link: `${call}-data` };
  return [
    given('2026-02-26T10:05', 'maya', 'planCheck', {
      team: 'data',
      ...look,
      agenda: 'What is left by hand, and what would make it faster.',
    }),
    told('2026-03-04T09:00', deeperChecks),
    given('2026-03-05T11:50', 'maya', 'recordCheck', ({ rollout }) => ({
      check: rollout.checks[0]?.id,
      on: '2026-03-05',
      text: 'The third source has 2,300 pairs nobody can match by rule. Two people more for a week would do it.',
    })),
  ];
}
