import type { Applying } from './Applying.ts';

/** The words of a coming round, changed for those it tells of one benefit (U20). */
export const foldNoteWords: Applying<'notesReworded' | 'noteWordsDropped'> = {
  notesReworded(rollout, { data, seq, words }) {
    rollout.noteWords.push({ ...data, seq, text: words.text ?? '', ask: words.ask ?? '' });
  },
  noteWordsDropped(rollout, { data }) {
    rollout.noteWords = rollout.noteWords.filter(({ seq }) => seq !== data.words);
  },
};
