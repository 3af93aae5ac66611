import { z } from 'zod';
import { entryAt } from '../journal/entryAt.ts';
import { nameOf } from '../journal/nameOf.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { alreadyWords, laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { idOf, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const input = z.object({ issue: idOf(() => inputWords.choice), text: maybeWords(() => fieldNames.workaround, 1000) });

/** Says how an obstacle is worked around until it is settled; empty words take it away (P62). */
export const noteWorkaround = command<z.infer<typeof input>>({
  verb: 'noteWorkaround',
  does: 'Say how an issue is worked around until it is settled.',
  input,
  decide({ rollout, input: { issue: id, text }, people }) {
    const issue = rollout.issues.find((one) => one.id === id);
    if (!issue) return refuse('unknownIssue');
    if (issue.resolved) return refuse('resolved', { who: nameOf(people, issue.resolved.by) });
    if (text === (issue.workaround?.text ?? '')) return refuse('alreadySo', { what: alreadyWords.workaround });
    return { entries: [{ type: 'workaroundNoted', data: { issue: id, was: issue.workaround?.seq ?? null }, words: typed({ text }) }] };
  },
  undo: {
    workaroundNoted(rollout, { seq, words, data: { issue: id, was } }) {
      const issue = rollout.issues.find((one) => one.id === id);
      const standing = issue?.workaround ?? null;
      if (!issue) return refuse('unknownIssue');
      const before = (was === null ? null : entryAt(rollout, was))?.words.text ?? '';
      const stands = words.text ? standing?.seq === seq : standing === null;
      if (!stands)
        return (standing?.text ?? '') === before ? refuse('undoneAlready') : refuse('dependsOn', { what: laterWords.workaroundLater });
      return {
        entries: [{ type: 'workaroundNoted', data: { issue: id, was: words.text ? seq : null }, words: typed({ text: before }) }],
      };
    },
  },
});
