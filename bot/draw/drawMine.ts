import { dayIn, isAfter, momentOf } from '../../playbook/clock/moments.ts';
import { statusRounds } from '../../playbook/clock/rounds.ts';
import { milestoneName } from '../../playbook/commands/decideSignoff.ts';
import type { Deliverable } from '../../playbook/journal/Milestone.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { actOfNeed } from '../../playbook/views/actOfNeed.ts';
import { type Waiting, waiting } from '../../playbook/views/needs.ts';
import { acceptanceNeeds } from '../../playbook/views/playbookNeeds.ts';
import { roleSections } from '../../playbook/views/roleSections.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { sayingWords } from '../../playbook/words/sayings.ts';
import { viewWords } from '../../playbook/words/views.ts';
import { type MineItem, mineCard } from '../cards/mineCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, readerZone, showOf } from './Drawing.ts';

/** A rollout and who the reader is in it. */
export interface Own {
  drawing: Drawing;
  reader: string;
}

/** Everything that waits for the reader, over all rollouts, the most overdue first (P44, N19). */
export function drawMine(own: Own[]): CardMessage | null {
  const first = own[0];
  if (!first) return null;
  const { drawing, reader } = first;
  return mineCard({
    rollouts: own.length,
    items: itemsOf(own),
    part: roleSections(drawing.rollout, reader).map(({ id, title }) => ({
      title,
      url: drawing.linkTo(drawing.rollout, { page: 'playbook', id }),
    })),
    nextCheckin: nextCheckin(drawing, reader),
    status: showOf(drawing, 'status'),
    links: { playbook: drawing.linkTo(drawing.rollout, { page: 'playbook' }), mine: drawing.linkTo(drawing.rollout, { page: 'overview' }) },
  });
}

/** What waits for the reader in all of these rollouts as rows of a card, what is overdue first. */
export function itemsOf(own: Own[]): MineItem[] {
  const items = own.flatMap(({ drawing, reader }) =>
    [...waiting({ ...drawing, reader, readerName: '' }), ...acceptanceNeeds({ ...drawing, reader, readerName: '' })]
      .filter(({ to }) => to === reader)
      .map((one) => itemOf(drawing, one)),
  );
  return items.toSorted((one, other) => Number(other.state === 'overdue') - Number(one.state === 'overdue'));
}

/** Something that waits, as a row of the card. */
function itemOf(drawing: Drawing, one: Waiting): MineItem {
  const { rollout, linkTo } = drawing;
  return {
    kind: actOfNeed[one.kind],
    subject: subjectOf(drawing, one),
    rollout: rollout.title,
    when: one.when,
    state: one.late ? 'overdue' : one.when === viewWords.dueToday ? 'today' : 'later',
    press: shows(drawing, one),
    url: linkTo(rollout, one.place),
  };
}

/** What it is about, in the words the card puts a verb before. */
function subjectOf({ rollout }: Drawing, { id, kind, about, text }: Waiting): string {
  if (kind === 'sign' || kind === 'decide')
    return kind === 'sign'
      ? milestoneName(rollout, rollout.signoffs.find((signoff) => signoff.id === about)?.milestone ?? '')
      : milestoneName(rollout, about);
  if (kind === 'report') return rollout.teams.find((team) => team.id === about.split('/')[0])?.name ?? '';
  if (kind === 'take' || kind === 'settle') return titleOf(rollout.issues.find((issue) => issue.id === about)?.text ?? '', 60);
  if (kind === 'followUp') return titleOf(rollout.followUps.find((followUp) => followUp.id === about)?.text ?? '', 60);
  if (kind === 'meet') return deliverableOf(rollout, id)?.title ?? text;
  return text;
}

/** The deliverable that is to be met, by the id of what waits. */
function deliverableOf({ milestones }: Rollout, waiting: string): Deliverable | undefined {
  const [, milestone, deliverable] = waiting.split('/');
  return milestones.find(({ id }) => id === milestone)?.deliverables.find(({ id }) => id === deliverable);
}

/** The press that brings the card which does it; null where the tab does. */
function shows(drawing: Drawing, { kind, about }: Waiting) {
  if (kind === 'sign') return showOf(drawing, 'signoff', { signoff: about });
  if (kind === 'reply') return showOf(drawing, 'signoffQuestion', { signoff: about.split('/')[0], question: about.split('/')[1] });
  if (kind === 'decide') return showOf(drawing, 'decision', { milestone: about });
  if (kind === 'take' || kind === 'settle') return showOf(drawing, 'issue', { issue: about });
  if (kind === 'followUp') return showOf(drawing, 'followUp', { item: about });
  if (kind === 'accept') return showOf(drawing, 'acceptance');
  if (kind === 'tell') return showOf(drawing, 'playbookQuestion', { question: about });
  if (kind === 'answer') return showOf(drawing, 'reminder', { round: Number(about) });
  const [team, day] = about.split('/');
  return kind === 'report' ? showOf(drawing, 'checkin', { team, day }) : null;
}

function nextCheckin(drawing: Drawing, reader: string): string | null {
  const { rollout, now } = drawing;
  const next = statusRounds(rollout, now)
    .filter((duty) => 'to' in duty && duty.to === reader && isAfter(duty.at, now))
    .sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)[0];
  if (!next) return null;
  const zone = readerZone(drawing, reader);
  const day = dayIn(next.at, zone);
  const time = timeWords(next.at.toString(), zone);
  const today = dayIn(now, zone);
  const tomorrow = dayIn(momentOf(today, '12:00', zone).add({ hours: 24 }), zone);
  return day === today
    ? sayingWords.todayAt(time)
    : day === tomorrow
      ? sayingWords.tomorrowAt(time)
      : sayingWords.onAt(dayWords(day), time);
}
