import { cardWords, type IssueKind } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does } from './parts/buttons.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import { toneOfSlip } from './parts/tones.ts';

const words = cardWords.receipt;

export interface CheckinReceiptCardData {
  rollout: string;
  day: string;
  /** "today 16:04" */
  sentAt: string;
  person: string;
  team: string;
  noChange: boolean;
  words: string;
  /** Working days against the plan, behind is negative; `was` is the report before. */
  days: number;
  was: number | null;
  issue: { kind: IssueKind; title: string } | null;
  /** Who got the red issue at once. */
  redTo: string | null;
  /** What the report changes, and who sees it. */
  effect: { milestone: string; on: string; slipDays: number; seenBy: string } | null;
  /** Until when it can change; null once the digest is out. */
  digestAt: string | null;
  edit: Press | null;
  undo: Press | null;
}

/** What was recorded, what it changes, and until when it can change. */
export function checkinReceiptCard(data: CheckinReceiptCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.person, data.team);
    const { effect } = data;
    return message(sentence, [
      ...band('good', words.sent, data.sentAt, [data.rollout, data.day]),
      ...title(sentence),
      ...facts([
        [words.done, data.noChange ? words.noChange : data.words],
        [words.plan, words.planNow(data.days, data.was)],
        [words.issue, data.issue === null ? words.noIssue : words.issueNow(data.issue.kind, data.issue.title)],
      ]),
      ...(data.redTo === null ? [] : row('attention', words.redTold(data.redTo), words.redTaken)),
      ...(effect === null
        ? []
        : row(toneOfSlip(effect.slipDays), words.reads(effect.milestone, effect.on, effect.slipDays), words.sees(effect.seenBy))),
      ...(data.digestAt === null ? [] : whyLine(words.until(data.digestAt))),
      ...buttons([...does(cardWords.buttons.edit, data.edit), ...does(cardWords.buttons.undo, data.undo)]),
    ]);
  });
}
