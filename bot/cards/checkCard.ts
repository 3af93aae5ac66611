import { commas, sentence as ended } from '../../playbook/words/joints.ts';
import { liveWords } from '../../playbook/words/liveCheck.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, opens } from './parts/buttons.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const w = liveWords.card;
/** The manager and whoever speaks for the team. */
const mostNames = 2;

export interface CheckCardData {
  state: 'planned' | 'calledOff';
  rollout: string;
  team: string;
  /** "Wed 11 Mar, 10:00 to 10:45, every 2 weeks", on the reader's clock. */
  when: string;
  /** Who called it off; empty while it stands. */
  by: string;
  people: string[];
  /** What is looked at, as it was written. */
  words: string;
  links: { join: string | null; live: string | null };
}

/** Tells of the next deeper check with a team, or that it is off (P89). */
export function checkCard(data: CheckCardData): CardMessage {
  return fitted(data, ({ state, rollout, team, when, by, people, words, links }) => {
    if (state === 'calledOff') {
      const sentence = w.offTitle(team);
      return message(ended(sentence), [
        ...band('neutral', w.calledOff, '', [rollout]),
        ...title(sentence),
        ...line(w.offLine(when, by)),
        ...buttons(opens(w.open, links.live)),
      ]);
    }
    const sentence = w.checkTitle(team, when);
    return message(ended(sentence), [
      ...band('neutral', w.planned, '', [rollout]),
      ...title(sentence),
      ...facts([[w.with, commas(people.slice(0, mostNames))]]),
      ...quote(w.agenda, words),
      ...whyLine(w.calendar),
      ...buttons([...opens(w.join, links.join), ...opens(w.open, links.live)]),
    ]);
  });
}
