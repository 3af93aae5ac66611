// A rollout of the CRM playbook with everybody in place, built by the commands themselves and kept in memory.
import { Temporal } from 'temporal-polyfill';
import { type Decision, isRefusal } from '../../playbook/commands/Command.ts';
import { entryKey } from '../../playbook/commands/entryKey.ts';
import { table } from '../../playbook/commands/table.ts';
import type { Entry, EntryOf, EntryType, NewEntry } from '../../playbook/journal/Entry.ts';
import { fold } from '../../playbook/journal/fold.ts';
import type { People } from '../../playbook/journal/Person.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';

export const tenantId = 'tenant-1';
export const threadId = '19:crm@thread.tacv2';

/** Who is in the channel, with the role each one holds; Eve holds none. */
export const cast = {
  ana: 'accountable',
  maya: 'projectManager',
  raj: 'technicalLead',
  dana: 'dataLead',
  ben: 'salesOwner',
  tom: 'trainingLead',
  ira: 'itSecurity',
  sol: 'serviceOwner',
  sam: 'sponsor',
  eve: '',
} as const;
export type Name = keyof typeof cast;
export const everybody = Object.keys(cast) as Name[];

export const oidOf = (name: Name) => `oid-${name}`;
const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

export const people: People = Object.fromEntries(
  everybody.map((name) => [name, { id: name, tenantId, oid: oidOf(name), name: capital(name), zone: 'Europe/Paris', language: 'en' }]),
);
const named = Object.fromEntries(everybody.map((name) => [oidOf(name), name]));

export const anInstant = (iso: string) => Temporal.Instant.from(iso);

/** What a start needs; the kickoff is on Monday 12 January 2026, so the sales pilot is due on Friday 13 March. */
export const aStart = (parts: object = {}) => ({
  templateId: 'crm',
  title: 'CRM rollout',
  customer: 'Northwind',
  integrator: 'Fabrikam',
  vendor: 'Contoso',
  accountable: oidOf('ana'),
  projectManager: oidOf('maya'),
  zone: 'Europe/Paris',
  startOn: '2026-01-12',
  channel: { tenantId, threadId, teamId: 'team-1', name: 'CRM rollout' },
  ...parts,
});

export interface Doing {
  verb: string;
  by: Name;
  input?: object;
  at?: string;
  key?: string;
}

/** What the command decides on this input, which must fit. */
export function decisionOf(rollout: Rollout, { verb, by, input = {}, at = '2026-01-12T09:00:00Z' }: Doing): Decision {
  const command = table.get(verb);
  if (!command) throw new Error(`No verb ${verb}`);
  return command.decide({ rollout, input: command.input.parse(input), by, now: anInstant(at), people, named });
}

/** The rollout with these entries appended. */
export function withEntries(
  rollout: Rollout,
  entries: readonly NewEntry[],
  { at = '2026-01-12T09:00:00Z', by = 'milepost', key = 'k' } = {},
): Rollout {
  const stored = entries.map(
    (entry, place) => ({ v: 2, seq: rollout.seq + 1 + place, at, by, key, words: {}, ...structuredClone(entry) }) as Entry,
  );
  return fold(rollout.id, stored, rollout);
}

/** The rollout after a doing; throws the refusal's name when it is refused, and does nothing twice. */
export function withDone(rollout: Rollout, doing: Doing): Rollout {
  const key = entryKey(doing.verb, doing.by, doing.key ?? `own-${rollout.seq}`);
  if (rollout.keys[key] !== undefined) return rollout;
  const decision = decisionOf(rollout, doing);
  if (isRefusal(decision)) throw new Error(decision.refusal);
  return withEntries(rollout, decision.entries, { at: doing.at, by: doing.by, key });
}

/** The refusal's name, or null when it is done. */
export function refusalOf(rollout: Rollout, doing: Doing): string | null {
  const decision = decisionOf(rollout, doing);
  return isRefusal(decision) ? decision.refusal : null;
}

/** The number of the last entry of that kind. */
export const lastSeq = (rollout: Rollout, type: EntryType): number => rollout.entries.findLast((entry) => entry.type === type)?.seq ?? 0;

export const lastOf = <T extends EntryType>(rollout: Rollout, type: T) =>
  rollout.entries.findLast((entry) => entry.type === type) as EntryOf<T> | undefined;

/** A started rollout in which only Ana and Maya are named. */
export const aStartedRollout = (start: object = {}, at = '2026-01-12T07:00:00Z'): Rollout =>
  withDone(emptyRollout('r1'), { verb: 'startRollout', by: 'maya', input: aStart(start), at });

/** A started rollout with a person in every role of the cast. */
export function aRollout(start: object = {}, at = '2026-01-12T07:00:00Z'): Rollout {
  const others = everybody.filter((name) => cast[name] && !['ana', 'maya'].includes(name));
  return others.reduce(
    (rollout, name) => withDone(rollout, { verb: 'giveRole', by: 'maya', input: { role: cast[name], person: oidOf(name) }, at }),
    aStartedRollout(start, at),
  );
}

const milestoneIn = (rollout: Rollout, milestone: string) => rollout.milestones.find(({ id }) => id === milestone);

/** The rollout with the milestone active (P60). */
export function withActive(rollout: Rollout, milestone: string, at = '2026-01-13T08:00:00Z'): Rollout {
  if (milestoneIn(rollout, milestone)?.activeSince) return rollout;
  return withDone(rollout, { verb: 'activateMilestone', by: 'maya', input: { milestone }, at });
}

/** The rollout with a passed user test of the milestone, unless it has one (P64). */
export function withTried(rollout: Rollout, milestone: string, at = '2026-01-13T09:00:00Z'): Rollout {
  if (milestoneIn(rollout, milestone)?.tests.at(-1)?.result === 'passed') return rollout;
  return withDone(rollout, { verb: 'reportUserTest', by: 'maya', input: { milestone, result: 'passed' }, at });
}

/** The rollout with the milestone active and every deliverable of it met. */
export function withDelivered(rollout: Rollout, milestone: string, at = '2026-01-13T09:00:00Z'): Rollout {
  const active = withActive(rollout, milestone, at);
  const open = milestoneIn(active, milestone)?.deliverables.filter(({ met }) => !met) ?? [];
  return open.reduce(
    (before, { id }) =>
      withDone(before, { verb: 'meetDeliverable', by: 'maya', input: { milestone, deliverable: id, evidence: 'Seen.' }, at }),
    active,
  );
}

/** The rollout with the milestone ready to be signed: active, every deliverable met, and tried by its users. */
export const withMet = (rollout: Rollout, milestone: string, at = '2026-01-13T09:00:00Z'): Rollout =>
  withTried(withDelivered(rollout, milestone, at), milestone, at);

/** The rollout with the milestone met, asked for and signed by all who are asked. */
export function withSigned(rollout: Rollout, milestone: string, at = '2026-01-13T09:00:00Z'): Rollout {
  const asked = withDone(withMet(rollout, milestone, at), { verb: 'requestSignoff', by: 'maya', input: { milestone }, at });
  const signoff = asked.signoffs.at(-1);
  return (signoff?.approvers ?? []).reduce(
    (before, { person }) =>
      withDone(before, { verb: 'decideSignoff', by: person as Name, input: { signoff: signoff?.id, verdict: 'approve' }, at }),
    asked,
  );
}

/** How a journal begins when only a few things matter: started on Tuesday 13 January at 15:00 in Paris, Dana speaking for the one team, no pages. */
export const smallBeginning: readonly NewEntry[] = [
  ...aStartedRollout({}, '2026-01-13T14:00:00Z').entries.flatMap((entry) => {
    const leftOut =
      ['sectionWritten', 'benefitsDefined'].includes(entry.type) || (entry.type === 'teamAdded' && entry.data.team !== 'data');
    return leftOut ? [] : [{ type: entry.type, data: entry.data, words: entry.words } as NewEntry];
  }),
  { type: 'personNamed', data: { person: 'dana', side: 'integrator' } },
  { type: 'roleGiven', data: { role: 'dataLead', person: 'dana' } },
];
