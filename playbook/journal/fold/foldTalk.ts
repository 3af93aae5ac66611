import type { Talk } from '../Meeting.ts';
import type { Rollout } from '../Rollout.ts';
import type { Applying } from './Applying.ts';

type Kinds = 'talkPlanned' | 'talkDropped' | 'talkHeld' | 'talkReopened';

/** Who is talked to before they are asked to sign, and what came of it (P73, P74). */
export const foldTalk: Applying<Kinds> = {
  talkPlanned(rollout, { data: { talk: id, ...rest } }) {
    const talk = talkOf(rollout, id);
    if (talk) Object.assign(talk, rest, { dropped: false });
    else rollout.talks.push({ id, ...rest, held: null, dropped: false });
  },
  talkDropped(rollout, { data }) {
    const talk = talkOf(rollout, data.talk);
    if (talk) talk.dropped = true;
  },
  talkHeld(rollout, { data, words, seq, by }) {
    const talk = talkOf(rollout, data.talk);
    if (talk) talk.held = { outcome: data.outcome, on: data.on, text: words.text ?? '', seq, by, before: talk.held };
  },
  talkReopened(rollout, { data }) {
    const talk = talkOf(rollout, data.talk);
    if (talk?.held) talk.held = talk.held.before;
  },
};

const talkOf = (rollout: Rollout, id: string): Talk | undefined => rollout.talks.find((talk) => talk.id === id);
