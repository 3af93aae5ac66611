import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import type { IssueKind } from '../../playbook/words/en/cards/said.ts';
import { led } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import { toneOfSlip } from './parts/tones.ts';

const words = cardWords.receipt;
const more = checkinWords.receipt;
/** More questions at once would not be answered. */
const mostDoubts = 2;

export interface CheckinReceiptCardData {
  rollout: string;
  day: string;
  /** "today 16:04" */
  sentAt: string;
  person: string;
  team: string;
  noChange: boolean;
  /** The day of the last report that said something, in words; empty when there is none. */
  since: string;
  words: string;
  /** Working days against the plan, behind is negative; `was` is the report before. */
  days: number;
  was: number | null;
  /** The day they named, in words; empty when they counted days. */
  readyOn: string;
  issue: { kind: IssueKind; title: string } | null;
  /** Who got the red issue at once. */
  redTo: string | null;
  /** What the report changes, and who sees it. */
  effect: { milestone: string; on: string; slipDays: number; seenBy: string } | null;
  /** When the team's day closed, if this came after it (U4). */
  lateAfter: string | null;
  /** Until when it can change; null once the digest is out. */
  digestAt: string | null;
  /** What the reporter is asked before anybody else reads it, and `addFact`; only to the reporter (P82, N8). */
  doubts: string[];
  fact: Press | null;
  /** What was typed as a fact, when it did not fit, and why. */
  typed: { fact?: string } | null;
  problem: string;
  edit: Press | null;
  undo: Press | null;
}

/** What was recorded, what it changes, and until when it can change. */
export function checkinReceiptCard(data: CheckinReceiptCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.person, data.team);
    const { effect } = data;
    const asks = data.doubts.length > 0 && data.fact !== null;
    return message(sentence, [
      ...band('good', data.lateAfter === null ? words.sent : more.late, data.sentAt, [data.rollout, data.day]),
      ...title(sentence),
      ...facts([
        [words.done, doneWords(data)],
        [
          words.plan,
          data.readyOn === '' ? words.planNow(data.days, data.was) : more.ready(words.planNow(data.days, data.was), data.readyOn),
        ],
        [words.issue, data.issue === null ? words.noIssue : words.issueNow(data.issue.kind, data.issue.title)],
      ]),
      ...(data.redTo === null ? [] : row('attention', words.redTold(data.redTo), words.redTaken)),
      ...(effect === null
        ? []
        : row(toneOfSlip(effect.slipDays), words.reads(effect.milestone, effect.on, effect.slipDays), words.sees(effect.seenBy))),
      ...(asks ? doubtPart(data) : []),
      ...whyLine(untilWords(data)),
      ...buttons([
        ...(asks ? sends(more.addFact, data.fact, { style: 'positive' }) : []),
        ...does(cardWords.buttons.edit, data.edit),
        ...does(cardWords.buttons.undo, data.undo),
      ]),
    ]);
  });
}

function doneWords({ noChange, since, words: said }: CheckinReceiptCardData): string {
  if (!noChange) return said;
  const dated = since === '' ? words.noChange : more.noChangeSince(since);
  return said === '' ? dated : led(dated, said);
}

function doubtPart({ doubts, problem, typed }: CheckinReceiptCardData): Element[] {
  return [
    ...doubts.slice(0, mostDoubts).flatMap((doubt, place) => row('warning', doubt, place === 0 ? more.asks : '')),
    ...(problem === '' ? [] : row('warning', problem)),
    ...wordsInput({ id: 'fact', label: more.fact, example: more.factExample, most: 500, value: typed?.fact }),
  ];
}

function untilWords({ lateAfter, digestAt, day, edit }: CheckinReceiptCardData): string {
  if (lateAfter !== null) return digestAt === null ? more.lateFor(day, lateAfter) : more.lateBefore(day, lateAfter, digestAt);
  if (digestAt !== null) return words.until(digestAt);
  return edit === null ? more.closed : '';
}
