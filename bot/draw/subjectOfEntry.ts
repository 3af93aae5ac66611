import { questionKey } from '../../playbook/clock/signoffQuestions.ts';
import { openPlaces } from '../../playbook/clock/signoffState.ts';
import { agreedBefore, agreedOn } from '../../playbook/journal/agreedOn.ts';
import type { Entry } from '../../playbook/journal/Entry.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import {
  decisionSubject,
  issueSubject,
  reminderSubject,
  riskSubject,
  signoffSubject,
  statusSubject,
} from '../../playbook/journal/subjects.ts';

/** What a card about this entry is about; null for entries that have no card. */
export function subjectOfEntry(rollout: Rollout, entry: Entry): string | null {
  switch (entry.type) {
    case 'statusReported':
    case 'statusWithdrawn':
      return statusSubject(entry.data.team, entry.data.day);
    case 'issueRaised':
    case 'issueTaken':
    case 'issueLetGo':
    case 'issueResolved':
    case 'issueReopened':
    case 'workaroundNoted':
      return issueSubject(entry.data.issue);
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
    case 'reminderAnswered':
    case 'reminderUnanswered':
      return reminderSubject(entry.data.round, entry.data.person);
    case 'slipDecided':
      return decisionOf(rollout, entry.data.milestone, (milestone) => {
        const made = milestone.decisions.find(({ seq }) => seq === entry.seq);
        return made ? agreedBefore(milestone, made) : agreedOn(milestone);
      });
    case 'slipUndecided':
      return decisionOf(rollout, entry.data.milestone, agreedOn);
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

/** Which of the cards about its subject an entry is answered with: an answer brings the question's card. */
export const dutyOfEntry = (entry: Entry): string =>
  entry.type === 'signoffAnswered' ? questionKey(entry.data.signoff, entry.data.question) : '';
