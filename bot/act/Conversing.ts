import type { Person } from '../../playbook/journal/Person.ts';
import { asGuest, isGuestLimited } from '../../playbook/views/asGuest.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Drawing, LinkTo } from '../draw/Drawing.ts';
import type { Deliveries } from '../store/deliveries.ts';
import type { Opened } from '../store/journals.ts';
import type { Rounds } from '../store/rounds.ts';
import type { Acting, Asker } from './Acting.ts';
import { listedIn } from './listedIn.ts';
import type { Pulse } from './Pulse.ts';

/** What answering in the chat needs: carrying out commands, and drawing cards. */
export interface Conversing extends Acting {
  /** What was sent to whom. */
  deliveries: Deliveries;
  /** Writes to somebody in their own chat; false when it did not reach them. */
  whisper(asker: Asker, message: CardMessage): Promise<boolean>;
  /** How the notes of a round ended. */
  rounds: Pick<Rounds, 'outcomesOf' | 'answered'>;
  linkTo: LinkTo;
  contact: string | null;
  pulse: Pulse;
}

/** A rollout as the person who asks sees it. */
export interface Seen {
  opened: Opened;
  drawing: Drawing;
  /** The reader's id in the rollout; empty for a member of the channel who is not named. */
  reader: string;
  /** They are a guest, and `drawing` holds only what guests see; what is appended is decided on `opened` (P24). */
  guest?: boolean;
}

export const drawingOf = ({ linkTo, contact, now }: Conversing, { rollout, people }: Opened): Drawing => ({
  rollout,
  people,
  now: now(),
  linkTo,
  contact,
});

/** The asker among the people of a rollout, or null. */
export const personOf = ({ people }: Opened, { tenantId, oid }: Asker): Person | null =>
  Object.values(people).find((person) => person.tenantId === tenantId && person.oid === oid) ?? null;

/** The rollout as the asker may see it: named in it, or a member of its channel; null when it is not theirs to see. */
export async function seenBy(conversing: Conversing, rolloutId: string, asker: Asker): Promise<Seen | null> {
  const opened = await conversing.journals.open(rolloutId);
  const { start } = opened.rollout;
  if (!start) return null;
  const reader = personOf(opened, asker);
  const isOurs = start.channel.tenantId === asker.tenantId;
  const listed = isOurs && reader && !isGuestLimited(opened.rollout) ? null : await listedIn(conversing.rosters, start.channel, asker);
  if (isOurs ? !reader && !listed : !listed) return null;
  const guest = listed?.guest ?? reader?.guest ?? false;
  const drawing = drawingOf(conversing, guest ? { ...opened, rollout: asGuest(opened.rollout) } : opened);
  return { opened, drawing, reader: reader?.id ?? '', ...(guest ? { guest } : {}) };
}

/** The rollouts the asker takes part in, running ones first, the newest first. */
export async function ownRollouts(conversing: Conversing, asker: Asker): Promise<Seen[]> {
  const ids = await conversing.places.ofPerson(asker.tenantId, asker.oid);
  return openAmong(conversing, asker, ids);
}

/** A page shows so many, and looks through so many to find them. */
const mostShown = 20;
const mostOpened = 60;

/** The first twenty of them, and how many more there may be: nobody's page reads more storage than that. */
export async function firstRollouts(conversing: Conversing, asker: Asker): Promise<{ own: Seen[]; more: number }> {
  const ids = await conversing.places.ofPerson(asker.tenantId, asker.oid);
  const own: Seen[] = [];
  let opened = 0;
  for (; opened < Math.min(ids.length, mostOpened) && own.length < mostShown; opened += mostShown)
    own.push(...(await openAmong(conversing, asker, ids.slice(opened, opened + mostShown))));
  const shown = own.sort(newestFirst).slice(0, mostShown);
  return { own: shown, more: own.length - shown.length + Math.max(0, ids.length - opened) };
}

async function openAmong(conversing: Conversing, asker: Asker, ids: readonly string[]): Promise<Seen[]> {
  const seen = await Promise.all(ids.map((id) => seenBy(conversing, id, asker)));
  return seen.filter((one): one is Seen => one !== null && one.opened.rollout.status !== 'closed').sort(newestFirst);
}

const rank = ({ opened }: Seen) => ['running', 'paused', 'closed', 'setup'].indexOf(opened.rollout.status);

const newestFirst = (one: Seen, other: Seen): number =>
  rank(one) - rank(other) || (one.opened.rollout.startedAt < other.opened.rollout.startedAt ? 1 : -1);
