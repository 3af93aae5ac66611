// Two milestones through the desk: one from draft to celebrated, one that slips until the one before is accepted as final.
import { personaOf } from '../../local/personas.ts';
import type { MilestoneView, Plan } from '../../playbook/contract/Milestone.ts';
import type { RunningDesk } from './aRunningDesk.ts';

/** Called at each moment worth seeing, with its name and whose chair shows it. */
export type Seen = (name: string, person: string, milestone: string) => Promise<void>;

const oidOf = (persona: string): string => personaOf(persona)?.oid ?? '';

/** What the tab of that person is told, by its path under the rollout. */
export async function toldBy<Told>(desk: RunningDesk, person: string, path: string): Promise<Told> {
  const { token } = await desk.ask('POST', '/local/token', { person });
  const { settings } = await desk.ask('GET', '/local/tab');
  return desk.ask('GET', `/api/rollouts/${settings.entityId}/${path}`, undefined, { authorization: `Bearer ${token}` });
}

/** The milestone as the project manager sees it. */
export const milestoneOf = (desk: RunningDesk, id: string) => toldBy<MilestoneView>(desk, 'maya', `milestones/${id}`);

async function idNamed(desk: RunningDesk, name: string): Promise<string> {
  const plan = await toldBy<Plan>(desk, 'maya', 'plan');
  return plan.milestones.find((one) => one.name === name)?.id ?? '';
}

const delivered = [
  {
    title: 'Visit notes on the phone',
    criterion: 'Can a rep write a visit note without a desk?',
    owner: 'lena',
    evidence: '14 notes from the road',
  },
  {
    title: 'Works without network',
    criterion: 'Is a note kept when the phone has no network?',
    owner: 'raj',
    evidence: 'Tested in the tunnel at Fourvière',
    risky: true,
  },
];

/** A milestone is added as a draft, made ready, worked on, tried by users, talked about, signed and celebrated (P59-P74, P69); answers with its id. */
export async function draftToCelebrated(desk: RunningDesk, seen: Seen): Promise<string> {
  await desk.command('maya', 'addMilestone', {
    name: 'Phone',
    touch: 'Visit notes and accounts on the phone',
    startOn: '2026-03-10',
    dueOn: '2026-03-12',
    approverRoles: ['accountable'],
  });
  const milestone = await idNamed(desk, 'Phone');
  await seen('milestone-draft', 'maya', milestone);
  await desk.command('maya', 'changeMilestone', { milestone, worksByItself: 'A rep works a day with the phone alone' });
  for (const { title, criterion, owner, risky = false } of delivered)
    await desk.command('maya', 'addDeliverable', { milestone, title, criterion, owner: oidOf(owner), risky });
  await desk.command('maya', 'activateMilestone', { milestone });
  await desk.command('maya', 'planMeeting', {
    milestone,
    on: '2026-03-11',
    at: '14:00',
    minutes: 60,
    inPerson: true,
    place: 'Lyon, room Rhône',
  });
  await seen('milestone-active', 'maya', milestone);
  const { deliverables } = await milestoneOf(desk, milestone);
  for (const { id, title } of deliverables) {
    const { owner, evidence } = delivered.find((one) => one.title === title) ?? { owner: 'maya', evidence: '' };
    await desk.command(owner, 'startDeliverable', { milestone, deliverable: id });
    await desk.command(owner, 'meetDeliverable', { milestone, deliverable: id, evidence });
  }
  await desk.command('carla', 'reportUserTest', { milestone, result: 'passed', defects: 1, text: 'Six reps wrote notes for a day.' });
  await desk.command('maya', 'recordTalk', {
    milestone,
    person: oidOf('ana'),
    outcome: 'committed',
    on: '2026-03-10',
    text: 'She wants it for Porto too.',
  });
  await desk.command('maya', 'requestSignoff', { milestone });
  await desk.walkTo('2026-03-10T14:40:00Z');
  await seen('signoff-asked', 'ana', milestone);
  await desk.press('ana', 'Approve');
  await desk.walkTo('2026-03-10T14:45:00Z');
  await seen('milestone-celebrated', 'ana', milestone);
  return milestone;
}

/** Sales pilot slips past the tolerance, and its decider accepts the milestone before as final (P68). */
export async function acceptedAsFinal(desk: RunningDesk, seen: Seen): Promise<void> {
  await desk.walkTo('2026-03-10T15:10:00Z');
  await desk.press('lena', 'Send', { days: '-3', done: 'Two of four sources loaded' });
  await desk.walkTo('2026-03-10T15:20:00Z');
  await seen('decision-asked', 'ana', 'salesPilot');
  await desk.press('ana', 'Accept it', { choice: 'acceptPrevious', reason: 'Sales can work with the accounts as they are.' });
  await desk.walkTo('2026-03-10T15:25:00Z');
  await seen('decision-accepted', 'ana', 'salesPilot');
}
