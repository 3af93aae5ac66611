import { crowdOf } from '../../playbook/clock/crowd.ts';
import { isTriedAgain } from '../../playbook/clock/noteRetries.ts';
import { noticeRound, theCrowd } from '../../playbook/clock/noticeNotes.ts';
import type { Notice } from '../../playbook/journal/Notice.ts';
import type { RoundRetry } from '../../playbook/journal/Reminder.ts';
import { noticeSubject } from '../../playbook/journal/subjects.ts';
import { messageOfPage } from '../deliver/pageWorker.ts';
import type { Opened } from '../store/journals.ts';
import { type Addressee, mostOnPage } from '../store/rounds.ts';
import { crowdGroup, rosterAwayMs } from './sendNotices.ts';
import type { Waking } from './Waking.ts';

/** Rows read at once. */
const rowsAtOnce = 500;

/**
 * Puts a notice once more into the queue for those of the crowd it failed who are still in the channel (U18); how long to wait while nobody knows who that is.
 * Whom this try has laid on a page already is passed by: begun again after a crash, it tries nobody twice.
 */
export async function retryCrowd(
  { rounds, rosters, queue }: Waking,
  { rollout, people }: Opened,
  { notice, retry }: { notice: Notice & { cut: NonNullable<Notice['cut']> }; retry: RoundRetry },
): Promise<{ waitMs: number; held: boolean } | null> {
  const { channel } = rollout.start ?? {};
  if (!channel) return null;
  const roster = await rosters.of(channel);
  if (!roster) return { waitMs: rosterAwayMs, held: true };
  const of = { tenantId: channel.tenantId, rolloutId: rollout.id, round: noticeRound(notice.id) };
  const group = `${crowdGroup}|again|${retry.seq}|`;
  for (const page of await rounds.pages(rollout.id, of.round))
    if (page.page.startsWith(group) && page.state !== 'done') await queue.put(messageOfPage(page));
  const { notes, left } = notice.cut;
  const isForThem = crowdOf(rollout, people, notice.audience, { people: notes.map(({ person }) => person), left });
  const cut = async (some: Addressee[]) => {
    for (const page of await rounds.cutAgain(of, `${group}${some[0]?.oid}`, some)) await queue.put(messageOfPage({ ...of, page }));
  };
  const again: Addressee[] = [];
  for (let from: string | null = ''; from !== null; ) {
    const read: Awaited<ReturnType<typeof rounds.outcomesOf>> = await rounds.outcomesOf(rollout.id, of.round, from, rowsAtOnce);
    const failed = read.notes.filter(
      ({ to, outcome, page }) => to === theCrowd && isTriedAgain(outcome, retry.unclear) && !page.startsWith(group),
    );
    const there = failed.length ? await roster.those(failed.map(({ oid }) => oid)) : [];
    again.push(...there.filter(isForThem).map(({ oid }) => ({ oid, to: theCrowd, subject: noticeSubject(notice.id, theCrowd) })));
    while (again.length >= mostOnPage) await cut(again.splice(0, mostOnPage));
    from = read.next;
  }
  if (again.length) await cut(again);
  return null;
}
