import { type Persona, personaOf } from '../../local/personas.ts';

/** A company whose people and rollouts are none of Northwind's, served by the same house. */
export const otherTenant = '9e2f7c10-1111-4a6f-b1d3-8e2f6a4c9b99';

/** The person a test names by key, or brings along. */
export function personOf(who: string | Persona): Persona {
  const found = typeof who === 'string' ? personaOf(who) : who;
  if (!found) throw new Error(`Nobody is called ${who}`);
  return found;
}

/** Somebody of the same company who is not in the channel. */
export const outsider: Persona = {
  ...personOf('ana'),
  key: 'otto',
  oid: 'c0ffee99-1a2b-4c3d-8e4f-5a6b7c8d9e99',
  botId: '29:otto',
  name: 'Otto Outside',
};

/** Somebody of another company. */
export const stranger: Persona = {
  ...outsider,
  key: 'stella',
  oid: 'c0ffee98-1a2b-4c3d-8e4f-5a6b7c8d9e98',
  botId: '29:stella',
  tenantId: otherTenant,
};
