import { z } from 'zod';
import { inputWords } from '../words/inputs.ts';
import { sectionWords as w } from '../words/sections.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { sectionNamed } from './playbook/sectionNamed.ts';

const input = z.object({
  section: idOf(() => inputWords.choice),
  version: z.coerce
    .number({ error: () => w.missing.version })
    .int({ error: () => w.missing.version })
    .min(1, { error: () => w.missing.version }),
});

/** Notes that somebody named in the rollout has opened a version of a section; once for each version (P28). */
export const readSection = command<z.infer<typeof input>>({
  verb: 'readSection',
  does: 'Note that you have opened a version of a section.',
  input,
  keyOf: ({ input: { section, version } }) => `read/${section}/${version}`,
  decide({ rollout, input: { section: id, version }, by }) {
    const section = sectionNamed(rollout, id);
    if (isRefusal(section)) return section;
    if (!section.versions.some((one) => one.version === version)) return refuse('unknownVersion', { title: section.title });
    if (rollout.people[by] === undefined) return refuse('notConcerned', { title: section.title });
    if ((rollout.read[id]?.[by]?.version ?? 0) >= version) return refuse('alreadySo', { what: w.isRead });
    return { entries: [{ type: 'sectionRead', data: { section: id, version, person: by } }] };
  },
  undo: () => w.readKept,
});
