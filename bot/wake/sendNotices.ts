// Notices travel as rounds do: cut into pages when they are due, told in the journal once all have ended; the crowd of a channel stands in the store alone.
import { crowdOf } from '../../playbook/clock/crowd.ts';
import { noticeNotesByMoment, noticeNotesKey, noticeRound, theCrowd } from '../../playbook/clock/noticeNotes.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import type { CrowdAnswers, Notice } from '../../playbook/journal/Notice.ts';
import type { NoteOutcome } from '../../playbook/journal/Reminder.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { noticeSubject } from '../../playbook/journal/subjects.ts';
import { messageOfPage } from '../deliver/pageWorker.ts';
import type { Opened } from '../store/journals.ts';
import { type Addressee, mostOnPage, type Page } from '../store/rounds.ts';
import { donePages, putNotes } from './sendNotes.ts';
import type { Duty, Waking } from './Waking.ts';

/** Pages of the crowd have a group of their own. */
export const crowdGroup = 'crowd';
/** Rows read at once when answers are counted. */
const rowsAtOnce = 500;
/** While Teams does not say who is in the channel, its crowd waits for so long. */
export const rosterAwayMs = 60_000;

const isOfCrowd = ({ page }: Page): boolean => page.startsWith(`${crowdGroup}|`);

const noticeIn = ({ notices }: Rollout, id: string): Notice | undefined => notices.find((one) => one.id === id);

/** Puts the notes of a notice that are due at that moment into the queue. Done twice it changes nothing: each note is claimed. */
export async function sendNotice(waking: Waking, opened: Opened, { notice: id, moment }: Duty & { kind: 'sendNotice' }): Promise<null> {
  const notice = noticeIn(opened.rollout, id);
  const notes = notice ? (noticeNotesByMoment(opened.rollout, notice).get(moment) ?? []) : [];
  await putNotes(waking, opened, noticeRound(id), moment, notes, (person) => noticeSubject(id, person));
  return null;
}

/**
 * Puts a notice for everybody else in the channel into the queue, a page of its roster at a time; how long to wait while nobody knows who that is.
 * A page is named for its first person: cut again after a crash, with others in the channel by then, it reaches each of them once.
 */
export async function sendToCrowd(
  waking: Waking,
  opened: Opened,
  { notice: id }: Duty & { kind: 'sendToCrowd' },
): Promise<{ waitMs: number; held: boolean } | null> {
  const { rollout } = opened;
  const notice = noticeIn(rollout, id);
  const { channel } = rollout.start ?? {};
  if (!notice?.cut || !channel) return null;
  const roster = await waking.rosters.of(channel);
  if (!roster) return { waitMs: rosterAwayMs, held: true };
  const of = { tenantId: channel.tenantId, rolloutId: rollout.id, round: noticeRound(id) };
  // Those that were cut before a crash, and may never have come into the queue; a page that comes twice is worked on once.
  const there = await waking.rounds.pages(rollout.id, of.round);
  for (const page of there) if (isOfCrowd(page) && page.state !== 'done') await waking.queue.put(messageOfPage(page));
  const put = async (people: Addressee[]) => {
    for (const page of await waking.rounds.cut(of, `${crowdGroup}|${people[0]?.oid}`, people))
      await waking.queue.put(messageOfPage({ ...of, page }));
  };
  const { notes, left } = notice.cut;
  const isForThem = crowdOf(rollout, opened.people, notice.audience, { people: notes.map(({ person }) => person), left });
  const people: Addressee[] = [];
  for await (const page of roster.pages()) {
    people.push(...page.filter(isForThem).map(({ oid }) => ({ oid, to: theCrowd, subject: noticeSubject(id, theCrowd) })));
    while (people.length >= mostOnPage) await put(people.splice(0, mostOnPage));
  }
  if (people.length) await put(people);
  waking.pages.nudge();
  return null;
}

/** The notice's end with what became of it; how long to wait while some of its pages are not done. */
export async function closeNotice(
  waking: Waking,
  { rollout }: Opened,
  { notice: id, missed }: Duty & { kind: 'closeNotice' },
): Promise<{ entries: NewEntry[] } | { waitMs: number; held: boolean }> {
  const notice = noticeIn(rollout, id);
  if (!notice?.cut) return { entries: [] };
  const pages = await donePages(waking, rollout.id, noticeRound(id), missed);
  if ('waitMs' in pages) return pages;
  return { entries: [{ type: 'noticeClosed', data: { notice: id, outcomes: noticeOutcomes(rollout, notice, pages) } }] };
}

/** What the pages of a notice came to, and the notes that never came onto one. */
export function noticeOutcomes(rollout: Rollout, notice: Notice, pages: Page[]): Partial<Record<NoteOutcome, number>> {
  const outcomes: Partial<Record<NoteOutcome, number>> = {};
  const count = (outcome: NoteOutcome, by: number) => {
    if (by > 0) outcomes[outcome] = (outcomes[outcome] ?? 0) + by;
  };
  for (const page of pages) for (const [outcome, by] of Object.entries(page.outcomes)) count(outcome as NoteOutcome, by);
  const ofPeople = pages.filter((page) => !isOfCrowd(page));
  let unpaged = -ofPeople.reduce((sum, page) => sum + page.count, 0);
  for (const [at, { length }] of noticeNotesByMoment(rollout, notice)) {
    const isMissed = rollout.ended[noticeNotesKey(notice.id, at)]?.outcome === 'missedByUs';
    if (isMissed) count('missedByUs', length);
    else unpaged += length;
  }
  count('nobody', unpaged);
  return outcomes;
}

/** What the crowd answered, counted once (design section 4). */
export async function countAnswers(waking: Waking, { rollout }: Opened, { notice }: Duty & { kind: 'countAnswers' }): Promise<NewEntry> {
  const answers: CrowdAnswers = { will: 0, done: 0, help: 0 };
  for (let from: string | null = ''; from !== null; ) {
    const read: Awaited<ReturnType<Waking['rounds']['outcomesOf']>> = await waking.rounds.outcomesOf(
      rollout.id,
      noticeRound(notice),
      from,
      rowsAtOnce,
    );
    for (const { answer } of read.notes) if (answer === 'will' || answer === 'done' || answer === 'help') answers[answer] += 1;
    from = read.next;
  }
  return { type: 'noticeAnswersCounted', data: { notice, answers } };
}
