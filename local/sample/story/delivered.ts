import { findTemplate } from '../../../playbook/templates/templates.ts';
import { evidence } from '../evidence.ts';
import { personaOfRole } from '../people.ts';
import type { Step } from '../Step.ts';
import { activated, begun, tested } from '../tested.ts';
import { given } from './given.ts';

const template = findTemplate('crm');

/** Everything that was made: begun, tried by users, and met with its evidence. */
export const delivered = (): Step[] => [...readied(), ...met()];

/** Each milestone activated in time, what is risky begun early, and what users found when they tried it. */
function readied(): Step[] {
  return [
    ...activated.map(([milestone, at]) => given(at, 'maya', 'activateMilestone', { milestone })),
    ...begun.map(([milestone, deliverable, at, persona]) => given(at, persona, 'startDeliverable', { milestone, deliverable })),
    ...tested.map(([milestone, at, persona, defects, text]) =>
      given(at, persona, 'reportUserTest', { milestone, result: 'passed', defects, text }),
    ),
  ];
}

function met(): Step[] {
  return evidence.map(([milestone, deliverable, day, time, words]) => {
    const role =
      template?.milestones.find(({ id }) => id === milestone)?.deliverables.find(({ id }) => id === deliverable)?.ownerRole ?? '';
    return given(`${day}T${time}`, personaOfRole[role] ?? 'maya', 'meetDeliverable', { milestone, deliverable, evidence: words });
  });
}
