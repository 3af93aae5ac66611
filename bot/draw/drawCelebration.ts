import { sealOf } from '../../playbook/clock/forecast.ts';
import type { By } from '../../playbook/journal/Entry.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import { ownerOf } from '../../playbook/journal/ownerOf.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import type { Signoff } from '../../playbook/journal/Signoff.ts';
import type { Deed } from '../../playbook/words/en/cards/said.ts';
import { celebrationCard } from '../cards/celebrationCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, dayFor, name } from './Drawing.ts';

/** As many of a kind as are thanked by name; the thanks stay readable. [assumption] */
const mostOfAKind = 3;

/** The one card with an exclamation mark: a milestone is signed, with thanks by name and what users can now touch (P69, P120). */
export function drawCelebration(drawing: Drawing, id: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const signoff = rollout.signoffs.find((one) => one.id === id);
  const milestone = rollout.milestones.find((one) => one.id === signoff?.milestone);
  if (!signoff?.settled?.signed || !milestone) return null;
  const milestones = rollout.milestones
    .filter(({ leftOut }) => !leftOut)
    .map((one) => ({ name: one.name, signed: sealOf(rollout, one.id) !== null }));
  return celebrationCard({
    rollout: rollout.title,
    on: dayFor(drawing, '', signoff.settled.at),
    milestone: milestone.name,
    signed: milestones.filter(({ signed }) => signed).length,
    total: milestones.length,
    touch: { words: milestone.touch },
    thanks: [...thanksOf(rollout, milestone, signoff)].map(([person, deeds]) => ({ name: name(drawing, person), deeds })),
    milestones,
    links: { milestone: linkTo(rollout, { page: 'plan', id: milestone.id }) },
  });
}

/** Who delivered, who tried it, who signed and who backed it, each person once with all they did. */
function thanksOf(rollout: Rollout, milestone: Milestone, signoff: Signoff): Map<By, Deed[]> {
  const thanks = new Map<By, Deed[]>();
  const thank = (person: By, deed: Deed) => person !== 'milepost' && thanks.set(person, [...(thanks.get(person) ?? []), deed]);
  for (const [person, count] of deliveredBy(rollout, milestone).slice(0, mostOfAKind)) thank(person, { kind: 'delivered', count });
  const testers = new Set(milestone.tests.filter(({ result }) => result === 'passed').map(({ by }) => by));
  for (const person of [...testers].slice(0, mostOfAKind)) thank(person, { kind: 'tested' });
  const signers = new Set(signoff.approvers.flatMap(({ given }) => (given && given.verdict !== 'reject' ? [given.by] : [])));
  for (const person of [...signers].slice(0, mostOfAKind)) thank(person, { kind: 'signed' });
  const sponsor = rollout.holders.sponsor?.[0];
  if (sponsor) thank(sponsor, { kind: 'backed' });
  return thanks;
}

/** Those who answer for what was met, the one with the most first. */
function deliveredBy(rollout: Rollout, { deliverables }: Milestone): [By, number][] {
  const counts = new Map<By, number>();
  for (const one of deliverables) {
    const person = one.met && (ownerOf(rollout, one) ?? one.met.by);
    if (person) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
