import type { Audience } from '../journal/Notice.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { noticeWords as w } from '../words/notices.ts';
import { listed } from '../words/numbers.ts';

type Known = Pick<Rollout, 'roles' | 'teams' | 'start'>;

const whomOf = ({ roles, teams }: Known, audience: Audience): string[] => [
  ...audience.roles.flatMap((role) => roles.find(({ id }) => id === role)?.title ?? []),
  ...audience.teams.flatMap((team) => teams.find(({ id }) => id === team)?.name ?? []),
];

const sidesOf = ({ start }: Known, { sides }: Audience): string[] => sides.map((side) => start?.sides[side] ?? side);

/** "Sales lead and Data team, Northwind, not tried yet: 34 people" */
export const noticeAudienceLine = (rollout: Known, audience: Audience, count: number): string =>
  w.audience(
    {
      whom: whomOf(rollout, audience),
      sides: sidesOf(rollout, audience),
      states: audience.states,
      guests: audience.guests,
      channel: audience.channel ?? false,
    },
    count,
  );

/** Whom it was written to, for one of its readers: "Sales lead and Data team"; how they lag is nobody's word to them. */
export const writtenTo = (rollout: Known, audience: Audience): string =>
  audience.channel
    ? w.everybodyIn(rollout.start?.channel.name ?? '')
    : listed(whomOf(rollout, audience)) || listed(sidesOf(rollout, audience)) || w.everybody;
