import { z } from 'zod';
import type { NewEntry } from '../journal/Entry.ts';
import { concernWords } from '../words/concern.ts';
import { command, refuse } from './Command.ts';
import { concernGoesTo } from './concernGoesTo.ts';
import { words } from './fields.ts';

const input = z.object({
  text: words(
    () => concernWords.missing,
    () => concernWords.what,
    2000,
  ),
});

/** Raises a concern in private to the accountable owner; any member of the channel may (P56, N18). */
export const raiseConcern = command<z.infer<typeof input>>({
  verb: 'raiseConcern',
  does: 'Raise a concern in private: only the accountable owner reads it.',
  input,
  journal: 'concerns',
  /** The rollout's journal does not move with it, so no form can draw the key: the same words of the same person are the same concern while it is open. */
  keyOf({ concerns, input, by }) {
    const raised = concerns?.journal.concerns ?? [];
    const same = raised.findIndex((one) => one.by === concerns?.idOf(by) && one.text === input.text && !one.closed && !one.takenBackAt);
    return `concern/${same < 0 ? raised.length : same}`;
  },
  decide({ rollout, concerns, input, by }) {
    const to = concernGoesTo(rollout, by);
    if (!to || !concerns || !rollout.start) return refuse('nobodyToHear');
    const { title, id, start } = rollout;
    const begun: NewEntry[] = concerns.journal.keepsConcernsOf
      ? []
      : [{ type: 'concernsKept', data: { rollout: id, title, tenantId: start.channel.tenantId, zone: start.zone } }];
    const concern = `k${concerns.journal.seq + 1}`;
    return { entries: [{ type: 'concernRaised', data: { concern, to: concerns.idOf(to) }, words: { text: input.text } }, ...begun] };
  },
  undo: {
    concernsKept: () => ({ entries: [] }),
    concernRaised(journal, { data: { concern: id } }) {
      const concern = journal.concerns.find((one) => one.id === id);
      if (!concern || concern.takenBackAt) return refuse('undoneAlready');
      if (concern.answers.length) return refuse('dependsOn', { what: concernWords.answered });
      if (concern.closed) return refuse('dependsOn', { what: concernWords.closing });
      return { entries: [{ type: 'concernTakenBack', data: { concern: id } }] };
    },
  },
});
