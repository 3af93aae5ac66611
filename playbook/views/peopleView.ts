import { representativeOf } from '../clock/whoIsAsked.ts';
import type { PeopleView } from '../contract/People.ts';
import type { Side } from '../contract.ts';
import { capital } from '../words/counts.ts';
import { aside, commas } from '../words/joints.ts';
import { manages, peopleActions, roleActions } from './actions.ts';
import { teamLines } from './cadenceShown.ts';
import { concernActions } from './concernsShown.ts';
import { headOf } from './head.ts';
import type { Looking } from './Looking.ts';
import { personShown } from './personShown.ts';

/** Who takes part on which side, who holds which role, and who speaks for which team (P9, P11, P76). */
export function peopleViewOf(looking: Looking): PeopleView {
  const { rollout } = looking;
  return {
    head: headOf(looking),
    sides: (['customer', 'integrator', 'vendor'] as Side[]).map((side) => ({
      side,
      name: rollout.start?.sides[side] ?? side,
      people: Object.keys(rollout.people)
        .filter((id) => rollout.people[id]?.side === side)
        .map((id) => ({
          ...personShown(looking, id),
          roles: rollout.roles.filter((role) => rollout.holders[role.id]?.includes(id)).map(({ title }) => title),
          actions: [],
        })),
    })),
    roles: rollout.roles.map((role) => ({
      id: role.id,
      title: role.title,
      side: role.side,
      duties: role.duties.map(({ text, byWhen }) => (byWhen ? aside(text, byWhen) : text)),
      holders: (rollout.holders[role.id] ?? []).map((id) => personShown(looking, id)),
      actions: roleActions(looking, role),
    })),
    teams: rollout.teams.map((team) => {
      const speaks = representativeOf(rollout, team);
      const { deputy, cadence, actions } = teamLines(looking, team);
      return {
        id: team.id,
        name: team.name,
        active: team.active,
        representative: speaks ? personShown(looking, speaks) : null,
        asked: capital(commas([cadence, deputy])),
        actions,
      };
    }),
    actions: [...peopleActions(looking), ...concernActions(looking)],
    health: manages(looking),
  };
}
