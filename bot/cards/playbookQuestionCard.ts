import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import { playbookQuestionWords } from '../../playbook/words/playbookQuestions.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens, sends } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

const words = playbookQuestionWords.card;

interface Question {
  rollout: string;
  asker: string;
  /** When it was asked, and what. */
  at: string;
  words: string;
  /** What the note asks that help is asked on; null for a question on the playbook. */
  help: string | null;
  undo: Press | null;
  links: { playbook: string | null; section: string | null };
}

interface AskedData extends Question {
  /** `nudge`: it still waits; `steers`: somebody else was asked, and has not answered. */
  state: 'asked' | 'nudge' | 'steers' | 'unreached';
  /** Who was asked first, for who steers. */
  first: string;
  typed: { text: string } | null;
  problem: string;
  answer: Press;
  passOn: Press;
}

interface WaitsData extends Question {
  state: 'waits';
  who: string;
  drop: Press | null;
}

interface AnsweredData extends Question {
  state: 'answered' | 'filed';
  /** The reader gave the answer. */
  own: boolean;
  /** Who answered, when and what. */
  answer: { who: string; at: string; words: string };
  /** `showCard` with the form; null when the reader does not write to the playbook, or it stands there. */
  file: Press | null;
  section: string;
}

interface DroppedData extends Question {
  state: 'dropped';
}

export type PlaybookQuestionCardData = AskedData | WaitsData | AnsweredData | DroppedData;

/** A question the playbook did not answer, as one of those it concerns sees it now (P32, P34). */
export function playbookQuestionCard(data: PlaybookQuestionCardData): CardMessage {
  return fitted<PlaybookQuestionCardData>(data, (data) => {
    if (data.state === 'waits') return waits(data);
    if (data.state === 'dropped') return dropped(data);
    return 'own' in data ? answered(data) : asked(data);
  });
}

const asking = ({ asker, at, words: said }: Question): Element[] => quote(words.at(asker, at), said);

const bands: Record<AskedData['state'], [Tone, () => string]> = {
  asked: ['going', () => words.asked],
  nudge: ['warning', () => words.stillWaits],
  steers: ['warning', () => words.stillWaits],
  unreached: ['warning', () => words.stillWaits],
};

function asked(data: AskedData): CardMessage {
  const { state, rollout, asker, help, first, typed, problem, answer, passOn, links } = data;
  const [tone, usual] = bands[state];
  const said = state === 'asked' && help !== null ? words.askedHelp : usual();
  const why = state === 'steers' ? words.waitsWith(first) : state === 'unreached' ? words.isAway(first) : '';
  return message(words.summaryAsked(asker, data.words), [
    ...band(tone, said, '', [rollout, why]),
    ...title(help === null ? words.title(asker) : words.titleHelp(asker)),
    ...(help ? line(words.about(help)) : []),
    ...asking(data),
    ...(problem === '' ? [] : row('warning', problem)),
    ...wordsInput({
      id: 'text',
      label: words.label,
      example: words.example,
      error: words.error,
      most: playbookQuestionWords.mostAnswer,
      value: typed?.text,
    }),
    ...whyLine(words.goesBack(asker)),
    ...buttons([
      ...sends(words.answerIt, answer, { style: 'positive' }),
      ...does(words.knows, passOn),
      ...opens(words.see, links.playbook, { secondary: true }),
    ]),
  ]);
}

function waits(data: WaitsData): CardMessage {
  const { rollout, who, drop, links } = data;
  return message(words.summaryWaits(who), [
    ...band('going', words.waits, data.at, [rollout]),
    ...title(words.waitsTitle(who)),
    ...asking(data),
    ...whyLine(words.waitsWhy(who)),
    ...buttons([...does(words.takeBack, drop), ...opens(words.see, links.playbook)]),
  ]);
}

function answered(data: AnsweredData): CardMessage {
  const { state, rollout, asker, own, answer, file, section, undo, links } = data;
  const isFiled = state === 'filed';
  const sentence = isFiled ? words.filedTitle(section) : own ? words.thanks(answer.who) : words.answeredTitle(answer.who);
  const why = isFiled ? words.filedWhy : own && file ? words.sent(asker) : '';
  return message(own ? ended(sentence) : words.summaryAnswered(answer.who, data.words), [
    ...band('good', isFiled ? words.filed : words.answered, answer.at, [rollout]),
    ...title(sentence),
    ...asking(data),
    ...quote(words.at(answer.who, answer.at), answer.words),
    ...(why === '' ? [] : whyLine(why)),
    ...buttons([
      ...does(words.file, file, { style: 'positive' }),
      ...(isFiled ? opens(words.read, links.section, { style: 'positive' }) : opens(words.see, links.playbook)),
      ...does(cardWords.buttons.undo, undo),
    ]),
  ]);
}

function dropped(data: DroppedData): CardMessage {
  return message(ended(words.droppedTitle), [
    ...band('neutral', words.dropped, '', [data.rollout]),
    ...title(words.droppedTitle),
    ...asking(data),
    ...buttons([...does(cardWords.buttons.undo, data.undo), ...opens(words.see, data.links.playbook)]),
  ]);
}
