import { doubtsAbout } from '../../playbook/clock/doubts.ts';
import { isAfter } from '../../playbook/clock/moments.ts';
import { noChangesBefore } from '../../playbook/clock/reportsBefore.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { doubtQuestion } from '../../playbook/words/doubts.ts';
import { type RolloutPart, type RolloutsCardData, rolloutsCard, type TeamRow } from '../cards/rolloutsCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { keyNow, momentFor, pressOf, showOf, undoOf } from './Drawing.ts';
import { firstName, lastOf, openIssuesOf } from './drawCheckin.ts';
import { canChange, digestOf } from './drawReceipt.ts';
import { drawSharedNudge } from './drawSharedNudge.ts';
import { drawStatus } from './drawStatus.ts';
import { isOwn, said, type TeamsTyped } from './drawTeams.ts';
import { cellsOf, isAnsweredInPlace, type SharedCell } from './sharedCells.ts';
import type { Shared, SharedPart } from './sharedOf.ts';
import { ownReport, sendOf, snoozeOf, undoLast } from './sharedPresses.ts';

/** Two forms fit one card, whose buttons are six at most. */
const mostForms = 2;
const words = checkinWords.rollouts;

/** Where a message about several rollouts is drawn: by the clock after a change, or for somebody who pressed on it. */
interface Manner {
  /** By the clock, when what its reader may be typing must not be drawn over. */
  drawnAgain?: boolean;
  back?: TeamsTyped | null;
  /** The place of the first team to be filled in. */
  from?: number;
  /** The question itself, also where the message is a nudge. */
  asks?: boolean;
}

/** The message about teams of several rollouts: the question, the nudge, or what was recorded, each part from its own rollout (P76). */
export function drawShared({ message, nudges, parts }: Shared, manner: Manner = {}): CardMessage | null {
  const cells = parts.flatMap(cellsOf);
  const [first] = cells;
  if (!first) return null;
  if (cells.length === 1) return drawStatus(first.part.drawing, first.team, first.day, first.part.reader);
  const open = cells.filter(({ state }) => state === 'open');
  const waiting = open.filter(({ closes, part }) => isAfter(closes, part.drawing.now));
  const [next] = waiting;
  if (next && manner.drawnAgain && isAnsweredInPlace(cells, message)) return null;
  if (next && nudges && !manner.asks) return drawSharedNudge(waiting, next);
  return rolloutsCard(dataOf(cells, open, manner));
}

function dataOf(cells: SharedCell[], open: SharedCell[], manner: Manner): RolloutsCardData {
  const typed = manner.back?.typed ?? null;
  const forms = formsOf(open, typed, manner.from);
  const waited = manner.from !== undefined && !forms.some(({ place }) => place === manner.from);
  const own = cells.flatMap((cell) => ownReport(cell) ?? []).toSorted((one, other) => (one.report.at < other.report.at ? 1 : -1));
  const [last] = own;
  const parts = [...Map.groupBy(cells, ({ part }) => part)].map(([part, of]) => partOf(part, of, forms, cells.length));
  const next = open.find(({ place }) => place > (forms.at(-1)?.place ?? 0) && !forms.some((form) => form.place === place)) ?? open[0];
  const [lead] = cells;
  return {
    parts,
    teams: cells.length,
    openTeams: open.length,
    allIn: cells.every(({ state }) => state === 'reported'),
    sentAt: last ? momentFor(last.cell.part.drawing, last.cell.part.reader, last.report.at) : '',
    person: lead ? firstName(lead.part.drawing, lead.part.reader) : '',
    openIssues: forms.flatMap((cell) =>
      openIssuesOf(cell.part.drawing.rollout, [cell.team]).map(({ id, title }) => ({ id: `${cell.place}/${id}`, title })),
    ),
    typed,
    problem: manner.back?.problem || (waited ? words.sendFirst : ''),
    send: sendOf(forms),
    snooze: snoozeOf(open),
    others: next && open.length > forms.length ? showOf(next.part.drawing, 'checkin', { from: next.place }) : null,
    undo: cells.length > mostForms ? undoLast(own) : null,
  };
}

/** What was typed stays open; beside it those from the one that was asked for, else the first. */
function formsOf(open: SharedCell[], typed: TeamsTyped['typed'] | null, from = 0): SharedCell[] {
  const hasWords = ({ place }: SharedCell) => Boolean(typed?.[`done${place}`] || typed?.[`days${place}`]);
  const later = open.filter(({ place }) => place >= from);
  const inOrder = [...open.filter(hasWords), ...later, ...open];
  return [...new Set(inOrder)].slice(0, mostForms).toSorted((one, other) => one.place - other.place);
}

function partOf({ drawing }: SharedPart, cells: SharedCell[], forms: SharedCell[], all: number): RolloutPart {
  const { rollout, linkTo, now } = drawing;
  const [first] = cells;
  const closes = first && timeWords(first.closes.toString(), first.of.zone);
  const isOpen = cells.some(({ state }) => state === 'open');
  const digestAt = first && rollout.status === 'running' ? digestOf(drawing, first.day) : null;
  const until =
    !closes || !isOpen || !first
      ? ''
      : isAfter(first.closes, now)
        ? cardWords.checkin.openUntil(closes)
        : cardWords.checkin.closedAt(closes);
  return {
    rollout: rollout.title,
    day: first ? dayWords(first.day) : '',
    until,
    digestAt: first && digestAt && !isOpen ? timeWords(digestAt.toString(), first.of.zone) : '',
    teams: cells.map((cell) => rowOf(cell, forms.includes(cell), isAlike(cell, forms), all)),
    links: { status: linkTo(rollout, { page: 'status' }) },
  };
}

/** Teams of one name in two rollouts are told apart where each stands alone. */
const isAlike = (cell: SharedCell, forms: SharedCell[]): boolean => forms.some((other) => other !== cell && other.of.name === cell.of.name);

function rowOf(cell: SharedCell, isForm: boolean, alike: boolean, all: number): TeamRow {
  const { part, of, team, day, place, state } = cell;
  const { drawing, reader } = part;
  const { rollout } = drawing;
  const key = keyNow(drawing, statusSubject(team, day));
  const report = rollout.reports[`${team}/${day}`]?.at(-1);
  const question = rollout.questions[`${team}/${day}`];
  const seq = report?.seq ?? question?.declined?.seq ?? question?.snoozed?.seq;
  const changes = rollout.status === 'running' && state !== 'open' && (report ? canChange(drawing, of, day, report) : true);
  return {
    place,
    team: of.name,
    label: alike ? words.team(of.name, rollout.title) : of.name,
    last: isForm ? lastOf(drawing, team, day) : null,
    noChanges: noChangesBefore(rollout, team, day),
    said: saidOf(cell),
    doubts: report?.by === reader ? doubtsAbout(rollout, team, day, report).map((doubt) => doubtQuestion(doubt, report.days)) : [],
    noChange: isForm ? pressOf(drawing, 'reportStatus', { team, day, noChange: true, place }, key) : null,
    edit: changes ? showOf(drawing, 'checkin', { team, day }) : null,
    undo: all <= mostForms && changes && seq && isOwn(drawing, seq, reader) ? undoOf(drawing, seq) : null,
  };
}

function saidOf({ part: { drawing }, team, day, state }: SharedCell): TeamRow['said'] {
  if (state === 'open') return null;
  if (state !== 'stopped') return said(drawing, { team, day, state });
  return { kind: 'neutral', words: drawing.rollout.status === 'closed' ? words.closed : words.paused };
}
