import { dayIn, instantOf } from '../clock/moments.ts';
import type { Playbook, SectionShown } from '../contract/Playbook.ts';
import type { Section } from '../journal/Section.ts';
import { dayWords } from '../words/dates.ts';
import { headOf } from './head.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** The section that says who owns success; its first paragraph stands on the playbook's first screen (P3). */
const ownershipSection = 'ownership';

/** The playbook: contents by group, and every section (P22, P23). */
export function playbookOf(looking: Looking): Playbook {
  const { sections } = looking.rollout;
  const groups = [...new Set(sections.map(({ group }) => group))];
  return {
    head: headOf(looking),
    groups: groups.map((name) => ({
      name,
      sections: sections.filter(({ group }) => group === name).map(({ id, title }) => ({ id, title })),
    })),
    sections: sections.map((section) => sectionShown(looking, section)),
    ownership: sections.find(({ id }) => id === ownershipSection)?.markdown.split('\n\n')[0] ?? '',
  };
}

function sectionShown(looking: Looking, { id, group, title, markdown, ownerRole, version, writtenAt, practices }: Section): SectionShown {
  const { rollout } = looking;
  const owner = rollout.holders[ownerRole]?.[0];
  const role = rollout.roles.find((one) => one.id === ownerRole)?.title ?? '';
  const shown = owner ? personShown(looking, owner) : null;
  const day = dayWords(dayIn(instantOf(writtenAt), zoneOf(looking)));
  return {
    id,
    group,
    title,
    markdown,
    owner: shown,
    ownerLine: shown ? `${shown.name} owns this` : role ? `${role} owns this, nobody is named yet` : '',
    version: `Version ${version}, ${day}`,
    changed: version > 1 ? `changed ${day}` : '',
    practices,
  };
}
