// What else in the rollout leans on a section: benefits, duties, measures and follow-ups, each with its place in the tab.
import { isOpenFollowUp } from '../clock/takenOffline.ts';
import type { SectionShown } from '../contract/Playbook.ts';
import type { Section } from '../journal/Section.ts';
import { titleOf } from '../words/counts.ts';
import { sectionWords } from '../words/sections.ts';
import type { Looking } from './Looking.ts';

const w = sectionWords.leans;

/** As many of each as can be taken in beside a text. */
const shown = 3;

type Leaning = SectionShown['leans'][number];

/**
 * A benefit names the section, or carries a practice that the section carries; a duty and a measure carry one;
 * an open follow-up names the section in its words. Guests see the text alone (P22, P24).
 */
export function leansOn({ rollout, guest }: Looking, { id, title, practices }: Section): Leaning[] {
  if (guest) return [];
  const shared = (cites: readonly string[]) => cites.filter((one) => practices.includes(one)).length;
  const most = <Thing>(all: readonly Thing[], weight: (one: Thing) => number) =>
    all.filter((one) => weight(one) > 0).toSorted((one, other) => weight(other) - weight(one));
  const benefits = most(rollout.benefits, (one) => (one.section === id ? practices.length + 1 : shared(one.cites)));
  const roles = most(rollout.roles, ({ duties }) => duties.reduce((sum, { cites }) => sum + shared(cites), 0));
  const metrics = most(rollout.metrics, ({ cites }) => shared(cites));
  const followUps = rollout.followUps.filter((one) => isOpenFollowUp(one) && one.text.toLowerCase().includes(title.toLowerCase()));
  const kinds: Leaning[] = [
    groupOf(
      w.benefits,
      benefits.map((one) => ({ text: one.title, place: { page: 'value', id: `benefit~${one.id}` } })),
    ),
    groupOf(
      w.duties,
      roles.map((one) => {
        const [holder] = rollout.holders[one.id] ?? [];
        return { text: one.title, place: { page: 'people', ...(holder ? { id: holder } : {}) } };
      }),
    ),
    groupOf(
      w.measures,
      metrics.map(({ name }) => ({ text: name, place: { page: 'value', id: 'measures' } })),
    ),
    groupOf(
      w.followUps,
      followUps.map((one) => ({ text: titleOf(one.text, 60), place: { page: 'live', id: one.id } })),
    ),
  ];
  return kinds.filter(({ items }) => items.length);
}

const groupOf = (name: string, all: Leaning['items']): Leaning => ({
  name,
  items: all.slice(0, shown),
  more: all.length > shown ? w.more(all.length - shown) : '',
});
