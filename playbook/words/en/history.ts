import { dayIn, instantOf } from '../../clock/moments.ts';
import type { EntryType, RolloutFields } from '../../journal/Entry.ts';
import type { RoundId } from '../../journal/Reminder.ts';
import { dayWords } from '../dates.ts';
import {
  deliverable,
  good,
  hidden,
  type Lookup,
  milestone,
  note,
  role,
  type Sentences,
  signed,
  talkedTo,
  team,
} from '../history/Lookup.ts';
import { listed } from '../numbers.ts';
import { benefitWords } from './benefits.ts';
import { capital, counted, titleOf, workingDays } from './counts.ts';
import { cadenceSentences } from './history/cadenceSentences.ts';
import { dutyWords } from './history/dutyWords.ts';
import { issueSentences } from './history/issueSentences.ts';
import { liveSentences } from './history/liveSentences.ts';
import { noticeSentences } from './history/noticeSentences.ts';
import { playbookSentences } from './history/playbookSentences.ts';
import { statusSentences } from './history/statusSentences.ts';
import { meetingWords } from './meeting.ts';
import { because, planChangeWords } from './planChanges.ts';
import { privacyWords } from './privacy.ts';
import { decidedFor } from './signoff.ts';
import { talkWords } from './talks.ts';

const verdicts = { approve: 'approved', conditions: 'approved with conditions', reject: 'rejected' } as const;
const answers = { will: 'will do it', done: 'has done it', help: 'asks for help' } as const;

export const historyWords: Sentences<EntryType> = {
  ...cadenceSentences,
  ...statusSentences,
  ...issueSentences,
  ...liveSentences,
  ...playbookSentences,
  ...noticeSentences,
  rolloutStarted: ({ words }) => note(`The rollout “${words.title ?? ''}” was started`),
  rolesDefined: hidden,
  milestonesPlanned: ({ data }) =>
    note(`${data.milestones.length} milestones were planned, from ${listed(data.milestones.map(({ name }) => name))}`),
  benefitsDefined: hidden,
  benefitWritten: ({ data: { benefit, was } }) => note((was ? benefitWords.history.changed : benefitWords.history.written)(benefit.title)),
  benefitDropped: ({ data }) => note(benefitWords.history.dropped(data.was.title)),
  benefitRestored: ({ data }) => note(benefitWords.history.restored(data.benefit.title)),
  metricsDefined: hidden,
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
  personAway: ({ data, at }, look) =>
    note(
      data.until < dayIn(instantOf(at), look.rollout.start?.zone ?? 'UTC')
        ? `${look.name(data.person)} is back`
        : `${look.name(data.person)} is away until ${dayWords(data.until)}`,
    ),
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
  deliverableMet: ({ data }, look) => good(`“${deliverable(look, data)}” is met`),
  deliverableReopened: ({ data }, look) => note(`“${deliverable(look, data)}” is open again`),
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
  remindersClosed: ({ data }) => note(`A round of notes has ended: ${counted(data.outcomes.sent ?? 0, 'person', 'people')} got theirs`),
  notesReworded: ({ data }, look) =>
    note(
      `The coming notes on “${look.rollout.benefits.find(({ id }) => id === data.benefit)?.title ?? 'a benefit'}” say it in other words`,
    ),
  noteWordsDropped: () => note('The coming notes say it in the words of the library again'),
  roundRetried: ({ data }, look) => note(`${roundNamed(look, data.round)} goes again to those it did not reach`),
  retryCut: hidden,
  retryClosed: ({ data }, look) =>
    note(`${roundNamed(look, data.round)} was sent again: ${counted(data.outcomes.sent ?? 0, 'person', 'people')} have theirs now`),
  reminderAnswered: ({ data }, look) => note(`${look.name(data.person)} ${answers[data.answer]}: ${asked(look, data.round, data.person)}`),
  remindersWished: hidden,
  wishesBrought: hidden,
  reminderUnanswered: ({ data }, look) => note(`${look.name(data.person)} took back an answer to a note`),
  measured: ({ data }, look) => note(`${look.rollout.metrics.find(({ id }) => id === data.metric)?.name ?? 'A measure'} was measured`),
  dutyEnded: ({ data }) =>
    data.outcome === 'missedByUs'
      ? { mark: 'late', text: `Milepost was away and missed: ${dutyWords(data.duty)}` }
      : data.outcome === 'quiet'
        ? note(`Left because of quiet hours: ${dutyWords(data.duty)}`)
        : null,
  cardsDrawn: hidden,
  wordsRedacted: ({ words }) => note(privacyWords.history.redacted(titleOf(words.reason ?? '', 100))),
  personForgotten: () => note(privacyWords.history.forgotten),
};

/** What was changed for the rollout as a whole. */
function rolloutChangedWords({
  toleranceDays,
  signoffMode,
  calendar,
  digestDraft,
  weeklyReport,
  liveAt,
  liveMinutes,
  guestsSee,
  noticeReviewer,
}: Partial<RolloutFields>): string {
  const tolerance = toleranceDays === undefined ? '' : `a slip of ${workingDays(toleranceDays)} is tolerated`;
  const signing = signoffMode === undefined ? '' : `milestones are signed by ${signoffModes[signoffMode]}`;
  const others = [
    calendar === undefined ? '' : calendar === null ? 'teams share no holidays' : 'the shared holidays were changed',
    digestDraft === undefined ? '' : digestDraft ? 'the digest is shown to its manager first' : 'the digest goes out by itself',
    weeklyReport === undefined ? '' : weeklyReport ? 'the week is summed up on its last day' : 'the week is not summed up',
    liveAt === undefined ? '' : liveAt === null ? 'there is no live check' : `the live check is at ${liveAt}`,
    liveMinutes === undefined ? '' : `the live check takes ${counted(liveMinutes, 'minute')}`,
    guestsSee === undefined ? '' : guestsWords[guestsSee],
    noticeReviewer === undefined
      ? ''
      : noticeReviewer === null
        ? 'notices go out without a reviewer'
        : 'notices are reviewed before they go out',
  ];
  return capital([tolerance, signing, ...others].filter(Boolean).join(', '));
}

const guestsWords = {
  everything: 'guests see every page',
  playbook: 'guests see the playbook alone',
  nothing: 'guests see nothing',
};

const signoffModes = {
  off: 'nobody',
  single: 'the first approver',
  anyOf: 'any approver',
  allOf: 'all approvers',
  inOrder: 'all approvers in order',
};

/** A round of the plan, or a notice by its title. */
function roundNamed({ rollout }: Lookup, round: RoundId): string {
  if (typeof round === 'number') return 'A round of notes';
  const title = rollout.notices.find(({ id }) => id === round)?.title;
  return title ? `“${title}”` : 'A notice';
}

function asked({ rollout }: Lookup, round: number, person: string): string {
  const note = rollout.reminders.find((one) => one.round === round)?.notes.find((one) => one.person === person);
  return rollout.benefits.find(({ id }) => id === note?.benefit)?.ask.title ?? 'a note';
}
