import { cardWords } from '../../playbook/words/cards.ts';
import { commas, sentence as ended } from '../../playbook/words/joints.ts';
import { meetingWords } from '../../playbook/words/meeting.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { buttons, opens } from './parts/buttons.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { bullet } from './parts/row.ts';
import { line, subheading, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = meetingWords.card;
const mostNames = 12;
const mostItems = 8;

export interface MeetingCardData {
  state: 'planned' | 'changed' | 'calledOff' | 'released';
  rollout: string;
  milestone: string;
  number: number;
  of: number;
  /** "Fri 13 Mar, 14:00 to 15:30, in person", on the reader's clock. */
  when: string;
  /** When it was before; empty when that did not change. */
  was: string;
  where: string;
  /** The reader should be in the room (P93). */
  key: boolean;
  /** Who planned, changed or called it off. */
  by: string;
  people: string[];
  agenda: { title: string; words: string }[];
  links: { join: string | null; milestone: string | null };
}

/** Asks somebody to a milestone meeting with its agenda, or says that it moved, is off, or goes on without them (P92, P93). */
export function meetingCard(data: MeetingCardData): CardMessage {
  return fitted(data, (data) => (data.state === 'calledOff' || data.state === 'released' ? off(data) : invited(data)));
}

const whereFrom = ({ rollout, number, of }: MeetingCardData) => [rollout, cardWords.milestoneOf(number, of)];

function invited(data: MeetingCardData): CardMessage {
  const { state, milestone, when, was, where, key, people, agenda, links } = data;
  const sentence = (state === 'changed' ? words.changedTitle : words.title)(milestone, when);
  const names = commas(people.slice(0, mostNames));
  const left = people.length - mostNames;
  return message(ended(sentence), [
    ...band('neutral', state === 'changed' ? words.changed : words.planned, '', whereFrom(data)),
    ...title(sentence),
    ...(key ? line(words.key) : []),
    ...facts([
      [words.was, was],
      [words.where, where],
      [words.who, left > 0 ? commas([names, words.more(left)]) : names],
    ]),
    ...(agenda.length ? subheading(words.agenda) : []),
    ...agenda.slice(0, mostItems).flatMap((item) => bullet(item.title, item.words)),
    ...whyLine(words.file),
    ...buttons([...opens(words.join, links.join), ...opens(words.open, links.milestone)]),
  ]);
}

function off(data: MeetingCardData): CardMessage {
  const { state, milestone, when, by, links } = data;
  const released = state === 'released';
  const sentence = (released ? words.releasedTitle : words.calledOffTitle)(milestone);
  return message(ended(sentence), [
    ...band('neutral', released ? words.released : words.calledOff, '', whereFrom(data)),
    ...title(sentence),
    ...line(released ? words.releasedLine(by) : words.freed(when, by)),
    ...buttons(opens(words.openPlan, links.milestone)),
  ]);
}
