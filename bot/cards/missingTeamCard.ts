import { awayWords } from '../../playbook/words/away.ts';
import { commas } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, opens } from './parts/buttons.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = awayWords.missing;

export interface MissingTeamCardData {
  rollout: string;
  team: string;
  /** The silent days, in words: "Mon 9 Mar and Tue 10 Mar". */
  days: string;
  /** Who was asked. */
  asked: string[];
  /** Who stands in; null when nobody does. */
  deputy: string | null;
  last: { when: string; words: string } | null;
  /** The team has said something since. */
  heard: boolean;
  links: { people: string | null };
}

/** Tells the project manager of a team that has been silent twice in a row (P78, U6). */
export function missingTeamCard(data: MissingTeamCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = data.heard ? words.settled(data.team) : words.title(data.team);
    return message(sentence, [
      ...band(data.heard ? 'good' : 'warning', words.state, '', [data.rollout]),
      ...title(sentence),
      ...line(words.days(data.days)),
      ...(data.heard
        ? []
        : facts([
            [words.asked, commas(data.asked)],
            [words.deputy, data.deputy ?? words.noDeputy],
            [words.last, data.last === null ? words.neverReported : ''],
          ])),
      ...(data.last === null ? [] : quote(data.last.when, data.last.words)),
      ...(data.heard ? [] : whyLine(words.call)),
      ...buttons(opens(words.people, data.links.people)),
    ]);
  });
}
