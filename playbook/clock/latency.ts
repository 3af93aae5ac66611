// How long bad news waited until somebody had it (P96).
import type { By } from '../journal/Entry.ts';
import type { Issue } from '../journal/Issue.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { instantOf } from './moments.ts';

interface Latency {
  issue: Issue;
  /** Whole minutes from report to acknowledgement; null while nobody has it. */
  minutes: number | null;
}

/** Who first acknowledged it, and when: took it, decided, answered by asking back, or settled it; null while nobody did. The reporter's own words do not count. */
function acknowledgedOf({ raisedBy, taken, passed, decided, asked, resolved }: Issue): { by: By; at: string } | null {
  const answers = [...asked, ...asked.flatMap(({ answer }) => answer ?? [])].filter(({ by }) => by !== raisedBy);
  const moments = [taken, ...passed.map(({ had }) => had), decided, resolved, ...answers].filter((one) => one !== null);
  return moments.reduce<{ by: By; at: string } | null>((first, one) => (!first || one.at < first.at ? one : first), null);
}

/**
 * For each serious or red issue, the oldest first, the minutes until somebody acknowledged it.
 * @example latencyOf(rollout) // [{ issue, minutes: 14 }, { issue: other, minutes: null }]
 */
export const latencyOf = ({ issues }: Rollout): Latency[] =>
  issues
    .filter(({ severity }) => severity !== 'minor')
    .map((issue) => {
      const had = acknowledgedOf(issue);
      return { issue, minutes: had ? Math.floor(instantOf(issue.raisedAt).until(instantOf(had.at)).total('minutes')) : null };
    });
