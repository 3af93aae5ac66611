import type { Entry } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { decisionSubject, issueSubject, reminderSubject, signoffSubject, statusSubject } from '../../playbook/journal/subjects.ts';

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
      return issueSubject(entry.data.issue);
    case 'signoffRequested':
    case 'signoffWithdrawn':
    case 'verdictGiven':
    case 'verdictTakenBack':
    case 'signoffHandedOver':
      return signoffSubject(entry.data.signoff);
    case 'reminderAnswered':
    case 'reminderUnanswered':
      return reminderSubject(entry.data.round, entry.data.person);
    case 'slipDecided':
      return decisionSubject(entry.data.milestone, entry.data.was.dueOn);
    case 'slipUndecided':
      return decisionSubject(entry.data.milestone, rollout.milestones.find(({ id }) => id === entry.data.milestone)?.dueOn ?? '');
    default:
      return null;
  }
}
