import { AsyncLocalStorage } from 'node:async_hooks';
import type { People } from '../playbook/journal/Person.ts';
import type { Rollout } from '../playbook/journal/Rollout.ts';
import { hearFrom } from '../playbook/words/readerTag.ts';

const readers = new AsyncLocalStorage<string>();
hearFrom(() => readers.getStore() ?? 'en');

/** Does something for a reader of that language, a tag such as `de-DE`: every word said on the way, also later on it, is theirs. */
export const inLanguageOf = <Done>(tag: string, work: () => Done): Done => readers.run(tag, work);

/** The language a card is written in: that of the person it is for, in the channel that of who leads the project there. */
export function languageFor({ rollout, people }: { rollout: Rollout; people: People }, to: string): string {
  const lead = (rollout.holders.projectManager ?? [])[0] ?? (rollout.holders.accountable ?? [])[0] ?? '';
  return (people[to] ?? people[lead])?.language || 'en';
}
