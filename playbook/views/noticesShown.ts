import { reachOf } from '../clock/noticeAudience.ts';
import { noticeStateOf, reviewersOf } from '../clock/noticeState.ts';
import type { NoticeShown } from '../contract/Value.ts';
import type { Notice, NoticeState } from '../journal/Notice.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import { noticeSubject } from '../journal/subjects.ts';
import { momentWords } from '../words/dates.ts';
import { noticeWords as w } from '../words/notices.ts';
import { noticeActions } from './actions/noticeActions.ts';
import { manages } from './actions.ts';
import { dayOfEntry } from './dueWords.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { noticeAudienceLine } from './noticeAudienceLine.ts';
import { personShown } from './personShown.ts';

/** More names than these are not read on a page. */
const mostPeople = 100;

/** Notes that those who steer write themselves, newest first; whoever reviews sees those that came to them (U20). */
export function noticesShown(looking: Looking): NoticeShown[] {
  const { rollout, reader } = looking;
  const all = manages(looking);
  return rollout.notices
    .filter((notice) => all || (reader !== null && notice.submitted !== null && reviewersOf(rollout, notice).includes(reader)))
    .filter((notice) => noticeStateOf(rollout, notice) !== 'dropped')
    .toReversed()
    .map((notice) => shown(looking, notice));
}

function shown(looking: Looking, notice: Notice): NoticeShown {
  const { rollout, people, now } = looking;
  const { id, title, text, ask, audience, cut, by } = notice;
  const state = noticeStateOf(rollout, notice);
  const reach = cut ? { people: cut.notes.map(({ person }) => person), left: cut.left } : reachOf(rollout, people, notice, now);
  return {
    id,
    title,
    text,
    ask,
    audience: noticeAudienceLine(rollout, audience, reach.people.length),
    count: reach.people.length,
    reaches: reach.people.slice(0, mostPeople).map((person) => personShown(looking, person)),
    left: reach.left.slice(0, mostPeople).map(({ person, why }) => ({ person: personShown(looking, person), why: w.left[why] })),
    state: state === 'planned' ? 'approved' : state,
    said: said(looking, notice, state),
    by: personShown(looking, by),
    actions: noticeActions(looking, notice, state),
  };
}

function said(looking: Looking, notice: Notice, state: NoticeState): string {
  const { rollout, people } = looking;
  const { id, written, submitted, approved, sentBack, planned, cut, dropped, by } = notice;
  const when = planned ? momentWords(planned.moment, zoneOf(looking)) : '';
  if (state === 'planned') return w.said.planned(when);
  if (state === 'sent' && cut) {
    if (cut.outcomes) {
      const { will = 0, done = 0, help = 0 } = cut.crowd?.answers ?? {};
      const all = Object.values(cut.outcomes).reduce((sum, count) => sum + count, 0);
      const answered = cut.notes.filter(({ answer }) => answer).length + will + done + help;
      return w.said.sent(dayOfEntry(looking, cut.at), cut.outcomes.sent ?? 0, all, answered);
    }
    const over = cut.notes.filter(({ person }) => rollout.ended[noticeSubject(id, person)]).length;
    if (cut.crowd || (over === 0 && cut.notes.length > 0))
      return w.said.going(dayOfEntry(looking, cut.at), cut.notes.length, cut.crowd !== undefined);
    const reached = cut.notes.filter(({ person }) => rollout.ended[noticeSubject(id, person)]?.outcome === 'sent').length;
    return w.said.sent(dayOfEntry(looking, cut.at), reached, cut.notes.length, cut.notes.filter(({ answer }) => answer).length);
  }
  if (state === 'dropped') return w.said.dropped(nameOf(people, dropped?.by ?? by));
  if (planned) return w.said.missed(when);
  if (approved) return w.said.approved(nameOf(people, approved.by), dayOfEntry(looking, approved.at));
  if (state === 'review' && submitted) return w.said.review(namesOf(people, reviewersOf(rollout, notice)));
  if (sentBack) return w.said.sentBack(nameOf(people, sentBack.by), sentBack.reason);
  return w.said.draft(nameOf(people, written.by), dayOfEntry(looking, written.at));
}
