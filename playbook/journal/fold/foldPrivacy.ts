import { entryAt } from '../entryAt.ts';
import type { Applying } from './Applying.ts';
import { foldLife } from './foldLife.ts';

type Kinds = 'wordsRedacted' | 'personForgotten';

/** Words that went, and people who were forgotten. */
export const foldPrivacy: Applying<Kinds> = {
  /** Cards that told of the entry are drawn again without its words. */
  wordsRedacted(rollout, { data, seq }) {
    const told = namesIn(entryAt(rollout, data.seq)?.data);
    for (const subject of Object.keys(rollout.drawn)) if (subject.split('/').some((part) => told.has(part))) rollout.revised[subject] = seq;
  },
  /** Nobody is asked, told or waited for under this id any more; what they did stays done. */
  personForgotten(rollout, entry) {
    const { person } = entry.data;
    foldLife.personLeft(rollout, { ...entry, type: 'personLeft', data: { person } });
    for (const kept of [rollout.people, rollout.leftRoles, rollout.wishes, rollout.quietHours, rollout.delegations]) delete kept[person];
    for (const [who, { to }] of Object.entries(rollout.delegations)) if (to === person) delete rollout.delegations[who];
    for (const team of rollout.teams) {
      if (team.representative === person) team.representative = null;
      if (team.deputy === person) team.deputy = null;
    }
  },
};

/** Names and numbers an entry points with, as a subject says them. */
function namesIn(data: object | undefined): Set<string> {
  return new Set(
    Object.values(data ?? {}).flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : [])),
  );
}
