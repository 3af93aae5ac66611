import { dayIn, instantOf } from '../clock/moments.ts';
import { standingTest } from '../clock/readiness.ts';
import type { UserTestShown } from '../contract/Milestone.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { readinessWords } from '../words/readiness.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** What the people who will use it found, the latest word (P64, P65). */
export function userTestShown(looking: Looking, milestone: Milestone): UserTestShown {
  const test = standingTest(milestone);
  if (!test) return { mark: 'notStarted', state: readinessWords.notTried, words: '', by: null };
  return {
    mark: test.result === 'passed' ? 'good' : 'late',
    state: readinessWords.tried(test.result, dayIn(instantOf(test.at), zoneOf(looking)), test.defects),
    words: test.text,
    by: personShown(looking, test.by),
  };
}
