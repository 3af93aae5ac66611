import { cardWords } from '../../playbook/words/cards.ts';
import { commas, sentence as ended, sentences } from '../../playbook/words/joints.ts';
import { signoffCardWords } from '../../playbook/words/signoff.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { buttons, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

const words = signoffCardWords.status;
const mostPeople = 8;

export interface SignoffStatusCardData {
  rollout: string;
  milestone: string;
  state: 'waiting' | 'signed' | 'rejected' | 'withdrawn';
  round: number;
  /** "asked Mon 16 Mar", "Tue 17 Mar, 09:12" */
  when: string;
  /** The news as one sentence. */
  title: string;
  /** Who has to sign, as a sentence; what is said instead of it once the round is over. */
  mode: string;
  met: number;
  total: number;
  concerns: number;
  people: { kind: 'good' | 'late' | 'open' | 'later'; name: string; rest: { words: string } }[];
  /** True on the one card in the channel, which says where approvers decide. */
  inChannel: boolean;
  links: { milestone: string | null };
}

const bands: Record<SignoffStatusCardData['state'], Tone> = {
  waiting: 'going',
  signed: 'good',
  rejected: 'warning',
  withdrawn: 'neutral',
};

const marks: Record<SignoffStatusCardData['people'][number]['kind'], Tone> = {
  good: 'good',
  late: 'warning',
  open: 'going',
  later: 'neutral',
};

/** How a sign-off stands, for everybody: who decided what, and no button that decides; in the channel it is the round's one card (P70, P72). */
export function signoffStatusCard(data: SignoffStatusCardData): CardMessage {
  return fitted(data, (data) => {
    const left = data.people.length - mostPeople;
    const facts = [words.met(data.met, data.total), data.concerns > 0 ? words.concerns(data.concerns) : ''];
    return message(ended(data.title), [
      ...band(bands[data.state], words[data.state], data.when, [data.rollout, words.round(data.round)]),
      ...title(data.title),
      ...line(commas(facts)),
      ...data.people.slice(0, mostPeople).flatMap(({ kind, name, rest }) => row(marks[kind], [{ strong: name }], rest.words)),
      ...(left > 0 ? moreLine(cardWords.more(left), data.links.milestone) : []),
      ...whyLine(data.inChannel && data.state === 'waiting' ? sentences([data.mode, words.onOneCard]) : data.mode),
      ...buttons(opens(cardWords.signoff.openMilestone, data.links.milestone)),
    ]);
  });
}
