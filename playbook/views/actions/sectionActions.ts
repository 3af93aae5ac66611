// What the reader may do with one section of the playbook, beside writing it (P22).
import { mayEdit } from '../../commands/playbook/mayEdit.ts';
import type { Action } from '../../contract/Action.ts';
import type { Section } from '../../journal/Section.ts';
import { sectionWords as w } from '../../words/sections.ts';
import { action, isOpen, manages } from '../actions.ts';
import { today } from '../dueWords.ts';
import type { Looking } from '../Looking.ts';

/** Say that it is still right, move it, take it out; few and small, since a playbook may have hundreds of sections. */
export function sectionActions(looking: Looking, section: Section): Action[] {
  const { rollout, reader } = looking;
  if (!isOpen(looking) || !reader || !mayEdit(rollout, section, reader)) return [];
  const { id, title, version, reviewOn } = section;
  const reviewed = action(looking, 'publishSection', {
    label: w.actions.reviewed,
    title: w.actions.reviewedTitle(title),
    tone: 'primary',
    input: { section: id, basedOn: version, small: true },
    asks: [{ name: 'reviewOn', kind: 'date', label: w.actions.reviewOn, required: true, error: w.missing.review }],
  });
  const drop = action(looking, 'dropSection', { label: w.actions.drop, tone: 'destructive', input: { section: id } });
  const isDue = reviewOn !== null && reviewOn <= today(looking);
  return [...(isDue ? [reviewed] : []), ...(manages(looking) ? moveActions(looking, section) : []), drop];
}

/** One up or down within its group, or to the end of another group. */
function moveActions(looking: Looking, section: Section): Action[] {
  const { sections } = looking.rollout;
  const { id, title, group } = section;
  const beside = sections.filter((one) => one.group === group);
  const at = beside.indexOf(section);
  const to = (neighbour: Section | undefined, label: string) =>
    neighbour ? [action(looking, 'moveSection', { label, input: { section: id, group, place: sections.indexOf(neighbour) } })] : [];
  const elsewhere = action(looking, 'moveSection', {
    label: w.actions.move,
    title: w.actions.moveTitle(title),
    input: { section: id },
    asks: [{ name: 'group', kind: 'text', label: w.actions.group, required: true, error: w.missing.group, max: 60, value: group }],
  });
  return [...to(beside[at - 1], w.actions.up), ...to(beside[at + 1], w.actions.down), elsewhere];
}
