// A round or a notice goes once more to those it failed: read from the store page by page, never held whole; sent by page; closed with counts again (U18).
import { isAfter } from '../../playbook/clock/moments.ts';
import { isTriedAgain, openRetryOf, roundInStore } from '../../playbook/clock/noteRetries.ts';
import { notesKey } from '../../playbook/clock/notesByMoment.ts';
import { noticeNotesKey, theCrowd } from '../../playbook/clock/noticeNotes.ts';
import { workingFrom } from '../../playbook/clock/personsHours.ts';
import { reminderRoundAt } from '../../playbook/clock/reminderPlan.ts';
import { wantsNotes, wishOf } from '../../playbook/clock/wishOf.ts';
import type { NewEntry, PersonId } from '../../playbook/journal/Entry.ts';
import type { Notice } from '../../playbook/journal/Notice.ts';
import type { NoteOutcome, ReminderRound, RoundRetry } from '../../playbook/journal/Reminder.ts';
import { noticeSubject, reminderSubject } from '../../playbook/journal/subjects.ts';
import { messageOfPage } from '../deliver/pageWorker.ts';
import type { Opened } from '../store/journals.ts';
import type { Addressee } from '../store/rounds.ts';
import { retryCrowd } from './retryCrowd.ts';
import { donePages, outcomesOf } from './sendNotes.ts';
import { noticeOutcomes } from './sendNotices.ts';
import type { Duty, Waking } from './Waking.ts';

type About = Pick<Duty & { kind: 'cutRetry' | 'sendRetry' | 'closeRetry' }, 'round' | 'retry'>;

/** Rows read at once, people in one entry. */
const rowsAtOnce = 500;
const mostInEntry = 150;

/** The try that is under way, with what it is a try of. */
type Tried = { retry: RoundRetry } & (
  | { kind: 'reminders'; reminder: ReminderRound }
  | { kind: 'notices'; notice: Notice & { cut: NonNullable<Notice['cut']> } }
);

function tried({ rollout }: Opened, { round, retry: seq }: About): Tried | null {
  if (typeof round === 'number') {
    const reminder = rollout.reminders.find((one) => one.round === round);
    const retry = reminder && openRetryOf(reminder);
    return reminder && retry?.seq === seq ? { kind: 'reminders', reminder, retry } : null;
  }
  const notice = rollout.notices.find(({ id }) => id === round);
  const { cut } = notice ?? {};
  const retry = cut && openRetryOf(cut);
  return notice && cut && retry?.seq === seq ? { kind: 'notices', notice: { ...notice, cut }, retry } : null;
}

/** Whom the round goes to again: those it failed who still take part and want notes, each in their working hours before the next round (P102, U13). */
export async function cutRetry(waking: Waking, opened: Opened, about: About): Promise<NewEntry[]> {
  const found = tried(opened, about);
  if (!found) return [];
  const { rollout } = opened;
  const now = waking.now();
  const next = found.kind === 'reminders' ? reminderRoundAt(rollout, found.reminder.round + 1) : null;
  const wants = (person: PersonId) =>
    found.kind === 'reminders' ? wantsNotes(rollout, person, now) : wishOf(rollout, person).how !== 'never';
  const { people, crowd } = await failedBy(waking, opened, found);
  const notes = [...people].flatMap((person) => {
    if (!rollout.people[person] || rollout.left[person] !== undefined || !wants(person)) return [];
    const at = workingFrom(rollout, person, now);
    return found.kind === 'notices' || (next && isAfter(next, at)) ? [{ person, at: at.toString() }] : [];
  });
  const parts = Math.max(crowd ? 1 : 0, Math.ceil(notes.length / mostInEntry));
  return Array.from({ length: parts }, (_, place) => ({
    type: 'retryCut' as const,
    data: {
      round: about.round,
      retry: about.retry,
      notes: notes.slice(place * mostInEntry, (place + 1) * mostInEntry),
      ...(crowd && place === 0 ? { crowdAt: workingFrom(rollout, theCrowd, now).toString() } : {}),
    },
  }));
}

/** Those whose note may be tried again: as their rows say, and those whose moment we slept through, who have none; and whether anybody of the crowd is among them. */
async function failedBy(waking: Waking, { rollout }: Opened, found: Tried): Promise<{ people: Set<PersonId>; crowd: boolean }> {
  const people = new Set<PersonId>();
  const paged = new Set<PersonId>();
  let crowd = false;
  for await (const { to, outcome } of notesOf(waking, rollout.id, nameOf(found))) {
    paged.add(to);
    if (!isTriedAgain(outcome, found.retry.unclear)) continue;
    if (to === theCrowd) crowd = true;
    else people.add(to);
  }
  for (const { person, key } of keysOf(found)) if (!paged.has(person) && rollout.ended[key]?.outcome === 'missedByUs') people.add(person);
  return { people, crowd };
}

const nameOf = (found: Tried): string => roundInStore(found.kind === 'reminders' ? found.reminder.round : found.notice.id);

/** Everybody by name whom the round was for, with the duty that sent theirs. */
function keysOf(found: Tried): { person: PersonId; key: string }[] {
  if (found.kind === 'notices') {
    const { id, cut } = found.notice;
    return cut.notes.map(({ person, at }) => ({ person, key: noticeNotesKey(id, at) }));
  }
  const { round, cutAt, notes } = found.reminder;
  return notes.map(({ person, at }) => ({ person, key: notesKey(round, at ?? cutAt) }));
}

async function* notesOf({ rounds }: Waking, rolloutId: string, round: string) {
  for (let from: string | null = ''; from !== null; ) {
    const read: Awaited<ReturnType<typeof rounds.outcomesOf>> = await rounds.outcomesOf(rolloutId, round, from, rowsAtOnce);
    yield* read.notes;
    from = read.next;
  }
}

/** Lays the notes that are due at that moment on pages of their own and puts these into the queue; done twice it changes nothing. How long to wait while nobody knows who is in the channel. */
export async function sendRetry(
  waking: Waking,
  opened: Opened,
  duty: Duty & { kind: 'sendRetry' },
): Promise<{ waitMs: number; held: boolean } | null> {
  const { rollout, people } = opened;
  const found = tried(opened, duty);
  if (!found) return null;
  const subjectOf = (id: PersonId) =>
    found.kind === 'notices' ? noticeSubject(found.notice.id, id) : reminderSubject(found.reminder.round, id);
  const notes = found.retry.notes.filter(({ at }) => at === duty.moment);
  const byTenant = Map.groupBy(
    notes.flatMap(({ person }) => people[person] ?? []),
    ({ tenantId }) => tenantId,
  );
  for (const [tenantId, reached] of byTenant) {
    const of = { tenantId, rolloutId: rollout.id, round: nameOf(found) };
    const audience = reached.map(({ id, oid }): Addressee => ({ oid, to: id, subject: subjectOf(id) }));
    const sorted = audience.sort((one, other) => (one.oid < other.oid ? -1 : 1));
    const group = `again|${duty.retry}|${duty.moment}|${tenantId}`;
    for (const page of await waking.rounds.cutAgain(of, group, sorted)) await waking.queue.put(messageOfPage({ ...of, page }));
  }
  const isCrowds = found.kind === 'notices' && found.retry.crowdAt === duty.moment;
  const waits = isCrowds ? await retryCrowd(waking, opened, found) : null;
  waking.pages.nudge();
  return waits;
}

/** The end of the try with what became of the whole round; how long to wait while some of its pages are not done. */
export async function closeRetry(
  waking: Waking,
  opened: Opened,
  duty: Duty & { kind: 'closeRetry' },
): Promise<{ entries: NewEntry[] } | { waitMs: number; held: boolean }> {
  const { rollout } = opened;
  const found = tried(opened, duty);
  if (!found) return { entries: [] };
  const pages = await donePages(waking, rollout.id, nameOf(found), duty.missed);
  if ('waitMs' in pages) return pages;
  const tally: Record<string, number> = {};
  const paged = new Set<PersonId>();
  for await (const { to, outcome } of notesOf(waking, rollout.id, nameOf(found))) {
    paged.add(to);
    tally[outcome] = (tally[outcome] ?? 0) + 1;
  }
  const outcomes = unpagedOf(rollout, found, paged);
  for (const [outcome, by] of Object.entries(tally) as [NoteOutcome, number][]) outcomes[outcome] = (outcomes[outcome] ?? 0) + by;
  return { entries: [{ type: 'retryClosed', data: { round: duty.round, retry: duty.retry, outcomes } }] };
}

/** What became of those who have no row. */
function unpagedOf(rollout: Opened['rollout'], found: Tried, paged: ReadonlySet<PersonId>): Partial<Record<NoteOutcome, number>> {
  const left = <Note extends { person: PersonId }>(notes: Note[]) => notes.filter(({ person }) => !paged.has(person));
  if (found.kind === 'reminders')
    return outcomesOf(rollout.skipped, rollout.ended, { ...found.reminder, notes: left(found.reminder.notes) }, []);
  const { notice } = found;
  return noticeOutcomes(rollout, { ...notice, cut: { ...notice.cut, notes: left(notice.cut.notes) } }, []);
}
