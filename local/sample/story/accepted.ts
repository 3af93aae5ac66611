import { toAccept } from '../../../playbook/journal/acceptance.ts';
import { personaOfRole } from '../people.ts';
import type { Step } from '../Step.ts';
import { given } from './given.ts';

/** Everybody with a role accepts the pages of the playbook that concern them, in the first week (P28). */
export const accepted = (): Step[] =>
  Object.values(personaOfRole).map((persona, place) =>
    given(`2026-01-1${3 + (place % 4)}T11:${10 + place}`, persona, 'acceptSection', ({ rollout, id }) => ({
      sections: toAccept(rollout, id(persona)).map(({ id: section, version }) => ({ section, version })),
    })),
  );
