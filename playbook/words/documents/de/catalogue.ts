import type { DocumentWords } from '../DocumentWords.ts';
import type { Say } from '../Say.ts';
import { kickoffDe } from './kickoff.ts';
import { statementDe } from './statement.ts';
import { steeringDe } from './steering.ts';

/** The documents in German, in which readers are addressed as „Sie“. */
export const german = (say: Say): DocumentWords => ({
  kickoff: kickoffDe(say),
  statement: statementDe(say),
  steering: steeringDe(say),
  steps: {
    starts: (name) => `Die Arbeit an „${name}“ beginnt`,
    met: (title) => `${title}: erledigt, mit Nachweis`,
    meeting: (name, at) => `Treffen zu „${name}“, ${at} Uhr`,
    signed: (name) => `„${name}“ ist bereit zur Abnahme`,
  },
  file: {
    kickoff: (rollout) => `${rollout}, Kickoff.pptx`,
    statement: (rollout, day) => `${rollout}, Leistungsbeschreibung ${day}.docx`,
    steering: (rollout, day) => `${rollout}, Status für den Lenkungsausschuss ${day}.docx`,
  },
  span: (hours, minutes) => [hours ? `${hours} Std.` : '', minutes || !hours ? `${minutes} Min.` : ''].filter(Boolean).join(' '),
  days: (days) => say.count(days, { one: '# Tag', other: '# Tage' }),
  somebody: 'Jemand',
});
