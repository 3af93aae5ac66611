import { z } from 'zod';
import { entryAt } from '../journal/entryAt.ts';
import { inputWords } from '../words/inputs.ts';
import { privacyWords as w } from '../words/privacy.ts';
import { command, refuse } from './Command.ts';
import { maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const input = z.object({
  seq: z.coerce
    .number({ error: () => inputWords.choice })
    .int({ error: () => inputWords.choice })
    .min(1, { error: () => inputWords.choice }),
  reason: maybeWords(() => w.redact.reason, 300),
});

/** Removes what was typed beside an entry for good; the entry, its moment and its seal stay. */
export const redactWords = command<z.infer<typeof input>>({
  verb: 'redactWords',
  does: 'Remove what was typed beside an entry for good, from the journal, the pages and the cards. This cannot be undone.',
  input,
  keyOf: ({ input }) => `redactWords/${input.seq}`,
  decide({ rollout, input: { seq, reason } }) {
    if (seq > rollout.seq) return refuse('unknownChange');
    const entry = entryAt(rollout, seq);
    if (entry?.type === 'rolloutStarted') return refuse('notAsItStands', { sentence: w.titleStays });
    if (entry && Object.values(entry.words).every((text) => !text)) return refuse('notAsItStands', { sentence: w.redact.none });
    if (rollout.entries.some(({ type, data }) => type === 'wordsRedacted' && data.seq === seq))
      return refuse('alreadySo', { what: w.redact.already });
    return { entries: [{ type: 'wordsRedacted', data: { seq }, words: typed({ reason }) }] };
  },
  undo: () => w.redact.stays,
});
