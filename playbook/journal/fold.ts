import { copied } from './copied.ts';
import type { Entry, EntryType } from './Entry.ts';
import type { Applying } from './fold/Applying.ts';
import { foldBenefit } from './fold/foldBenefit.ts';
import { foldCadence } from './fold/foldCadence.ts';
import { foldConcern } from './fold/foldConcern.ts';
import { foldDigest } from './fold/foldDigest.ts';
import { foldDuty } from './fold/foldDuty.ts';
import { foldImport } from './fold/foldImport.ts';
import { foldIssue } from './fold/foldIssue.ts';
import { foldLife } from './fold/foldLife.ts';
import { foldLiveCheck } from './fold/foldLiveCheck.ts';
import { foldMeeting } from './fold/foldMeeting.ts';
import { foldMilestones } from './fold/foldMilestones.ts';
import { foldNoteWords } from './fold/foldNoteWords.ts';
import { foldNotice } from './fold/foldNotice.ts';
import { foldPeople } from './fold/foldPeople.ts';
import { foldPlan } from './fold/foldPlan.ts';
import { foldPlaybook } from './fold/foldPlaybook.ts';
import { foldPrivacy } from './fold/foldPrivacy.ts';
import { foldReadiness } from './fold/foldReadiness.ts';
import { foldRetry } from './fold/foldRetry.ts';
import { foldSignoff } from './fold/foldSignoff.ts';
import { foldStart } from './fold/foldStart.ts';
import { foldStatus } from './fold/foldStatus.ts';
import { foldTalk } from './fold/foldTalk.ts';
import { foldWish } from './fold/foldWish.ts';
import { emptyRollout, type Rollout } from './Rollout.ts';

const applying: Applying<EntryType> = {
  ...foldStart,
  ...foldBenefit,
  ...foldNotice,
  ...foldPeople,
  ...foldPlan,
  ...foldReadiness,
  ...foldMilestones,
  ...foldImport,
  ...foldStatus,
  ...foldIssue,
  ...foldSignoff,
  ...foldTalk,
  ...foldMeeting,
  ...foldDuty,
  ...foldRetry,
  ...foldNoteWords,
  ...foldWish,
  ...foldCadence,
  ...foldDigest,
  ...foldLiveCheck,
  ...foldLife,
  ...foldConcern,
  ...foldPrivacy,
  ...foldPlaybook,
};

/**
 * The rollout after these entries, given the rollout before them; the one before is left as it was.
 * @example fold('r1', entries).milestones[0]?.name // 'Kickoff'
 */
export function fold(id: string, entries: readonly Entry[], before: Rollout = emptyRollout(id)): Rollout {
  const { entries: old, ...rest } = before;
  const rollout: Rollout = { ...copied(rest), entries: [...old] };
  for (const entry of entries) {
    (applying[entry.type] as (rollout: Rollout, entry: Entry) => void)(rollout, entry);
    rollout.entries.push(entry);
    rollout.seq = entry.seq;
    rollout.keys[entry.key] ??= entry.seq;
  }
  return rollout;
}
