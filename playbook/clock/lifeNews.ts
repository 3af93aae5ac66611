// What Teams told of the channel and its people, told on to whoever is left; docs/life.md says each case in its words.
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { lifeSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { instantOf } from './moments.ts';
import { whoSteers } from './whoSteers.ts';

/** Each said once: who left, to who steers; a channel that is shut, to each manager in their own chat; that we are back, to the channel. */
export function lifeNews(rollout: Rollout): Duty[] {
  const { left, channel } = rollout;
  return [
    ...[...new Set(Object.values(left))].flatMap((at) => leaving(rollout, at)),
    ...(channel.goneAt ? shut(rollout, `gone/${channel.goneAt}`, channel.goneAt) : []),
    ...(channel.botRemovedAt ? shut(rollout, `removed/${channel.botRemovedAt}`, channel.botRemovedAt) : []),
    ...greeting(rollout),
  ];
}

/** Those who were noticed to have left at that moment, in the order they were named; people who take no part are nobody's news. */
export const leaversAt = ({ left, people }: Pick<Rollout, 'left' | 'people'>, at: string): PersonId[] =>
  Object.keys(people).filter((person) => left[person] === at);

function leaving(rollout: Rollout, at: string): Duty[] {
  const to = whoSteers(rollout);
  return to && leaversAt(rollout, at).length ? [tell(`left/${at}`, to, at, '')] : [];
}

const shut = ({ holders }: Rollout, what: string, at: string): Duty[] =>
  [...new Set(['projectManager', 'accountable'].flatMap((role) => holders[role] ?? []))].map((to) => tell(what, to, at, `/${to}`));

function greeting({ channel: { back } }: Rollout): Duty[] {
  if (!back) return [];
  const subject = lifeSubject(`back/${back.seq}`);
  return [{ kind: 'greetAgain', what: `back/${back.seq}`, key: subject, subject, at: instantOf(back.at), missed: false }];
}

const tell = (what: string, to: PersonId, at: string, own: string): Duty => ({
  kind: 'tellLife',
  what,
  to,
  key: `${lifeSubject(what)}/tell${own}`,
  subject: lifeSubject(what),
  at: instantOf(at),
  missed: false,
});
