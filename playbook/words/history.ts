// Every kind of entry as people read it in the history; null where it is our own bookkeeping.

import type { Mark } from '../contract.ts';
import type { EntryOf, EntryType } from '../journal/Entry.ts';
import { listed } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { againstPlan, titleOf } from './counts.ts';
import { dayWords } from './dates.ts';

/** What a sentence may look up: names, and the rollout as it is now. */
export interface Lookup {
  rollout: Rollout;
  name(person: string): string;
}

export interface Said {
  mark: Mark;
  text: string;
}

type Sentences = { [T in EntryType]: (entry: EntryOf<T>, look: Lookup) => Said | null };

const note = (text: string): Said => ({ mark: 'note', text });
const good = (text: string): Said => ({ mark: 'good', text });
const hidden = () => null;
const milestone = ({ rollout }: Lookup, id: string) => rollout.milestones.find((one) => one.id === id)?.name ?? 'a milestone';
const team = ({ rollout }: Lookup, id: string) => rollout.teams.find((one) => one.id === id)?.name ?? 'a team';
const role = ({ rollout }: Lookup, id: string) => rollout.roles.find((one) => one.id === id)?.title ?? id;
const issue = ({ rollout }: Lookup, id: string) => titleOf(rollout.issues.find((one) => one.id === id)?.text ?? 'an issue', 70);
const signed = ({ rollout }: Lookup, id: string) => rollout.signoffs.find((one) => one.id === id)?.milestone ?? '';
const deliverable = ({ rollout }: Lookup, at: { milestone: string; deliverable: string }) =>
  rollout.milestones.find(({ id }) => id === at.milestone)?.deliverables.find(({ id }) => id === at.deliverable)?.title ?? 'a deliverable';

const verdicts = { approve: 'approved', conditions: 'approved with conditions', reject: 'rejected' } as const;
const answers = { will: 'will do it', done: 'has done it', help: 'asks for help' } as const;

export const historyWords: Sentences = {
  rolloutStarted: ({ words }) => note(`The rollout “${words.title ?? ''}” was started`),
  rolesDefined: hidden,
  milestonesPlanned: ({ data }) =>
    note(`${data.milestones.length} milestones were planned, from ${listed(data.milestones.map(({ name }) => name))}`),
  benefitsDefined: hidden,
  metricsDefined: hidden,
  sectionWritten: ({ data }) => (data.version === 1 ? null : note(`“${data.title}” was changed in the playbook, version ${data.version}`)),
  rolloutPaused: () => note('The rollout was paused: nothing is sent'),
  rolloutResumed: () => note('The rollout was resumed'),
  rolloutClosed: () => note('The rollout was closed'),
  rolloutReopened: () => note('The rollout was opened again'),
  personNamed: ({ data }, look) =>
    note(`${look.name(data.person)} takes part on the side of ${look.rollout.start?.sides[data.side] ?? data.side}`),
  personUnnamed: ({ data }, look) => note(`${look.name(data.person)} takes part no more`),
  roleGiven: ({ data }, look) => note(`${look.name(data.person)} is ${role(look, data.role)}`),
  roleTaken: ({ data }, look) => note(`${look.name(data.person)} is no longer ${role(look, data.role)}`),
  teamAdded: ({ data }) => note(`${data.fields.name} reports each working day at ${data.fields.askAt}`),
  teamChanged: ({ data }, look) => note(`${team(look, data.team)} was changed`),
  personAway: ({ data }, look) => note(`${look.name(data.person)} is away until ${dayWords(data.until)}`),
  personBack: ({ data }, look) => note(`${look.name(data.person)} is not away`),
  deliverableAdded: ({ data }, look) => note(`“${data.fields.title}” was added to ${milestone(look, data.milestone)}`),
  deliverableChanged: ({ data }, look) => note(`“${deliverable(look, data)}” was changed`),
  deliverableDropped: ({ data }, look) => note(`A deliverable was taken out of ${milestone(look, data.milestone)}`),
  deliverableMet: ({ data }, look) => good(`“${deliverable(look, data)}” is met`),
  deliverableReopened: ({ data }, look) => note(`“${deliverable(look, data)}” is open again`),
  statusReported: ({ data, words }, look) =>
    note(`${team(look, data.team)}, ${againstPlan(data.days)}: ${data.noChange ? 'no change' : titleOf(words.done ?? '', 120)}`),
  statusWithdrawn: ({ data }, look) => note(`${team(look, data.team)} took back its report of ${dayWords(data.day)}`),
  issueRaised: ({ data, words }) => ({
    mark: data.severity === 'red' ? 'red' : 'late',
    text: `${data.severity === 'red' ? 'Red issue' : data.severity === 'serious' ? 'Serious issue' : 'Minor issue'} raised: ${titleOf(words.text ?? '', 120)}`,
  }),
  issueTaken: ({ data, by }, look) => note(`${look.name(by)} took “${issue(look, data.issue)}”`),
  issueLetGo: ({ data }, look) => note(`“${issue(look, data.issue)}” waits for somebody again`),
  issueResolved: ({ data, words }, look) => good(`Settled: “${issue(look, data.issue)}”. ${titleOf(words.text ?? '', 100)}`),
  issueReopened: ({ data }, look) => note(`“${issue(look, data.issue)}” is open again`),
  signoffRequested: ({ data }, look) =>
    note(
      `${listed(data.approvers.map(({ person }) => look.name(person)))} ${data.approvers.length === 1 ? 'was' : 'were'} asked to sign ${milestone(look, data.milestone)}`,
    ),
  signoffWithdrawn: ({ data }, look) => note(`The request to sign ${milestone(look, signed(look, data.signoff))} was taken back`),
  verdictGiven: ({ data }, look) => ({
    mark: data.verdict === 'reject' ? 'late' : 'signed',
    text: `${look.name(data.approver)} ${verdicts[data.verdict]} ${milestone(look, signed(look, data.signoff))}`,
  }),
  verdictTakenBack: ({ data }, look) =>
    note(`${look.name(data.approver)} took back the verdict on ${milestone(look, signed(look, data.signoff))}`),
  signoffHandedOver: ({ data }, look) =>
    note(`${look.name(data.from)} handed the sign-off of ${milestone(look, signed(look, data.signoff))} to ${look.name(data.to)}`),
  slipDecided: ({ data }, look) =>
    note(
      data.choice === 'extend'
        ? `${milestone(look, data.milestone)} was extended to ${dayWords(data.dueOn)}`
        : `What stands before ${milestone(look, data.milestone)} was accepted as final`,
    ),
  slipUndecided: ({ data }, look) => note(`The decision on ${milestone(look, data.milestone)} was taken back`),
  remindersCut: ({ data }) => note(`${data.notes.length} people get a note on what it brings and what is needed`),
  reminderAnswered: ({ data }, look) => note(`${look.name(data.person)} ${answers[data.answer]}: ${asked(look, data.round, data.person)}`),
  reminderUnanswered: ({ data }, look) => note(`${look.name(data.person)} took back an answer to a note`),
  measured: ({ data }, look) => note(`${look.rollout.metrics.find(({ id }) => id === data.metric)?.name ?? 'A measure'} was measured`),
  dutyEnded: ({ data }) =>
    data.outcome === 'missedByUs' ? { mark: 'late', text: `Milepost was away and missed: ${dutyWords(data.duty)}` } : null,
  cardsDrawn: hidden,
};

function asked({ rollout }: Lookup, round: number, person: string): string {
  const note = rollout.reminders.find((one) => one.round === round)?.notes.find((one) => one.person === person);
  return rollout.benefits.find(({ id }) => id === note?.benefit)?.ask.title ?? 'a note';
}

/** A duty in words, for those we missed. */
function dutyWords(key: string): string {
  const [kind, ...rest] = key.split('/');
  if (kind === 'status') return `asking for the status of ${dayWords(rest[1] ?? '2000-01-01')}`;
  if (kind === 'digest') return `the digest of ${dayWords(rest[0] ?? '2000-01-01')}`;
  return kind === 'signoff' ? 'a nudge on a sign-off' : 'a round of notes';
}
