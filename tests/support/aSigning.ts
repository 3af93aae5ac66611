// A fresh house whose kickoff is brought to its signatures by the people themselves, over HTTP.
import assert from 'node:assert/strict';
import { type AHouse, aHouse } from './aHouse.ts';
import { personOf } from './strangers.ts';

export const kickoff = 'kickoff';

/** Who holds what, beside those who hold a role from the start. */
const roles = {
  sponsor: 'ingrid',
  trainingLead: 'ben',
  itSecurity: 'yuki',
  serviceOwner: 'tomas',
  vendorDirector: 'diego',
  vendorSales: 'priya',
};

/** Does it, and fails with the sentence when it is refused. */
export async function done(house: AHouse, who: string, verb: string, input: object): Promise<number> {
  const got = await house.commands(who, verb, input);
  assert.equal(got.status, 200, `${who} ${verb}: ${got.text}`);
  return got.body.seq;
}

/** A house in which everybody holds a role, and nothing is met yet. */
export async function aHouseOfAll(): Promise<AHouse> {
  const house = await aHouse({ rollout: 'fresh' });
  for (const [role, who] of Object.entries(roles)) await done(house, 'maya', 'giveRole', { role, person: personOf(who).oid });
  return house;
}

/** The kickoff met, tried by its users, and Ana and the sponsor asked to sign; answers with the sign-off's id. */
export async function askToSign(house: AHouse): Promise<string> {
  const { rollout } = await house.open();
  await done(house, 'maya', 'activateMilestone', { milestone: kickoff });
  for (const { id, title } of rollout.milestones[0]?.deliverables ?? [])
    await done(house, 'maya', 'meetDeliverable', {
      milestone: kickoff,
      deliverable: id,
      evidence: `Seen: ${title}`,
      link: 'https://northwind.example/evidence',
    });
  await done(house, 'ana', 'reportUserTest', { milestone: kickoff, result: 'passed', defects: 2, text: 'Two labels are wrong.' });
  await done(house, 'maya', 'requestSignoff', { milestone: kickoff });
  return (await house.open()).rollout.signoffs.at(-1)?.id ?? '';
}

/** Gives somebody's verdict. */
export const signs = (house: AHouse, who: string, signoff: string, verdict = 'approve', text = '') =>
  done(house, who, 'decideSignoff', { signoff, verdict, ...(text ? { text } : {}) });

/** A document of the rollout, as bytes. */
export const documentAt = (house: AHouse, who: string, name: string) =>
  house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/documents/${name}`);
