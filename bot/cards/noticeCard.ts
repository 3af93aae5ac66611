import { cardWords } from '../../playbook/words/cards.ts';
import { led, sentences } from '../../playbook/words/joints.ts';
import { noticeWords } from '../../playbook/words/notices.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Press, pressWith } from './Press.ts';
import { band } from './parts/band.ts';
import { askBox, quote } from './parts/box.ts';
import { buttons, does, lineWidth, sends } from './parts/buttons.ts';
import { clip } from './parts/clip.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { form, opensForm } from './parts/form.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { text, whyLine } from './parts/text.ts';
import { calmHead, title } from './parts/title.ts';

const { card: words } = noticeWords;
const answered = cardWords.reminder;

const answers = 'answers';
const extras = 'extras';
const formId = 'helpForm';
/** Longer titles and asks are refused before they get here. */
const mostInTitle = 200;
const mostParagraphs = 12;

interface Notice {
  rollout: string;
  /** Who wrote it. */
  from: string;
  title: { words: string };
  ask: { words: string };
}

interface NoticeAskedData extends Notice {
  state: 'asked';
  body: { words: string };
  /** Why the reader gets it: "Sales lead and Trainer". */
  audience: string;
  /** `answerNotice` with its notice; null where nothing is asked. */
  answer: Press | null;
}

interface NoticeAnsweredData extends Notice {
  state: 'answered';
  kind: 'will' | 'done' | 'help';
  person: string;
  answeredAt: string;
  helper: string;
  words: string;
  answer: Press;
  undo: Press | null;
}

export type NoticeCardData = NoticeAskedData | NoticeAnsweredData;

/** What somebody who steers wrote to people, as one of them gets it (P99, P103, U18). */
export function noticeCard(data: NoticeCardData): CardMessage {
  return fitted<NoticeCardData>(data, (data) => (data.state === 'asked' ? asked(data) : settled(data)));
}

function asked(data: NoticeAskedData): CardMessage {
  const { rollout, from, body, ask, audience, answer } = data;
  const sentence = clip(data.title.words, mostInTitle);
  return message(ask.words ? sentences([sentence, led(answered.needed, ask.words)]) : cardWords.ended(sentence), [
    ...calmHead([rollout, words.from(from)], sentence),
    ...paragraphs(body.words),
    ...(answer && ask.words ? askBox(answered.needed, clip(ask.words, mostInTitle), '', answerButtons(answer)) : []),
    ...whyLine(words.youGet(audience)),
    ...(answer && ask.words ? help(answer) : []),
  ]);
}

function answerButtons(answer: Press): Element[] {
  return buttons(
    [
      ...does(answered.will, pressWith(answer, { answer: 'will' }), { style: 'positive' }),
      ...does(answered.done, pressWith(answer, { answer: 'done' })),
    ],
    lineWidth.box,
    answers,
  );
}

const help = (answer: Press): Element[] => [
  ...buttons(opensForm(answered.help, formId, [answers, extras]), undefined, extras),
  ...form({
    id: formId,
    replaces: [answers, extras],
    inputs: wordsInput({ id: 'text', label: answered.helpLabel, example: answered.helpExample, error: answered.helpError }),
    answers: [sends(answered.askHelp, pressWith(answer, { answer: 'help' }))],
  }),
];

/** As it was typed, paragraph by paragraph; what is more runs on in the last. */
function paragraphs(typed: string): Element[] {
  const lines = typed.split('\n').filter((one) => one.trim() !== '');
  return [...lines.slice(0, mostParagraphs - 1), lines.slice(mostParagraphs - 1).join(' ')].flatMap((one) =>
    text(one, { spacing: 'small' }),
  );
}

function settled({ rollout, from, kind, person, ask, answeredAt, helper, words: said, answer, undo }: NoticeAnsweredData): CardMessage {
  const where = [rollout, words.from(from)];
  const back = does(cardWords.buttons.undo, undo);
  const asks = clip(ask.words, mostInTitle);
  if (kind === 'help')
    return message(answered.helper(helper), [
      ...band('going', answered.helpAsked, answeredAt, where),
      ...title(asks),
      ...text(answered.helper(helper), { spacing: 'small' }),
      ...quote(answered.youWrote, said),
      ...buttons(back),
    ]);
  const will = kind === 'will';
  const thanks = answered.thanks(person);
  return message(thanks, [
    ...band('good', will ? answered.youWill : answered.youDid, answeredAt, where),
    ...title(asks),
    ...text(thanks, { spacing: 'small' }),
    ...buttons([...(will ? does(answered.done, pressWith(answer, { answer: 'done' })) : []), ...back]),
  ]);
}
