import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import { playbookQuestionWords } from '../../playbook/words/playbookQuestions.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { box } from './parts/box.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import type { Phrase } from './parts/Phrase.ts';
import { bullet } from './parts/row.ts';
import { line, subheading, text, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.find;
const askWords = playbookQuestionWords.card;
const askSomebody = () => playbookQuestionWords.actions.ask;
const mostNeighbours = 3;
/** More than that many marks in one passage show nothing. */
const mostMarks = 12;
/** A first name that still fits a button. */
const longestName = 14;

interface Asked {
  rollout: string;
  /** What the reader looked for. */
  asked: string;
  /** Whom to ask when the playbook does not say it; null when there is nobody. */
  ask: { who: string; press: Press } | null;
  links: { playbook: string | null };
}

export type FindCardData = Asked &
  (
    | {
        state: 'found';
        title: string;
        /** The passage that answers, without Markdown. */
        words: string;
        /** The words in it that were found, in lower case. */
        found: string[];
        section: string;
        /** The heading the passage stands under; empty at the beginning of the section. */
        part: string;
        version: string;
        keeper: string;
        changedOn: string;
        url: string | null;
        also: { title: string; url: string | null }[];
      }
    | { state: 'nothing'; help: Press }
  );

/** The playbook's answer: the passage, its place, its keeper and its neighbours, or who may know (P23, P32). */
export function findCard(data: FindCardData): CardMessage {
  return fitted<FindCardData>(data, (data) => (data.state === 'found' ? found(data) : nothing(data)));
}

const fits = (who: string): boolean => who.length <= longestName;

type In<State> = Extract<FindCardData, { state: State }>;

function found(data: In<'found'>): CardMessage {
  const from = data.part === '' ? words.from(data.section, data.version) : words.fromPart(data.section, data.part, data.version);
  const also = data.also.slice(0, mostNeighbours);
  const { ask } = data;
  return message(data.title, [
    ...calmHead([words.asked(data.asked)], data.title),
    ...box(text(marked(data.words, data.found), { spacing: 'none' })),
    ...whyLine(data.keeper === '' ? from : `${from}${words.keeper(data.keeper, data.changedOn)}`),
    ...(also.length === 0 ? [] : subheading(words.also)),
    ...also.flatMap(({ title, url }) => bullet([{ link: title, url }])),
    ...buttons([
      ...opens(words.read, data.url, { style: 'positive' }),
      ...(ask ? does(fits(ask.who) ? askWords.askInstead(ask.who) : askSomebody(), ask.press) : []),
    ]),
  ]);
}

function nothing({ asked, ask, help, links }: In<'nothing'>): CardMessage {
  const { buttons: labels } = cardWords;
  return message(ended(words.nothing), [
    ...calmHead([words.asked(asked)], words.nothing),
    ...line(ask === null ? words.otherWords : words.asks(ask.who)),
    ...buttons([
      ...(ask ? does(fits(ask.who) ? askWords.ask(ask.who) : askSomebody(), ask.press, { style: 'positive' }) : []),
      ...opens(labels.openPlaybook, links.playbook),
      ...does(labels.whatYouCanDo, help, { secondary: true }),
    ]),
  ]);
}

/** The passage with the words that were found set off. */
function marked(passage: string, found: string[]): Phrase {
  const pieces = passage.split(/([\p{L}\p{N}]+)/u);
  let marks = 0;
  return pieces.map((piece) => {
    if (!found.includes(piece.toLowerCase()) || marks >= mostMarks) return piece;
    marks += 1;
    return { strong: piece };
  });
}
