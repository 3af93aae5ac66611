import { commas, sentence as ended, led } from '../../playbook/words/joints.ts';
import { liveWords } from '../../playbook/words/liveCheck.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { buttons, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, subheading } from './parts/text.ts';
import { calmHead } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

const w = liveWords.talk;
const most = 4;

export interface LiveCardData {
  rollout: string;
  asOf: string;
  /** "Each working day at 09:30, up to 30 minutes" */
  line: string;
  place: string;
  /** "09:31" while one is on; empty otherwise. */
  since: string;
  /** In turn; `why` is what puts it there. */
  teams: { team: string; kind: Tone; why: string }[];
  links: { join: string | null; live: string | null };
}

/** Where and when the live check is, and whose turn comes first (P83, P84, P85). */
export function liveCard(data: LiveCardData): CardMessage {
  return fitted(data, ({ rollout, asOf, line: hour, place, since, teams, links }) => {
    const sentence = since === '' ? hour : w.isOn(since);
    const left = teams.length - most;
    return message(ended(led(rollout, since === '' ? w.title(hour) : sentence)), [
      ...calmHead([rollout, asOf], sentence),
      ...line(since === '' ? place : commas([hour, place])),
      ...subheading(teams.length === 0 ? liveWords.nobodyFirst : w.turn),
      ...teams.slice(0, most).flatMap(({ team, kind, why }) => row(kind, [{ strong: team }], why)),
      ...(left > 0 ? moreLine(w.more(left), links.live) : []),
      ...buttons([...opens(w.join, links.join), ...opens(w.open, links.live)]),
    ]);
  });
}
