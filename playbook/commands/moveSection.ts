import { z } from 'zod';
import { inputWords, tooLong } from '../words/inputs.ts';
import { sectionWords as w } from '../words/sections.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';
import { sectionNamed } from './playbook/sectionNamed.ts';

const mostGroup = 60;

const input = z.object({
  section: idOf(() => inputWords.choice),
  group: words(
    () => w.missing.group,
    () => w.limits.group,
    mostGroup,
  ).max(mostGroup, { error: () => tooLong(w.limits.group, mostGroup) }),
  place: z.coerce
    .number({ error: () => w.missing.place })
    .int({ error: () => w.missing.place })
    .min(0, { error: () => w.missing.place })
    .optional(),
});

/** Moves a section to another place, counted among all sections without it, and group of the playbook (P23). */
export const moveSection = command<z.infer<typeof input>>({
  verb: 'moveSection',
  does: 'Move a section to another place or group of the playbook; place 0 is the first of all, without one it is the last of its group.',
  input,
  decide({ rollout, input: { section: id, group, place: wanted } }) {
    const section = sectionNamed(rollout, id);
    if (isRefusal(section)) return section;
    const at = rollout.sections.indexOf(section);
    const others = rollout.sections.filter((one) => one !== section);
    const last = others.findLastIndex((one) => one.group === group);
    const place = Math.min(wanted ?? (last < 0 ? others.length : last + 1), others.length);
    if (place === at && group === section.group) return refuse('alreadySo', { what: w.standsSo(section.title) });
    return { entries: [{ type: 'sectionMoved', data: { section: id, group, place, was: { group: section.group, place: at } } }] };
  },
  undo: {
    sectionMoved(rollout, { data: { section: id, group, place, was } }) {
      const at = rollout.sections.findIndex((section) => section.id === id);
      if (at < 0 || (at === was.place && rollout.sections[at]?.group === was.group)) return refuse('undoneAlready');
      return { entries: [{ type: 'sectionMoved', data: { section: id, ...was, was: { group, place } } }] };
    },
  },
});
