import { reminderRoundAt, remindersCut } from '../../playbook/clock/reminders.ts';
import { isChannelShut } from '../../playbook/journal/channelOf.ts';
import type { DutyOutcome, NewEntry } from '../../playbook/journal/Entry.ts';
import { signoffSubject } from '../../playbook/journal/subjects.ts';
import type { Recipient } from '../deliver/deliver.ts';
import { deliverTogether } from '../deliver/deliverTogether.ts';
import type { Sent } from '../deliver/Messenger.ts';
import { redraw } from '../deliver/redraw.ts';
import type { Opened } from '../store/journals.ts';
import { issueThreads } from './issueThreads.ts';
import type { Duty, Waking } from './Waking.ts';

/** How long a duty waits; `held` while another process, or a send that was cut off, has it: that wait is machine time, whatever the rollout's clock does. */
export interface Waits {
  waitMs: number;
  held: boolean;
}

/** What one duty comes to: the entries that end it, or how long it waits before it is tried again. */
export type Carried = { entries: NewEntry[] } | Waits;

/** The recipient's name for messages that stand in the channel. */
export const theChannel = 'channel';

/** Does what the duty says, and what rides along with it. Carried out twice it is done once: its key is claimed before anything is sent. */
export async function carryOut(waking: Waking, opened: Opened, duty: Duty, riders: Duty[] = []): Promise<Carried> {
  if (duty.missed) return { entries: [await missed(waking, opened, duty)] };
  if (duty.kind === 'leaveUnasked') return { entries: [ending(duty, duty.as, opened.rollout.seq)] };
  if (duty.kind === 'cutReminders') return { entries: cut(opened, duty) };
  const now = waking.now();
  const threads = await issueThreads(waking, opened.rollout, duty.subject);
  if (duty.kind === 'redraw' || duty.kind === 'refresh') {
    const shut = isChannelShut(opened.rollout);
    const draw = (to: string, key: string) => (shut && to === theChannel ? null : waking.draw(duty.subject, to, key, opened, now, threads));
    const outdated = duty.kind === 'redraw' ? duty.revision : Number.POSITIVE_INFINITY;
    const waitMs = await redraw(waking, opened.rollout.id, duty.subject, { outdated, now: opened.rollout.seq }, draw);
    if (waitMs !== null) return { waitMs, held: false };
    if (duty.kind === 'refresh') return { entries: [ending(duty, 'sent', opened.rollout.seq)] };
    return { entries: [{ type: 'cardsDrawn', data: { drawn: { [duty.subject]: duty.revision } } }] };
  }
  const to = 'to' in duty ? duty.to : theChannel;
  if (to === theChannel && isChannelShut(opened.rollout)) return { entries: [ending(duty, 'gone', opened.rollout.seq)] };
  const message = waking.draw(duty.subject, to, duty.key, riding(opened, [duty, ...riders], now.toString()), now, threads);
  const recipient = recipientOf(opened, to, await threadOf(waking, opened, duty));
  const ends = (outcome: DutyOutcome, drawnAt: number) => ({ entries: [duty, ...riders].map((one) => ending(one, outcome, drawnAt)) });
  if (!message || !recipient) return ends('nobody', opened.rollout.seq);
  const placeOf = ({ subject, key }: Duty) => ({ rolloutId: opened.rollout.id, subject, duty: key, to });
  const parcel = {
    place: placeOf(duty),
    recipient,
    message,
    revision: opened.rollout.seq,
    repeatUnknown: duty.kind !== 'remind' && duty.kind !== 'celebrate',
  };
  const fared = await deliverTogether(waking, parcel, riders.map(placeOf));
  if (fared.kind === 'held') return { waitMs: waking.leaseMs, held: true };
  return fared.kind === 'later' ? { waitMs: fared.forMs, held: false } : ends(fared.outcome, fared.revision);
}

/** The rollout as it is once these went out in one message, which is how the message shows it. */
function riding(opened: Opened, duties: Duty[], at: string): Opened {
  if (duties.length < 2) return opened;
  const sent = duties.map((duty) => [duty.key, { at, outcome: 'sent' as const, to: 'to' in duty ? duty.to : null }]);
  return { ...opened, rollout: { ...opened.rollout, ended: { ...opened.rollout.ended, ...Object.fromEntries(sent) } } };
}

/** Too late to do, unless it was done and only its end was cut off. */
async function missed({ deliveries }: Waking, { rollout }: Opened, duty: Duty): Promise<NewEntry> {
  const sent = (await deliveries.about(rollout.id, duty.subject)).find((delivery) => delivery.duty === duty.key);
  return sent ? ending(duty, 'sent', sent.revision) : ending(duty, 'missedByUs', rollout.seq);
}

const ending = (duty: Duty, outcome: DutyOutcome, drawnAt: number): NewEntry => ({
  type: 'dutyEnded',
  data: { duty: duty.key, subject: duty.subject, outcome, to: 'to' in duty ? duty.to : null, drawnAt },
});

function cut(opened: Opened, duty: Duty & { kind: 'cutReminders' }): NewEntry[] {
  const due = reminderRoundAt(opened.rollout, duty.round);
  return due ? [remindersCut(opened.rollout, duty.round), ending(duty, 'sent', opened.rollout.seq)] : [];
}

/** A celebration stands under the card that showed the sign-off's progress, where that was posted: one thread a milestone (P69). */
async function threadOf({ deliveries }: Waking, { rollout }: Opened, duty: Duty): Promise<Sent | null> {
  if (duty.kind !== 'celebrate') return null;
  const about = await deliveries.about(rollout.id, signoffSubject(duty.signoff));
  return about.find(({ to, sent }) => to === theChannel && sent)?.sent ?? null;
}

function recipientOf({ rollout, people }: Opened, to: string, thread: Sent | null): Recipient | null {
  if (to === theChannel) return rollout.start ? { channel: rollout.start.channel, thread } : null;
  const person = people[to];
  return person ? { person: { tenantId: person.tenantId, oid: person.oid } } : null;
}
