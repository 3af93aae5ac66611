import type { TeamDay } from '../../playbook/clock/askedTogether.ts';
import { doubtsAbout } from '../../playbook/clock/doubts.ts';
import { isAfter } from '../../playbook/clock/moments.ts';
import { closesAt } from '../../playbook/clock/periods.ts';
import { noChangesBefore } from '../../playbook/clock/reportsBefore.ts';
import { askedFor } from '../../playbook/clock/whoIsAsked.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Report, Team } from '../../playbook/journal/Team.ts';
import { againstPlan, titleOf } from '../../playbook/words/counts.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { doubtQuestion } from '../../playbook/words/doubts.ts';
import { commas, led } from '../../playbook/words/joints.ts';
import { sayingWords } from '../../playbook/words/sayings.ts';
import { laterMinutes } from '../cards/checkinCard.ts';
import { type Tone, toneOfPlan } from '../cards/parts/tones.ts';
import { mostParts, type TeamPart, type TeamsCheckinCardData, teamsCheckinCard } from '../cards/teamsCheckinCard.ts';
import { teamsReceiptCard } from '../cards/teamsReceiptCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, showOf, undoOf } from './Drawing.ts';
import { drawCheckin, firstName, lastOf, openIssuesOf } from './drawCheckin.ts';
import { canChange, digestOf } from './drawReceipt.ts';
import { questionState } from './questionState.ts';

/** What came back with a problem, or stays typed for the team that is still open. */
export interface TeamsTyped {
  typed: NonNullable<TeamsCheckinCardData['typed']>;
  problem: string;
}

interface Part extends TeamDay {
  of: Team;
  state: ReturnType<typeof questionState>;
}

/** The message about several teams of one reader: two side by side, more one after the other, and what was recorded at the end (P76). */
export function drawTeams(drawing: Drawing, group: TeamDay[], to: string, back: TeamsTyped | null = null): CardMessage | null {
  const parts = group.flatMap((one): Part[] => {
    const of = drawing.rollout.teams.find(({ id }) => id === one.team);
    return of ? [{ ...one, of, state: questionState(drawing, `${one.team}/${one.day}`, to) }] : [];
  });
  const next = parts.find(({ state }) => state === 'open');
  if (!next) return drawAnswered(drawing, parts, to);
  if (parts.length <= mostParts) return drawTwo(drawing, parts, next, to, back);
  const done = parts.filter(({ state }) => state === 'reported').map(({ of }) => of.name);
  const among = { place: parts.indexOf(next) + 1, of: parts.length, done };
  return drawCheckin(drawing, next.of, next.day, { to, among });
}

function drawTwo(drawing: Drawing, parts: Part[], next: Part, to: string, back: TeamsTyped | null): CardMessage {
  const { rollout, now } = drawing;
  const closes = closesAt(rollout, next.of, next.day);
  const open = parts.filter(({ state }) => state === 'open');
  const first = keyNow(drawing, statusSubject(next.team, next.day));
  return teamsCheckinCard({
    rollout: rollout.title,
    day: dayWords(next.day),
    openUntil: timeWords(closes.toString(), next.of.zone),
    closed: !isAfter(closes, now),
    parts: parts.map((part, place) => partOf(drawing, part, place, to)),
    openIssues: openIssuesOf(
      rollout,
      open.map(({ team }) => team),
    ),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    send: pressOf(drawing, 'reportTeams', { parts: parts.map(({ team, day }) => ({ team, day })) }, keyOf(drawing, parts)),
    snooze: isAfter(closes, now.add({ minutes: laterMinutes }))
      ? pressOf(
          drawing,
          'snoozeQuestion',
          { team: next.team, day: next.day, minutes: laterMinutes, together: true },
          `${first}/${laterMinutes}`,
        )
      : null,
  });
}

const keyOf = ({ rollout }: Drawing, parts: Part[]): string =>
  `teams/${parts.map(({ team, day }) => rollout.revised[statusSubject(team, day)] ?? 0).join('.')}/${parts.map(({ team, day }) => `${team}/${day}`).join('+')}`;

function partOf(drawing: Drawing, part: Part, place: number, to: string): TeamPart {
  const { rollout } = drawing;
  const { team, day, of, state } = part;
  const input = { team, day };
  const report = rollout.reports[`${team}/${day}`]?.at(-1);
  const press = pressOf(drawing, 'reportStatus', { ...input, noChange: true, place }, keyNow(drawing, statusSubject(team, day)));
  const changes = report ? canChange(drawing, of, day, report) : true;
  const seq = report?.seq ?? rollout.questions[`${team}/${day}`]?.declined?.seq ?? rollout.questions[`${team}/${day}`]?.snoozed?.seq;
  return {
    team: of.name,
    last: lastOf(drawing, team, day),
    noChanges: noChangesBefore(rollout, team, day),
    answered: state === 'open' ? null : said(drawing, part),
    noChange: state === 'open' ? press : null,
    edit: state !== 'open' && changes ? showOf(drawing, 'checkin', input) : null,
    undo: state !== 'open' && changes && seq && isOwn(drawing, seq, to) ? undoOf(drawing, seq) : null,
  };
}

/** Whether the reader did what that entry tells. */
export const isOwn = ({ rollout }: Drawing, seq: number, to: string): boolean =>
  rollout.entries.findLast((entry) => entry.seq === seq)?.by === to;

/** What stands for a team that is not open any more, in a line. */
export function said(drawing: Drawing, { team, day, state }: Pick<Part, 'team' | 'day' | 'state'>): { kind: Tone; words: string } {
  const place = `${team}/${day}`;
  const report = drawing.rollout.reports[place]?.at(-1);
  const of = drawing.rollout.teams.find(({ id }) => id === team);
  if (report) {
    return { kind: toneOfPlan(report.days), words: commas([againstPlan(report.days), doneIn(report)]) };
  }
  if (state === 'notToday') return { kind: 'neutral', words: sayingWords.notToday };
  if (state === 'handedOn' && of)
    return { kind: 'neutral', words: sayingWords.isAsked(name(drawing, askedFor(drawing.rollout, of, day).to ?? 'milepost')) };
  return { kind: 'neutral', words: sayingWords.askedLater };
}

function doneIn({ noChange, done }: Report): string {
  if (!noChange) return titleOf(done, 120);
  return done ? led(sayingWords.noChangeWithin, done) : sayingWords.noChangeWithin;
}

function drawAnswered(drawing: Drawing, parts: Part[], to: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const [first] = parts;
  if (!first) return null;
  const own = parts
    .flatMap(({ team, day }) => rollout.reports[`${team}/${day}`]?.at(-1) ?? [])
    .filter(({ by }) => by === to)
    .toSorted((one, other) => other.seq - one.seq);
  const changes = parts.some(({ of, team, day }) => {
    const report = rollout.reports[`${team}/${day}`]?.at(-1);
    return report && canChange(drawing, of, day, report);
  });
  const digestAt = digestOf(drawing, first.day);
  const at = own[0]?.at ?? drawing.now.toString();
  return teamsReceiptCard({
    rollout: rollout.title,
    day: dayWords(first.day),
    sentAt: momentFor(drawing, to, at),
    person: firstName(drawing, to),
    allIn: parts.every(({ state }) => state === 'reported'),
    parts: parts.map((part) => {
      const report = rollout.reports[`${part.team}/${part.day}`]?.at(-1);
      const doubts = report?.by === to ? doubtsAbout(rollout, part.team, part.day, report) : [];
      return {
        team: part.of.name,
        ...said(drawing, part),
        doubts: doubts.map((doubt) => doubtQuestion(doubt, report?.days ?? 0)),
        edit:
          !report || canChange(drawing, part.of, part.day, report) ? showOf(drawing, 'checkin', { team: part.team, day: part.day }) : null,
      };
    }),
    digestAt: digestAt && timeWords(digestAt.toString(), first.of.zone),
    undo: own[0] && changes ? undoOf(drawing, own[0].seq) : null,
    links: { status: linkTo(rollout, { page: 'status' }) },
  });
}
