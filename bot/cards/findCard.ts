import { cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { bullet } from './parts/row.ts';
import { line, subheading, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.find;
const mostNeighbours = 2;
const mostPlaces = 5;

interface Asked {
  rollout: string;
  /** What the reader looked for. */
  asked: string;
  links: { playbook: string | null };
}

export type FindCardData = Asked &
  (
    | {
        state: 'found';
        title: string;
        /** The first sentences of the section, without Markdown. */
        words: string;
        section: string;
        version: string;
        keeper: string;
        changedOn: string;
        url: string | null;
        also: { title: string; url: string | null }[];
      }
    | { state: 'several'; places: { title: string; group: string; url: string | null }[] }
    | { state: 'nothing'; keeper: string | null; help: Press }
  );

/** The playbook's answer: the section, its keeper and its neighbours, or who might know (P23, P32). */
export function findCard(data: FindCardData): CardMessage {
  return fitted<FindCardData>(data, (data) => {
    if (data.state === 'found') return found(data);
    return data.state === 'several' ? several(data) : nothing(data);
  });
}

type In<State> = Extract<FindCardData, { state: State }>;

function found(data: In<'found'>): CardMessage {
  const from = words.from(data.section, data.version);
  const also = data.also.slice(0, mostNeighbours);
  return message(data.title, [
    ...calmHead([words.asked(data.asked)], data.title),
    ...line(data.words),
    ...whyLine(data.keeper === '' ? from : `${from}${words.keeper(data.keeper, data.changedOn)}`),
    ...(also.length === 0 ? [] : subheading(words.also)),
    ...also.flatMap(({ title, url }) => bullet([{ link: title, url }])),
    ...buttons(opens(words.read, data.url, { style: 'positive' })),
  ]);
}

function several({ asked, places, links }: In<'several'>): CardMessage {
  const sentence = words.several(places.length);
  return message(sentence, [
    ...calmHead([words.asked(asked)], sentence),
    ...places.slice(0, mostPlaces).flatMap(({ title, group, url }) => bullet([{ link: title, url }], group)),
    ...buttons(opens(cardWords.buttons.openPlaybook, links.playbook)),
  ]);
}

function nothing({ rollout, asked, keeper, help, links }: In<'nothing'>): CardMessage {
  return message(`${words.nothing}.`, [
    ...calmHead([words.asked(asked)], words.nothing),
    ...line(keeper === null ? words.otherWords : words.asks(keeper, rollout)),
    ...buttons([...opens(cardWords.buttons.openPlaybook, links.playbook), ...does(cardWords.buttons.whatYouCanDo, help)]),
  ]);
}
