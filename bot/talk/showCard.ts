// The cards that only show something: asked for by a word or by a button.

import { dayToReport } from '../../playbook/clock/dayToReport.ts';
import { representativeOf } from '../../playbook/clock/rounds.ts';
import { questionKey } from '../../playbook/clock/signoffQuestions.ts';
import { milestoneName } from '../../playbook/commands/decideSignoff.ts';
import { day as dayField } from '../../playbook/commands/fields.ts';
import { agreedOn } from '../../playbook/journal/agreedOn.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import { decisionSubject, issueSubject, reminderSubject, signoffSubject } from '../../playbook/journal/subjects.ts';
import type { Severity } from '../../playbook/templates/Template.ts';
import type { Seen } from '../act/Conversing.ts';
import { badNewsCard } from '../cards/badNewsCard.ts';
import { handOverCard } from '../cards/handOverCard.ts';
import { helpCard } from '../cards/helpCard.ts';
import type { CardMessage, Member } from '../deliver/Messenger.ts';
import { cardOf } from '../draw/cardOf.ts';
import { type Drawing, keyNow, name, pressOf, showOf } from '../draw/Drawing.ts';
import { drawMine } from '../draw/drawMine.ts';
import { drawOverview, drawPlan, drawSignoffs } from '../draw/drawOverview.ts';
import { drawAskSignoff, drawDelegate, drawSignoffWays } from '../draw/drawSignoffWays.ts';
import { drawCheckin } from '../draw/drawStatus.ts';

export interface Asked {
  card: string;
  /** Ids that came with the button; nothing in here is trusted. */
  ids: Record<string, unknown>;
  /** The rollouts that are the reader's own. */
  own: Seen[];
  roster: Member[];
  /** Drawn with the message, for forms that add something. */
  key: string;
}

/** Whether a text from a card names a day. */
export const isDay = (text: string): boolean => dayField.safeParse(text).success;

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The card of that name as the reader sees it now; null when there is none. */
export function showCard({ drawing, reader }: Seen, { card, ids, own, roster, key }: Asked): CardMessage | null {
  switch (card) {
    case 'help':
      return drawHelp(drawing);
    case 'status':
      return drawOverview(drawing, reader);
    case 'plan':
      return drawPlan(drawing, reader);
    case 'signoffs':
      return drawSignoffs(drawing, reader);
    case 'mine':
      return drawMine(own.length ? own : [{ drawing, reader }]);
    case 'badNews':
      return drawBadNews(drawing, { typed: { text: '' }, problem: '' }, key);
    case 'checkin':
      return drawOwnCheckin(drawing, textOf(ids.team), textOf(ids.day), reader);
    case 'signoff':
      return cardOf(drawing, signoffSubject(textOf(ids.signoff)), reader);
    case 'issue':
      return cardOf(drawing, issueSubject(textOf(ids.issue)), reader);
    case 'reminder':
      return cardOf(drawing, reminderSubject(Number(textOf(ids.round)), reader), reader);
    case 'decision':
      return drawOpenDecision(drawing, textOf(ids.milestone), reader);
    case 'signoffQuestion':
      return cardOf(drawing, signoffSubject(textOf(ids.signoff)), reader, questionKey(textOf(ids.signoff), textOf(ids.question)));
    case 'signoffWays':
      return drawSignoffWays(drawing, textOf(ids.signoff), reader);
    case 'askSignoff':
      return drawAskSignoff(drawing, textOf(ids.signoff), reader, key);
    case 'delegate':
      return drawDelegate(drawing, textOf(ids.signoff), { reader, roster, key });
    case 'handOver':
      return drawHandOver(drawing, textOf(ids.signoff), roster, { from: textOf(ids.from) });
    default:
      return null;
  }
}

/** What Milepost answers to; works without any rollout. */
export function drawHelp(drawing: Drawing): CardMessage {
  return helpCard({
    mine: showOf(drawing, 'mine'),
    status: showOf(drawing, 'status'),
    badNews: showOf(drawing, 'badNews'),
    links: { contact: drawing.contact },
  });
}

/** The form for an issue, with what was written already; or as it was filled in, with what is wrong with it. */
export function drawBadNews(
  drawing: Drawing,
  { typed, problem }: { typed: { text: string; severity?: Severity }; problem: string },
  key: string,
): CardMessage {
  const decider = drawing.rollout.holders.accountable?.[0];
  return badNewsCard({
    rollout: drawing.rollout.title,
    decider: decider ? name(drawing, decider) : null,
    typed: typed.text || typed.severity ? typed : null,
    problem,
    raise: pressOf(drawing, 'raiseIssue', {}, key),
  });
}

/** The question of a team's day, also when it was answered: to be edited, with what was said given back. */
function drawOwnCheckin(drawing: Drawing, teamId: string, day: string, reader: string): CardMessage | null {
  const { rollout, now } = drawing;
  const team = rollout.teams.find(({ id }) => id === teamId) ?? rollout.teams.find((one) => representativeOf(rollout, one) === reader);
  if (!team) return null;
  const of = isDay(day) ? day : dayToReport(rollout, team, now);
  const standing = rollout.reports[`${team.id}/${of}`]?.at(-1);
  return drawCheckin(drawing, team, of, standing ? { typed: { done: standing.done, days: String(standing.days) }, problem: '' } : null);
}

function drawOpenDecision(drawing: Drawing, milestone: string, reader: string): CardMessage | null {
  const found = drawing.rollout.milestones.find(({ id }) => id === milestone);
  return found ? cardOf(drawing, decisionSubject(milestone, agreedOn(found)), reader) : null;
}

/** Who could sign in the reader's place: everybody in the channel. */
export function drawHandOver(
  drawing: Drawing,
  id: string,
  roster: Member[],
  { from = '', back = null }: { from?: string; back?: { typed: { person?: string; text?: string }; problem: string } | null } = {},
): CardMessage | null {
  const { rollout, people, linkTo } = drawing;
  const signoff = rollout.signoffs.find((one) => one.id === id);
  if (!signoff) return null;
  const asked = signoff.approvers.map(({ person }) => people[person]?.oid);
  const known = Object.values(people).map(({ oid, id: person }) => ({ id: oid, name: nameOf(people, person) }));
  const all = [
    ...known,
    ...roster.filter(({ oid }) => !known.some((one) => one.id === oid)).map(({ oid, name: of }) => ({ id: oid, name: of })),
  ];
  return handOverCard({
    rollout: rollout.title,
    milestone: milestoneName(rollout, signoff.milestone),
    people: all
      .filter((one) => !asked.includes(one.id) && one.id !== people[signoff.requestedBy]?.oid)
      .sort((one, other) => one.name.localeCompare(other.name)),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    handOver: pressOf(
      drawing,
      'handOverSignoff',
      from ? { signoff: id, from } : { signoff: id },
      `${keyNow(drawing, signoffSubject(id))}/handOver`,
    ),
    back: showOf(drawing, 'signoff', { signoff: id }),
    links: { people: linkTo(rollout, { page: 'overview' }) },
  });
}
