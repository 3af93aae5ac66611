import { chainRoles, stepMinutes } from '../../clock/issueChain.ts';
import { nameOf } from '../../journal/nameOf.ts';
import type { Speaking } from '../../words/documentLanguage.ts';
import type { Looking } from '../Looking.ts';
import type { KickoffRecord } from './KickoffRecord.ts';

/** The people a red issue goes to, and when each is told. */
export function badNewsOf({ rollout, people }: Looking, { words }: Speaking): KickoffRecord['badNews'] {
  const w = words.kickoff;
  const told = chainRoles.red.flatMap((role) => {
    const [person] = rollout.holders[role] ?? [];
    const title = rollout.roles.find(({ id }) => id === role)?.title ?? '';
    return person ? [{ person, name: nameOf(people, person), role: title }] : [];
  });
  const chain = told.filter(({ person }, at) => told.findIndex((one) => one.person === person) === at);
  return {
    title: w.badNews.title,
    lead: w.badNews.lead,
    notes: w.badNews.notes,
    severities: w.badNews.severities,
    chain: [
      { name: w.badNews.you, role: w.badNews.say, when: '' },
      ...chain.map(({ name, role }, at) => ({ name, role, when: w.badNews.at(at * stepMinutes) })),
    ],
  };
}
