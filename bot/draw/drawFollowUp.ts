import { dayIn } from '../../playbook/clock/moments.ts';
import { mayClose } from '../../playbook/commands/finishFollowUp.ts';
import { followUpSubject } from '../../playbook/journal/subjects.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { liveWords } from '../../playbook/words/liveCheck.ts';
import { followUpCard } from '../cards/followUpCard.ts';
import { isAllOf } from '../cards/parts/isAllOf.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, readerZone, undoOf } from './Drawing.ts';

/** What the title of a card holds; a longer text stands below it in full. */
const longestTitle = 90;

/** Something taken out of the live check, as one of those told sees it now (P88); null when it is not known any more. */
export function drawFollowUp(drawing: Drawing, id: string, to: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const item = rollout.followUps.find((one) => one.id === id);
  if (!item) return null;
  const { text, team, done, dropped, dueOn, issue } = item;
  const base = {
    rollout: rollout.title,
    team: rollout.teams.find((one) => one.id === team)?.name ?? '',
    title: titleOf(text, longestTitle),
    links: { live: linkTo(rollout, { page: 'live', id }) },
  };
  const closed = dropped ?? done;
  if (closed) {
    const undo = closed.by === to ? undoOf(drawing, closed.seq) : null;
    const state = dropped ? 'dropped' : 'done';
    return followUpCard({ ...base, state, who: name(drawing, closed.by), when: momentFor(drawing, to, closed.at), undo });
  }
  const today = dayIn(drawing.now, readerZone(drawing, to));
  return followUpCard({
    ...base,
    state: dueOn === today ? 'dueToday' : dueOn && dueOn < today ? 'overdue' : 'waits',
    by: dueOn ? liveWords.card.by(dayWords(dueOn)) : '',
    words: isAllOf(base.title, text) ? '' : text,
    noted: { who: name(drawing, item.by), when: momentFor(drawing, to, item.at) },
    own: item.by === to,
    people: item.people.filter((person) => person !== to).map((person) => name(drawing, person)),
    issue: titleOf(rollout.issues.find((one) => one.id === issue)?.text ?? '', 60),
    done: mayClose(rollout, item, to) ? pressOf(drawing, 'finishFollowUp', { item: id }, keyNow(drawing, followUpSubject(id))) : null,
  });
}
