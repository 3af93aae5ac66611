// Rounds of notes: their pages go into the queue when they are due, and are told in the journal once all have ended.
import { setTimeout as pause } from 'node:timers/promises';
import { notesByMoment, notesKey } from '../../playbook/clock/notesByMoment.ts';
import type { NewEntry, PersonId } from '../../playbook/journal/Entry.ts';
import type { NoteOutcome, ReminderRound } from '../../playbook/journal/Reminder.ts';
import { reminderSubject } from '../../playbook/journal/subjects.ts';
import { messageOfPage } from '../deliver/pageWorker.ts';
import { endPage } from '../deliver/workPage.ts';
import type { Opened } from '../store/journals.ts';
import type { Addressee, Page } from '../store/rounds.ts';
import type { Duty, Waking } from './Waking.ts';

/** A turn waits for its pages as long, and looks again later: other duties of the rollout go on between. */
const waitsMs = 2000;
const lookAgainMs = 1000;

/** The round as deliveries and queue name it. */
export const roundName = (round: number): string => `reminders/${round}`;

/** Cuts the notes that are due at that moment into pages and puts these into the queue. Done twice it changes nothing: each note is claimed. */
export async function sendNotes(waking: Waking, { rollout, people }: Opened, duty: Duty & { kind: 'sendNotes' }): Promise<void> {
  const { round } = duty;
  const reminder = rollout.reminders.find((one) => one.round === round);
  const [moment = '', notes = []] =
    (reminder && [...notesByMoment(rollout, reminder)].find(([at]) => notesKey(round, at) === duty.key)) || [];
  await putNotes(waking, { rollout, people }, roundName(round), moment, notes, (person) => reminderSubject(round, person));
}

/** Cuts these notes into pages of a round and puts these into the queue, a tenant at a time. */
export async function putNotes(
  waking: Waking,
  { rollout, people }: Pick<Opened, 'rollout' | 'people'>,
  round: string,
  moment: string,
  notes: readonly { person: PersonId }[],
  subjectOf: (person: PersonId) => string,
): Promise<void> {
  const byTenant = new Map<string, Map<string, Addressee>>();
  for (const { person } of notes) {
    const reached = people[person];
    if (!reached) continue;
    const audience = byTenant.get(reached.tenantId) ?? new Map<string, Addressee>();
    byTenant.set(reached.tenantId, audience.set(reached.oid, { oid: reached.oid, to: person, subject: subjectOf(person) }));
  }
  for (const [tenantId, audience] of byTenant) {
    const of = { tenantId, rolloutId: rollout.id, round };
    const sorted = [...audience.values()].sort((one, other) => (one.oid < other.oid ? -1 : 1));
    for (const page of await waking.rounds.cut(of, `${moment}|${tenantId}`, sorted)) await waking.queue.put(messageOfPage({ ...of, page }));
  }
  waking.pages.nudge();
}

/** The round's end with what became of it; how long to wait when some of its pages are not done. */
export async function closeReminders(
  waking: Waking,
  { rollout }: Opened,
  { round, missed }: Duty & { kind: 'closeReminders' },
): Promise<{ entries: NewEntry[] } | { waitMs: number; held: boolean }> {
  const reminder = rollout.reminders.find((one) => one.round === round);
  if (!reminder) return { entries: [] };
  const pages = await donePages(waking, rollout.id, roundName(round), missed);
  if ('waitMs' in pages) return pages;
  return { entries: [{ type: 'remindersClosed', data: { round, outcomes: outcomesOf(rollout.skipped, rollout.ended, reminder, pages) } }] };
}

/** The pages of a round once all are done, those it is too late for ended so; or how long to wait. */
export async function donePages(
  waking: Waking,
  rolloutId: string,
  round: string,
  isTooLate: boolean,
): Promise<Page[] | { waitMs: number; held: boolean }> {
  const working = new AbortController();
  if (!isTooLate) await Promise.race([waking.pages.work(), pause(waitsMs, undefined, { signal: working.signal }).catch(() => undefined)]);
  working.abort();
  const pages = await waking.rounds.pages(rolloutId, round);
  const open = pages.filter(({ state }) => state !== 'done');
  if (!open.length) return pages;
  await Promise.all(open.map((page) => (isTooLate ? endPage(waking, page, tooLate) : wakeUp(waking, page))));
  const now = isTooLate ? await waking.rounds.pages(rolloutId, round) : open;
  return now.every(({ state }) => state === 'done') ? now : { waitMs: lookAgainMs, held: true };
}

const tooLate = { outcome: 'missedByUs', reason: 'its time was over' };

/** A page that rested with its rollout goes on. */
async function wakeUp({ rounds, queue }: Waking, page: Page): Promise<void> {
  if (page.state !== 'held') return;
  await queue.put(messageOfPage(page));
  await rounds.rest(page, 'open');
}

/** What the pages came to, and the notes that never came onto one. */
export function outcomesOf(
  skipped: object,
  ended: Opened['rollout']['ended'],
  reminder: ReminderRound,
  pages: Page[],
): Partial<Record<NoteOutcome, number>> {
  const outcomes: Partial<Record<NoteOutcome, number>> = {};
  const count = (outcome: NoteOutcome, by: number) => {
    if (by > 0) outcomes[outcome] = (outcomes[outcome] ?? 0) + by;
  };
  for (const page of pages) for (const [outcome, by] of Object.entries(page.outcomes)) count(outcome as NoteOutcome, by);
  const open = reminder.notes.filter(({ person }) => ended[reminderSubject(reminder.round, person)] === undefined);
  let unpaged = open.length - pages.reduce((sum, page) => sum + page.count, 0);
  for (const [at, notes] of Map.groupBy(open, (note) => note.at ?? reminder.cutAt)) {
    const key = notesKey(reminder.round, at);
    const how = key in skipped ? 'skipped' : ended[key]?.outcome === 'missedByUs' ? 'missedByUs' : null;
    if (!how) continue;
    count(how, notes.length);
    unpaged -= notes.length;
  }
  count('nobody', unpaged);
  return outcomes;
}
