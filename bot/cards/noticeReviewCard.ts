import { cardWords } from '../../playbook/words/cards.ts';
import { led } from '../../playbook/words/joints.ts';
import { noticeWords } from '../../playbook/words/notices.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens, sends } from './parts/buttons.ts';
import { clip } from './parts/clip.ts';
import { fitted } from './parts/fitted.ts';
import { form, opensForm } from './parts/form.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const { card: words, actions } = noticeWords;
const main = 'main';
const formId = 'backForm';
const mostInTitle = 120;

interface Reviewed {
  rollout: string;
  /** Who wrote it, and when it was handed in. */
  writer: string;
  at: string;
  title: { words: string };
  body: { words: string };
  ask: { words: string };
  audience: string;
  links: { value: string | null };
}

interface ReviewData extends Reviewed {
  state: 'review';
  approve: Press;
  sendBack: Press;
  /** What was typed when something was missing. */
  typed: { reason: string } | null;
}

interface SaidData extends Reviewed {
  /** `waits`: another looks at it; `over`: it is not under review any more. */
  state: 'approved' | 'sentBack' | 'waits' | 'over';
  who: string;
  reason: { words: string };
  undo: Press | null;
}

export type NoticeReviewCardData = ReviewData | SaidData;

/** A notice that waits for its reviewer, and what became of that (U20). */
export function noticeReviewCard(data: NoticeReviewCardData): CardMessage {
  return fitted<NoticeReviewCardData>(data, (data) => (data.state === 'review' ? review(data) : said(data)));
}

function review(data: ReviewData): CardMessage {
  const { rollout, writer, at, body, ask, audience, approve, sendBack, typed, links } = data;
  const about = clip(data.title.words, mostInTitle);
  return message(words.reviewSummary(writer, about), [
    ...band('going', words.review, at, [rollout]),
    ...title(words.reviewTitle(writer)),
    ...quote([{ strong: about }], body.words),
    ...(ask.words ? line([led(cardWords.reminder.needed, ''), { strong: ask.words }]) : []),
    ...line(words.goesTo(audience)),
    ...whyLine(words.reviewWhy),
    ...buttons(
      [
        ...does(actions.approve, approve, { style: 'positive' }),
        ...opensForm(actions.sendBack, formId, [main]),
        ...opens(words.open, links.value, { secondary: true }),
      ],
      undefined,
      main,
    ),
    ...form({
      id: formId,
      replaces: [main],
      inputs: wordsInput({
        id: 'reason',
        label: words.reasonLabel,
        example: words.reasonExample,
        error: noticeWords.missing.reason,
        value: typed?.reason,
      }),
      answers: [sends(actions.sendBack, sendBack)],
    }),
  ]);
}

function said({ state, rollout, at, title: about, who, reason, undo, links }: SaidData): CardMessage {
  const name = clip(about.words, mostInTitle);
  const parts = {
    approved: { tone: 'good', band: words.approved, title: words.approvedTitle(name), line: words.approvedBy(who) },
    sentBack: { tone: 'warning', band: words.sentBack, title: words.sentBackTitle(name), line: words.sentBackBy(who) },
    waits: { tone: 'going', band: words.waits, title: words.waitsTitle(name), line: '' },
    over: { tone: 'neutral', band: words.over, title: words.overTitle(name), line: '' },
  } as const;
  const part = parts[state];
  return message(cardWords.ended(part.title), [
    ...band(part.tone, part.band, at, [rollout]),
    ...title(part.title),
    ...line(part.line),
    ...quote(who, reason.words),
    ...buttons([...opens(words.open, links.value), ...does(cardWords.buttons.undo, undo)]),
  ]);
}
