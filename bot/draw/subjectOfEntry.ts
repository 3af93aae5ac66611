import { digestDayOf, draftKey } from '../../playbook/clock/digests.ts';
import { issueQuestionKey } from '../../playbook/clock/issueKeys.ts';
import { questionKey } from '../../playbook/clock/signoffQuestions.ts';
import { openPlaces } from '../../playbook/clock/signoffState.ts';
import { agreedBefore, agreedOn } from '../../playbook/journal/agreedOn.ts';
import type { Entry } from '../../playbook/journal/Entry.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import {
  acceptanceSubject,
  concernSubject,
  decisionSubject,
  digestSubject,
  followUpSubject,
  issueSubject,
  newsSubject,
  noticeReviewSubject,
  noticeSubject,
  playbookQuestionSubject,
  reminderSubject,
  riskSubject,
  signoffSubject,
  statusSubject,
} from '../../playbook/journal/subjects.ts';

/** Of entries that were written together the one that is answered with a card: an answer to a note, and taking it back, brings the note. */
export function tellingEntry({ entries }: Rollout, entry: Entry): Entry {
  const notes: Entry['type'][] = ['reminderAnswered', 'reminderUnanswered'];
  return entries.find(({ key, type }) => key === entry.key && notes.includes(type)) ?? entry;
}

/** What a card about this entry is about; null for entries that have no card. */
export function subjectOfEntry(rollout: Rollout, entry: Entry): string | null {
  switch (entry.type) {
    case 'statusReported':
    case 'statusWithdrawn':
    case 'questionSnoozed':
    case 'questionUnsnoozed':
    case 'questionDeclined':
    case 'questionReopened':
    case 'questionHandedOn':
    case 'questionHandedBack':
      return statusSubject(entry.data.team, entry.data.day);
    case 'digestEdited':
      return digestSubject(entry.data.day);
    case 'dutySkipped':
    case 'dutyUnskipped':
      return digestDayOf(entry.data.duty) ? entry.data.duty : 'nextWeek';
    case 'issueRaised':
    case 'issueTaken':
    case 'issueLetGo':
    case 'issueResolved':
    case 'issueReopened':
    case 'issueDecided':
    case 'issueUndecided':
    case 'issueAsked':
    case 'issueAnswered':
    case 'issuePassedOn':
    case 'issuePassedBack':
    case 'issueConfirmed':
    case 'workaroundNoted':
      return issueSubject(entry.data.issue);
    case 'goodNewsTold':
    case 'goodNewsTakenBack':
      return newsSubject(entry.data.news);
    case 'signoffRequested':
    case 'signoffWithdrawn':
    case 'verdictGiven':
    case 'verdictTakenBack':
    case 'signoffHandedOver':
    case 'approverReplaced':
    case 'signoffAsked':
    case 'signoffAnswered':
      return signoffSubject(entry.data.signoff);
    case 'signoffDelegated':
    case 'signoffUndelegated':
      return openSignoffOf(rollout, entry.data.person);
    case 'followUpNoted':
    case 'followUpDone':
    case 'followUpReopened':
    case 'followUpDropped':
      return followUpSubject(entry.data.item);
    case 'playbookAsked':
    case 'playbookQuestionPassedOn':
    case 'playbookAnswered':
    case 'playbookAnswerTakenBack':
    case 'playbookQuestionDropped':
    case 'playbookQuestionReopened':
    case 'playbookAnswerFiled':
    case 'playbookAnswerUnfiled':
      return playbookQuestionSubject(entry.data.question);
    case 'reminderAnswered':
    case 'reminderUnanswered':
      return reminderSubject(entry.data.round, entry.data.person);
    case 'noticeAnswered':
    case 'noticeUnanswered':
      return noticeSubject(entry.data.notice, entry.data.person);
    case 'noticeSubmitted':
    case 'noticeApproved':
    case 'noticeSentBack':
    case 'noticeStepTakenBack':
      return noticeReviewSubject(entry.data.notice);
    case 'materialPassedOn':
    case 'materialNotPassedOn':
      return `share/${entry.data.benefit}`;
    case 'slipDecided':
      return decisionOf(rollout, entry.data.milestone, (milestone) => {
        const made = milestone.decisions.find(({ seq }) => seq === entry.seq);
        return made ? agreedBefore(milestone, made) : agreedOn(milestone);
      });
    case 'slipUndecided':
      return decisionOf(rollout, entry.data.milestone, agreedOn);
    case 'concernRaised':
    case 'concernAnswered':
    case 'concernClosed':
    case 'concernReopened':
    case 'concernTakenBack':
    case 'concernAnswerTakenBack':
      return concernSubject(entry.data.concern);
    case 'sectionAccepted':
    case 'sectionAcceptanceTakenBack':
      return acceptanceSubject(entry.data.person);
    case 'deliverableStarted':
    case 'deliverableNotStarted':
      return riskSubject(entry.data.milestone, entry.data.deliverable);
    default:
      return null;
  }
}

/** The round that waits for this person; null when none does. */
function openSignoffOf(rollout: Rollout, person: string): string | null {
  const signoff = rollout.signoffs.findLast((one) => openPlaces(rollout, one).some((place) => place.person === person));
  return signoff ? signoffSubject(signoff.id) : null;
}

function decisionOf({ milestones }: Rollout, id: string, dayOf: (milestone: Milestone) => string): string | null {
  const milestone = milestones.find((one) => one.id === id);
  return milestone ? decisionSubject(id, dayOf(milestone)) : null;
}

/** Which of the cards about its subject an entry is answered with: an answer brings the question's card, what is changed of a digest its draft. */
export function dutyOfEntry(entry: Entry): string {
  if (entry.type === 'signoffAnswered') return questionKey(entry.data.signoff, entry.data.question);
  if (entry.type === 'issueAnswered') return issueQuestionKey(entry.data.issue, entry.data.question);
  if (entry.type === 'digestEdited') return draftKey(entry.data.day);
  const day = entry.type === 'dutySkipped' || entry.type === 'dutyUnskipped' ? digestDayOf(entry.data.duty) : null;
  return day ? draftKey(day) : '';
}
