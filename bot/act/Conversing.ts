import type { Person } from '../../playbook/journal/Person.ts';
import { asGuest, isGuestLimited } from '../../playbook/views/asGuest.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Drawing, LinkTo } from '../draw/Drawing.ts';
import type { Deliveries } from '../store/deliveries.ts';
import type { Opened } from '../store/journals.ts';
import type { Rounds } from '../store/rounds.ts';
import type { Acting, Asker } from './Acting.ts';

/** What answering in the chat needs: carrying out commands, and drawing cards. */
export interface Conversing extends Acting {
  /** What was sent to whom. */
  deliveries: Deliveries;
  /** Writes to somebody in their own chat; false when it did not reach them. */
  whisper(asker: Asker, message: CardMessage): Promise<boolean>;
  /** How the notes of a round ended. */
  rounds: Pick<Rounds, 'outcomesOf'>;
  linkTo: LinkTo;
  contact: string | null;
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
  if (!start || start.channel.tenantId !== asker.tenantId) return null;
  const reader = personOf(opened, asker);
  const listed =
    reader && !isGuestLimited(opened.rollout) ? null : (await conversing.rosters.of(start.channel))?.find(({ oid }) => oid === asker.oid);
  if (!reader && !listed) return null;
  const guest = listed?.guest ?? reader?.guest ?? false;
  const drawing = drawingOf(conversing, guest ? { ...opened, rollout: asGuest(opened.rollout) } : opened);
  return { opened, drawing, reader: reader?.id ?? '', ...(guest ? { guest } : {}) };
}

/** The rollouts the asker takes part in, running ones first, the newest first. */
export async function ownRollouts(conversing: Conversing, asker: Asker): Promise<Seen[]> {
  const ids = await conversing.places.ofPerson(asker.tenantId, asker.oid);
  const seen = await Promise.all(ids.map((id) => seenBy(conversing, id, asker)));
  const rank = ({ opened }: Seen) => ['running', 'paused', 'closed', 'setup'].indexOf(opened.rollout.status);
  return seen
    .filter((one): one is Seen => one !== null && one.opened.rollout.status !== 'closed')
    .sort((one, other) => rank(one) - rank(other) || (one.opened.rollout.startedAt < other.opened.rollout.startedAt ? 1 : -1));
}
