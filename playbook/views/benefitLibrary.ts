import { linkedTo } from '../clock/askOfNote.ts';
import type { BenefitShown } from '../contract/Value.ts';
import type { BenefitTemplate } from '../templates/Template.ts';
import { benefitWords as w } from '../words/benefits.ts';
import { commas, gap, led } from '../words/joints.ts';
import { listed } from '../words/numbers.ts';
import { benefitActions } from './actions/valueActions.ts';
import { dayOfEntry, dueWords, today } from './dueWords.ts';
import type { Looking } from './Looking.ts';

/** What the rollout gives, benefit by benefit, with its evidence, the effort it takes and what it asks (P5, P6, P99, P100, P101). */
export const benefitLibrary = (looking: Looking): BenefitShown[] => looking.rollout.benefits.map((benefit) => shown(looking, benefit));

function shown(looking: Looking, benefit: BenefitTemplate): BenefitShown {
  const { rollout } = looking;
  const { id, title, category, roles, evidence, source, caseStudy, ask } = benefit;
  const section = rollout.sections.find((one) => one.id === benefit.section);
  const serves = linkedTo(rollout, ask.deliverable);
  const titles = roles.flatMap((role) => rollout.roles.find((one) => one.id === role)?.title ?? []);
  return {
    id,
    title,
    category,
    categoryName: w.categories[category],
    audience: commas(titles) || w.needsNobody,
    roles,
    evidence,
    source,
    caseStudy,
    effort: effortOf(looking, benefit),
    effortOfRoles: !benefit.effort,
    ask: {
      title: ask.title,
      why: ask.why,
      withinDays: ask.withinDays,
      ...dayOfAsk(looking, benefit),
      deliverable: serves && { id: serves.deliverable.id, name: serves.deliverable.title, milestone: serves.milestone.id },
    },
    section: section ? { id: section.id, title: section.title } : null,
    told: told(looking, id),
    actions: benefitActions(looking, benefit),
  };
}

/** By when it is needed: by the day of what it serves, else counted from the note. */
function dayOfAsk(looking: Looking, { ask }: BenefitTemplate): Pick<BenefitShown['ask'], 'when' | 'late'> {
  const serves = linkedTo(looking.rollout, ask.deliverable);
  if (!serves) return { when: w.within(ask.withinDays), late: false };
  if (serves.deliverable.met) return { when: w.met, late: false };
  const day = serves.deliverable.dueOn ?? serves.milestone.dueOn;
  return day < today(looking) ? dueWords(looking, day) : { when: w.by(day), late: false };
}

/** What it costs those it is for: its own words, else what their roles say of it (P6). */
function effortOf({ rollout }: Looking, { effort, roles }: BenefitTemplate): string {
  if (effort) return effort;
  const own = rollout.roles.filter((role) => roles.includes(role.id) && role.effort);
  return own.length === 1 ? (own[0]?.effort ?? '') : own.map(({ title, effort: said }) => led(title, said)).join(gap());
}

/** To how many it was written, and when last. */
function told(looking: Looking, benefit: string): string {
  const rounds = looking.rollout.reminders.filter(({ notes }) => notes.some((note) => note.benefit === benefit));
  const people = new Set(rounds.flatMap(({ notes }) => notes.flatMap((note) => (note.benefit === benefit ? [note.person] : []))));
  const last = rounds
    .map(({ cutAt }) => cutAt)
    .sort()
    .at(-1);
  return w.told(people.size, last ? dayOfEntry(looking, last) : '');
}

/** Which roles gain nothing that is written, answer for nothing, or are not told what it costs them (P5, P6). */
export function benefitGaps({ rollout }: Pick<Looking, 'rollout'>): string[] {
  const { roles, benefits } = rollout;
  const of = (id: string) => benefits.filter((benefit) => benefit.roles.includes(id));
  const [gains, asks, efforts] = [
    roles.filter(({ id }) => !of(id).length),
    roles.filter(({ id, duties }) => !duties.length && !of(id).some(({ ask }) => ask.title)),
    roles.filter(({ id, effort }) => !effort && of(id).some((benefit) => !benefit.effort)),
  ];
  const titles = (some: typeof roles) => listed(some.map(({ title }) => title));
  return [
    ...(gains.length ? [(gains.length === 1 ? w.gaps.benefit : w.gaps.gains)(titles(gains))] : []),
    ...(asks.length ? [w.gaps.ask(titles(asks))] : []),
    ...(efforts.length ? [w.gaps.effort(titles(efforts))] : []),
  ];
}
