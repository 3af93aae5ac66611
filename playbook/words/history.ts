// Every kind of entry as people read it in the history; null where it is our own bookkeeping.

import type { Mark } from '../contract.ts';
import type { EntryOf, EntryType, RolloutFields } from '../journal/Entry.ts';
import { listed } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { againstPlan, capital, counted, titleOf, workingDays } from './counts.ts';
import { dayWords } from './dates.ts';
import { meetingWords } from './meeting.ts';
import { because, planChangeWords } from './planChanges.ts';
import { decidedFor } from './signoff.ts';
import { talkWords } from './talks.ts';

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
const milestone = ({ rollout }: Lookup, id: string) =>
  [...rollout.milestones, ...rollout.dropped.map((one) => one.milestone)].find((one) => one.id === id)?.name ?? 'a milestone';
const team = ({ rollout }: Lookup, id: string) => rollout.teams.find((one) => one.id === id)?.name ?? 'a team';
const role = ({ rollout }: Lookup, id: string) => rollout.roles.find((one) => one.id === id)?.title ?? id;
const issue = ({ rollout }: Lookup, id: string) => titleOf(rollout.issues.find((one) => one.id === id)?.text ?? 'an issue', 70);
const talkedTo = (look: Lookup, id: string) => look.name(look.rollout.talks.find((talk) => talk.id === id)?.person ?? '');
const signed = ({ rollout }: Lookup, id: string) => rollout.signoffs.find((one) => one.id === id)?.milestone ?? '';
const deliverable = ({ rollout }: Lookup, at: { milestone: string; deliverable: string }) =>
  [...rollout.milestones.flatMap(({ deliverables }) => deliverables), ...rollout.droppedDeliverables.map((one) => one.deliverable)].find(
    ({ id }) => id === at.deliverable,
  )?.title ?? 'a deliverable';

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
  milestoneAdded: ({ data: { milestone: added } }) => note(planChangeWords.added(added.name, added.startOn, added.dueOn)),
  milestoneChanged: ({ data: { milestone: id, fields } }, look) => {
    const name = milestone(look, id);
    const onlyNeeds = fields.needs && Object.keys(fields).length === 1;
    return note(
      onlyNeeds
        ? planChangeWords.needs(
            name,
            (fields.needs ?? []).map((need) => milestone(look, need)),
          )
        : planChangeWords.changed(name),
    );
  },
  milestoneMoved: ({ data }, look) => note(planChangeWords.moved(milestone(look, data.milestone), data.place)),
  milestoneDropped: ({ data: { milestone: id, into }, words }, look) =>
    note(
      into
        ? planChangeWords.merged(milestone(look, id), milestone(look, into), words.reason)
        : planChangeWords.dropped(milestone(look, id), words.reason),
    ),
  milestoneRestored: ({ data }, look) => note(planChangeWords.restored(milestone(look, data.milestone))),
  planRedated: ({ data, words }, look) => note(planChangeWords.redated(data, (id) => milestone(look, id), words.reason)),
  planImported: ({ data }) => note(planChangeWords.imported(data)),
  planImportTakenBack: () => note(planChangeWords.importTakenBack),
  deliverableStarted: ({ data }, look) => note(planChangeWords.started(deliverable(look, data))),
  deliverableNotStarted: ({ data }, look) => note(planChangeWords.notStarted(deliverable(look, data))),
  deliverableRestored: ({ data }, look) =>
    note(planChangeWords.deliverableRestored(deliverable(look, data), milestone(look, data.milestone))),
  deliverableAdded: ({ data }, look) => note(`“${data.fields.title}” was added to ${milestone(look, data.milestone)}`),
  deliverableChanged: ({ data }, look) => note(`“${deliverable(look, data)}” was changed`),
  deliverableDropped: ({ data, words }, look) =>
    note(planChangeWords.deliverableDropped(deliverable(look, data), milestone(look, data.milestone), words.reason)),
  rolloutChanged: ({ data }) => note(rolloutChangedWords(data.fields)),
  milestoneActivated: ({ data }, look) => note(`${milestone(look, data.milestone)} was activated`),
  milestoneDeactivated: ({ data }, look) => note(`${milestone(look, data.milestone)} is a draft again`),
  userTested: ({ data, words }, look) => ({
    mark: data.result === 'passed' ? 'good' : 'late',
    text: `Users tried ${milestone(look, data.milestone)}: ${data.result}, ${counted(data.defects, 'defect')} found${words.text ? `. ${titleOf(words.text, 100)}` : ''}`,
  }),
  userTestWithdrawn: ({ data }, look) => note(`A user test of ${milestone(look, data.milestone)} was taken back`),
  forecastGiven: ({ data, words }, look) =>
    note(
      data.on
        ? `${milestone(look, data.milestone)} is forecast for ${dayWords(data.on)} by its manager: ${titleOf(words.reason ?? '', 100)}`
        : `${milestone(look, data.milestone)} is forecast by its teams again`,
    ),
  workaroundNoted: ({ data, words }, look) =>
    words.text
      ? note(`“${issue(look, data.issue)}” is worked around: ${titleOf(words.text, 100)}`)
      : note(`“${issue(look, data.issue)}” is not worked around any more`),
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
  verdictGiven: ({ data, by }, look) => ({
    mark: data.verdict === 'reject' ? 'late' : 'signed',
    text: `${decidedFor(look.name(by), look.name(data.approver))} ${verdicts[data.verdict]} ${milestone(look, signed(look, data.signoff))}`,
  }),
  verdictTakenBack: ({ data }, look) =>
    note(`${look.name(data.approver)} took back the verdict on ${milestone(look, signed(look, data.signoff))}`),
  signoffHandedOver: ({ data }, look) =>
    note(`${look.name(data.from)} handed the sign-off of ${milestone(look, signed(look, data.signoff))} to ${look.name(data.to)}`),
  talkPlanned: ({ data }, look) => note(talkWords.history.planned(look.name(data.person), milestone(look, data.milestone))),
  talkDropped: ({ data }, look) => note(talkWords.history.dropped(talkedTo(look, data.talk))),
  talkHeld: ({ data }, look) => note(talkWords.history.held(talkedTo(look, data.talk))),
  talkReopened: ({ data }, look) => note(talkWords.history.reopened(talkedTo(look, data.talk))),
  meetingPlanned: ({ data: { milestone: id, fields, was } }, look) =>
    note((was === null ? meetingWords.history.planned : meetingWords.history.moved)(milestone(look, id), fields.on, fields.at)),
  meetingCalledOff: ({ data }, look) => note(meetingWords.history.calledOff(milestone(look, data.milestone))),
  minutesWritten: ({ data, words }, look) =>
    note((words.text ? meetingWords.history.minutes : meetingWords.history.minutesGone)(milestone(look, data.milestone))),
  approverReplaced: ({ data }, look) =>
    note(`${look.name(data.to)} signs ${milestone(look, signed(look, data.signoff))} in the place of ${look.name(data.from)}`),
  signoffAsked: ({ data, by, words }, look) =>
    note(
      data.about === 'access'
        ? `${look.name(by)} asked to see evidence of ${milestone(look, signed(look, data.signoff))}`
        : `${look.name(by)} asked before signing ${milestone(look, signed(look, data.signoff))}: ${titleOf(words.text ?? '', 100)}`,
    ),
  signoffAnswered: ({ data, by, words }, look) =>
    note(`${look.name(by)} answered on ${milestone(look, signed(look, data.signoff))}: ${titleOf(words.text ?? '', 100)}`),
  signoffDelegated: ({ data }, look) =>
    note(`${look.name(data.to)} signs for ${look.name(data.person)} from ${dayWords(data.from)} until ${dayWords(data.until)}`),
  signoffUndelegated: ({ data }, look) => note(`${look.name(data.was.to)} no longer signs for ${look.name(data.person)}`),
  slipDecided: ({ data, words }, look) => {
    const before = look.rollout.milestones[look.rollout.milestones.findIndex(({ id }) => id === data.milestone) - 1]?.name;
    const name = milestone(look, data.milestone);
    return note(
      data.choice === 'extend'
        ? `${name} was extended to ${dayWords(data.dueOn)}${because(words.reason)}`
        : `${before ?? 'What was signed'} was accepted as final in place of ${name}${because(words.reason)}`,
    );
  },
  slipUndecided: ({ data }, look) => note(`The decision on ${milestone(look, data.milestone)} was taken back`),
  remindersCut: ({ data }) => note(`${data.notes.length} people get a note on what it brings and what is needed`),
  reminderAnswered: ({ data }, look) => note(`${look.name(data.person)} ${answers[data.answer]}: ${asked(look, data.round, data.person)}`),
  reminderUnanswered: ({ data }, look) => note(`${look.name(data.person)} took back an answer to a note`),
  measured: ({ data }, look) => note(`${look.rollout.metrics.find(({ id }) => id === data.metric)?.name ?? 'A measure'} was measured`),
  dutyEnded: ({ data }) =>
    data.outcome === 'missedByUs' ? { mark: 'late', text: `Milepost was away and missed: ${dutyWords(data.duty)}` } : null,
  cardsDrawn: hidden,
};

/** What was changed for the rollout as a whole. */
function rolloutChangedWords({ toleranceDays, signoffMode }: Partial<RolloutFields>): string {
  const tolerance = toleranceDays === undefined ? '' : `a slip of ${workingDays(toleranceDays)} is tolerated`;
  const signing = signoffMode === undefined ? '' : `milestones are signed by ${signoffModes[signoffMode]}`;
  return capital([tolerance, signing].filter(Boolean).join(', '));
}

const signoffModes = {
  off: 'nobody',
  single: 'the first approver',
  anyOf: 'any approver',
  allOf: 'all approvers',
  inOrder: 'all approvers in order',
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
  if (kind === 'decision') return 'a nudge on a decision';
  if (kind === 'meeting') return 'the news of a meeting';
  return kind === 'signoff' ? 'a nudge on a sign-off' : 'a round of notes';
}
