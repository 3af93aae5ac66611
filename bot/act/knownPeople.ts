import { randomBytes } from 'node:crypto';
import type { PersonId } from '../../playbook/journal/Entry.ts';
import type { People, Person } from '../../playbook/journal/Person.ts';
import { localeOf } from '../../playbook/words/locale.ts';
import type { ChannelAddress, Member } from '../deliver/Messenger.ts';
import type { Opened } from '../store/journals.ts';
import type { Asker } from './Acting.ts';
import type { Rosters } from './rosters.ts';

/** The people a command deals with: those the rollout knows and those it meets for the first time. */
export interface Known {
  /** Null when the asker is neither in the rollout nor in its channel. */
  asker: Person | null;
  people: People;
  /** Persons by the Entra ids the input names. */
  named: Record<string, PersonId>;
  /** Somebody the input names is neither known nor in the channel. */
  unknown: boolean;
  /** To be written with the entries. */
  added: Person[];
}

/** The channel and zone of a rollout that is only being started. */
export interface Beginning {
  channel: ChannelAddress;
  zone: string;
}

/** Finds the asker and those named, among the people of the rollout and then in the channel's roster. */
export async function knownPeople(
  rosters: Rosters,
  { rollout, people }: Opened,
  asker: Asker,
  named: readonly string[],
  beginning: Beginning | null,
): Promise<Known> {
  const byOid = new Map(Object.values(people).map((person) => [person.oid, person]));
  const wanted = [asker.oid, ...named];
  const channel = rollout.start?.channel ?? beginning?.channel;
  const missing = wanted.some((oid) => !byOid.has(oid));
  const met = missing && channel ? ((await (await rosters.of(channel, asker.oid))?.those(wanted)) ?? []) : [];
  const added: Person[] = [];
  const find = (oid: string): Person | null => {
    const known = added.find((person) => person.oid === oid) ?? byOid.get(oid);
    if (known) return oid === asker.oid ? speaking(known) : known;
    const member = met.find((one) => one.oid === oid);
    if (!member) return null;
    const person = personOf(
      member,
      oid === asker.oid ? asker.tenantId : member.tenantId,
      rollout.start?.zone ?? beginning?.zone ?? 'UTC',
      asker.language,
    );
    added.push(person);
    return person;
  };
  /** The asker as Teams speaks to them now. */
  const speaking = (known: Person): Person => {
    const { language = known.language } = asker;
    if (known.tenantId !== asker.tenantId || localeOf(language) === localeOf(known.language)) return known;
    const person = { ...known, language };
    if (!added.includes(known)) added.push(person);
    return person;
  };
  const found = wanted.map(find);
  return {
    asker: found[0]?.tenantId === asker.tenantId ? found[0] : null,
    people: { ...people, ...Object.fromEntries(added.map((person) => [person.id, person])) },
    named: Object.fromEntries(named.map((oid) => [oid, find(oid)?.id ?? ''])),
    unknown: found.slice(1).some((person) => !person),
    added,
  };
}

/** A member of the channel whom the rollout meets for the first time; the id is random, so the journal says nothing of who it is. Until Teams says otherwise they speak as the one who named them. */
const personOf = (member: Member, tenantId: string, zone: string, language = 'en'): Person => ({
  id: randomBytes(6).toString('hex'),
  tenantId,
  oid: member.oid,
  name: member.name,
  zone,
  language,
  ...(member.guest ? { guest: true } : {}),
});
