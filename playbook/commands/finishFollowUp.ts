import { z } from 'zod';
import { dayIn, instantOf } from '../clock/moments.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { FollowUp } from '../journal/LiveCheck.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { inputWords } from '../words/inputs.ts';
import { liveWords } from '../words/liveCheck.ts';
import { isManager } from './access.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';

const input = z.object({ item: idOf(() => inputWords.choice) });

/** Says that a follow-up is settled: those who settle it, who noted it, and those who steer may (P88). */
export const finishFollowUp = command<z.infer<typeof input>>({
  verb: 'finishFollowUp',
  does: 'Say that a follow-up is settled.',
  input,
  decide({ rollout, input, by, people }) {
    const item = rollout.followUps.find(({ id }) => id === input.item);
    if (!item || item.dropped) return refuse('unknownFollowUp');
    if (!mayClose(rollout, item, by)) return refuse('notYours', { who: namesOf(people, item.people) });
    if (item.done) {
      const day = dayIn(instantOf(item.done.at), rollout.start?.zone ?? 'UTC');
      return refuse('alreadySo', { what: liveWords.isDone(nameOf(people, item.done.by), day) });
    }
    return { entries: [{ type: 'followUpDone', data: { item: item.id } }] };
  },
  undo: {
    followUpDone(rollout, { seq, data }) {
      const item = rollout.followUps.find(({ id }) => id === data.item);
      if (item?.done?.seq !== seq || item.dropped) return refuse('undoneAlready');
      return { entries: [{ type: 'followUpReopened', data: { item: item.id } }] };
    },
  },
});

/** Those who settle it, whoever noted it, and those who steer the rollout. */
export const mayClose = (rollout: Rollout, { people, by }: FollowUp, person: PersonId): boolean =>
  people.includes(person) || by === person || isManager(rollout, person);
