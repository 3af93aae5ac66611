import { dayOf } from '../clock/workingDays.ts';
import { holdsRole } from '../commands/access.ts';
import { mayEdit } from '../commands/playbook/mayEdit.ts';
import type { SectionShown } from '../contract/Playbook.ts';
import { acceptanceOf } from '../journal/acceptance.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Section } from '../journal/Section.ts';
import { dayWords } from '../words/dates.ts';
import { sectionWords as w } from '../words/sections.ts';
import { acceptanceShown } from './acceptanceShown.ts';
import { sectionActions } from './actions/sectionActions.ts';
import { isOpen } from './actions.ts';
import { draftShown } from './draftShown.ts';
import { dayOfEntry, today } from './dueWords.ts';
import { exercisesShown } from './exercisesShown.ts';
import { fieldsShown } from './fieldsShown.ts';
import type { Looking } from './Looking.ts';
import { leansOn } from './leansOn.ts';
import { personShown } from './personShown.ts';

/** Who has not touched a draft for a week is not writing at it any more. [assumption] */
const writingForDays = 7;

/** One section of the playbook for one reader: its text, who owns it, how current it is, and what it asks of them (P22, P23, P31). */
export function sectionShown(looking: Looking, section: Section): SectionShown {
  const { rollout, reader } = looking;
  const { id, group, title, markdown, ownerRole, version, writtenAt, audience } = section;
  const owner = rollout.holders[ownerRole]?.[0];
  const shown = owner ? personShown(looking, owner) : null;
  const day = dayWords(dayOfEntry(looking, writtenAt));
  return {
    id,
    group,
    title,
    markdown,
    owner: shown,
    ownerLine: shown ? w.ownedBy(shown.name) : w.ownerMissing(roleTitle(looking, ownerRole)),
    version: w.version(version, day),
    number: version,
    changed: version > 1 ? w.changed(day) : '',
    ...reviewOf(looking, section),
    audience: audience.length ? w.forRoles(audience.map((role) => roleTitle(looking, role) || role)) : w.forEverybody,
    mine: isMine(looking, section),
    guests: section.guests,
    acceptance: acceptanceShown(looking, section),
    exercises: exercisesShown(looking, section),
    milestones: rollout.milestones.filter((one) => section.milestones.includes(one.id)).map((one) => ({ id: one.id, name: one.name })),
    leans: leansOn(looking, section),
    draft: draftShown(looking, section),
    drafting: draftingOf(looking, section),
    actions: sectionActions(looking, section),
    mayEdit: isOpen(looking) && reader !== null && mayEdit(rollout, section, reader),
    fields: fieldsShown(section),
  };
}

const roleTitle = ({ rollout }: Looking, role: string): string => rollout.roles.find(({ id }) => id === role)?.title ?? '';

/** Written for a role the reader holds, owned by them, or theirs to accept. */
const isMine = ({ rollout, reader }: Looking, section: Section): boolean =>
  reader !== null &&
  ([section.ownerRole, ...section.audience].some((role) => holdsRole(rollout, reader, role)) ||
    acceptanceOf(rollout, section, reader) !== 'none');

/** When its owner looks at it again; due from that day on (P22). */
function reviewOf(looking: Looking, { reviewOn }: Section): Pick<SectionShown, 'review' | 'reviewDue'> {
  if (!reviewOn) return { review: '', reviewDue: false };
  const reviewDue = reviewOn <= today(looking);
  return { review: reviewDue ? w.reviewDue(reviewOn) : w.review(reviewOn), reviewDue };
}

/** Who else is writing at it now, so that nobody begins the same work. */
function draftingOf(looking: Looking, { id }: Section): string {
  const { rollout, people, reader } = looking;
  const since = dayOf(today(looking)).subtract({ days: writingForDays }).toString();
  const others = rollout.drafts.filter(({ section, by, at }) => section === id && by !== reader && dayOfEntry(looking, at) >= since);
  return others.length ? w.isChanging(others.map(({ by }) => nameOf(people, by))) : '';
}
