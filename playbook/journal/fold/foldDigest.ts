import { digestSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';

type Kinds = 'digestEdited' | 'dutySkipped' | 'dutyUnskipped';

/** What the manager changed of what goes out (P86). */
export const foldDigest: Applying<Kinds> = {
  digestEdited(rollout, { data, words, by, at, seq }) {
    if (words.text) rollout.digestNotes[data.day] = { text: words.text, by, at, seq };
    else delete rollout.digestNotes[data.day];
    rollout.revised[digestSubject(data.day)] = seq;
  },
  dutySkipped(rollout, { data, by, at, seq }) {
    rollout.skipped[data.duty] = { by, at, seq };
  },
  dutyUnskipped(rollout, { data }) {
    delete rollout.skipped[data.duty];
  },
};
