import type { Instant } from '../../playbook/clock/moments.ts';
import { noticeCut } from '../../playbook/clock/notices.ts';
import { reminderRoundAt, remindersCut } from '../../playbook/clock/reminderPlan.ts';
import { isChannelShut } from '../../playbook/journal/channelOf.ts';
import type { DutyOutcome, NewEntry } from '../../playbook/journal/Entry.ts';
import { signoffSubject } from '../../playbook/journal/subjects.ts';
import { deliver, type Part, type Recipient } from '../deliver/deliver.ts';
import type { CardMessage, Sent } from '../deliver/Messenger.ts';
import { type Draw, redraw } from '../deliver/redraw.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Opened } from '../store/journals.ts';
import { type Asking, askedElsewhere } from './askedElsewhere.ts';
import { issueThreads } from './issueThreads.ts';
import { partsNow } from './partsNow.ts';
import { closeRetry, cutRetry, sendRetry } from './retryNotes.ts';
import { closeReminders, sendNotes } from './sendNotes.ts';
import { closeNotice, countAnswers, sendNotice, sendToCrowd } from './sendNotices.ts';
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
  if (duty.kind === 'closeReminders') {
    const closed = await closeReminders(waking, opened, duty);
    return 'entries' in closed ? { entries: [...closed.entries, ending(duty, 'sent', opened.rollout.seq)] } : closed;
  }
  if (duty.kind === 'closeRetry') {
    const closed = await closeRetry(waking, opened, duty);
    return 'entries' in closed ? { entries: [...closed.entries, ending(duty, 'sent', opened.rollout.seq)] } : closed;
  }
  if (duty.kind === 'closeNotice') {
    const closed = await closeNotice(waking, opened, duty);
    return 'entries' in closed ? { entries: [...closed.entries, ending(duty, 'sent', opened.rollout.seq)] } : closed;
  }
  if (duty.missed) return { entries: [await missed(waking, opened, duty)] };
  if (duty.kind === 'leaveUnasked') return { entries: [ending(duty, duty.as, opened.rollout.seq)] };
  if (duty.kind === 'cutReminders') return { entries: cut(opened, duty, waking.now()) };
  if (duty.kind === 'sendNotes') {
    await sendNotes(waking, opened, duty);
    return { entries: [ending(duty, 'sent', opened.rollout.seq)] };
  }
  if (duty.kind === 'cutRetry') return { entries: [...(await cutRetry(waking, opened, duty)), ending(duty, 'sent', opened.rollout.seq)] };
  if (duty.kind === 'sendRetry') {
    return (await sendRetry(waking, opened, duty)) ?? { entries: [ending(duty, 'sent', opened.rollout.seq)] };
  }
  if (duty.kind === 'sendNotice' || duty.kind === 'sendToCrowd') {
    const waits = duty.kind === 'sendNotice' ? await sendNotice(waking, opened, duty) : await sendToCrowd(waking, opened, duty);
    return waits ?? { entries: [ending(duty, 'sent', opened.rollout.seq)] };
  }
  if (duty.kind === 'countAnswers')
    return { entries: [await countAnswers(waking, opened, duty), ending(duty, 'sent', opened.rollout.seq)] };
  if (duty.kind === 'cutNotice')
    return { entries: [...noticeCut(opened.rollout, opened.people, duty.notice, waking.now()), ending(duty, 'sent', opened.rollout.seq)] };
  const now = waking.now();
  const threads = await issueThreads(waking, opened.rollout, duty.subject);
  if (duty.kind === 'redraw' || duty.kind === 'refresh') {
    const shut = isChannelShut(opened.rollout);
    const draw: Draw = async (delivery) => {
      if (delivery.shares) return drawnAgain(waking, opened, delivery);
      return shut && delivery.to === theChannel ? null : waking.draw(duty.subject, delivery.to, delivery.duty, opened, now, threads);
    };
    const outdated = duty.kind === 'redraw' ? duty.revision : Number.POSITIVE_INFINITY;
    const about = { rolloutId: opened.rollout.id, subject: duty.subject, tenantId: opened.rollout.start?.channel.tenantId ?? '' };
    const reader = opened.people[duty.subject.split('/')[2] ?? '']?.oid;
    const waitMs = await redraw(waking, { ...about, reader }, { outdated, now: opened.rollout.seq }, draw);
    if (waitMs !== null) return { waitMs, held: false };
    if (duty.kind === 'refresh') return { entries: [ending(duty, 'sent', opened.rollout.seq)] };
    return { entries: [{ type: 'cardsDrawn', data: { drawn: { [duty.subject]: duty.revision } } }] };
  }
  const to = 'to' in duty ? duty.to : theChannel;
  if (to === theChannel && isChannelShut(opened.rollout)) return { entries: [ending(duty, 'gone', opened.rollout.seq)] };
  const asked = await askedElsewhere(waking, { opened, to, duties: [duty, ...riders] });
  const parts = asked.flatMap((asking) => asking.duties.map((one): DutyPart => partOf(asking, one)));
  // A week's summary goes once: what comes up after it waits for the next.
  const isOnce = duty.kind === 'tellSummary';
  const drawFor = (some: DutyPart[]): CardMessage | null => {
    if (isOnce && (some.length < parts.length || asked.some(({ told }) => told))) return null;
    if (new Set(some.map(({ asking }) => asking)).size > 1)
      return waking.drawShared(some.map(shareOf), (id) => asked.find((one) => one.opened.rollout.id === id) ?? null, false);
    const [{ asking, duty: first } = { asking: asked[0], duty }] = some;
    if (!asking) return null;
    const sent = some.map((part) => part.duty);
    return waking.draw(first.subject, asking.to, first.key, riding(asking.opened, sent, now.toString()), now, threads);
  };
  const message = drawFor(parts);
  const recipient = recipientOf(opened, to, await threadOf(waking, opened, duty));
  const own = parts.filter(({ asking }) => asking.opened === opened);
  if (!(message || isOnce) || !recipient) return { entries: own.map((part) => ending(part.duty, 'nobody', opened.rollout.seq)) };
  const repeatUnknown = duty.kind !== 'celebrate';
  const fared = await deliver(waking, { parts, recipient, message, drawFor, repeatUnknown });
  if (fared.kind === 'held') return { waitMs: waking.leaseMs, held: true };
  if (fared.kind === 'later') return { waitMs: fared.forMs, held: false };
  return {
    entries: own.map((part) => {
      const { outcome, revision } = fared.of(part);
      return ending(part.duty, outcome, revision);
    }),
  };
}

interface DutyPart extends Part {
  asking: Asking;
  duty: Duty;
}

const partOf = (asking: Asking, duty: Duty): DutyPart => ({
  asking,
  duty,
  place: { rolloutId: asking.opened.rollout.id, subject: duty.subject, duty: duty.key, to: asking.to },
  revision: asking.opened.rollout.seq,
});

const shareOf = ({ place: { rolloutId, subject, duty } }: Part) => ({ rolloutId, subject, duty });

/** A message about several rollouts, each of them as it is now. */
async function drawnAgain(waking: Waking, opened: Opened, delivery: Delivery): Promise<CardMessage | null> {
  const readings = await partsNow(waking, opened, delivery);
  return waking.drawShared(delivery.shares ?? [], (id) => readings.get(id) ?? null, true);
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

/** A large audience takes several entries: so many people fit into one. */
const mostInEntry = 150;

function cut({ rollout }: Opened, duty: Duty & { kind: 'cutReminders' }, now: Instant): NewEntry[] {
  const due = reminderRoundAt(rollout, duty.round);
  if (!due) return [];
  const { type, data } = remindersCut(rollout, duty.round, now);
  const parts = Math.max(1, Math.ceil(data.notes.length / mostInEntry));
  const entries = Array.from({ length: parts }, (_, place): NewEntry => {
    return { type, data: { ...data, notes: data.notes.slice(place * mostInEntry, (place + 1) * mostInEntry) } };
  });
  return [...entries, ending(duty, 'sent', rollout.seq)];
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
