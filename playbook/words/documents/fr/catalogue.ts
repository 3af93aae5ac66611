import type { DocumentWords } from '../DocumentWords.ts';
import type { Say } from '../Say.ts';
import { kickoffFr } from './kickoff.ts';
import { statementFr } from './statement.ts';
import { steeringFr } from './steering.ts';

/** The documents in French, in which readers are addressed as « vous ». */
export const french = (say: Say): DocumentWords => ({
  kickoff: kickoffFr(say),
  statement: statementFr(say),
  steering: steeringFr(say),
  steps: {
    starts: (name) => `Le travail sur « ${name} » commence`,
    met: (title) => `${title} : fait, avec preuve`,
    meeting: (name, at) => `Réunion sur « ${name} », ${at}`,
    signed: (name) => `« ${name} » est prêt pour la signature`,
  },
  file: {
    kickoff: (rollout) => `${rollout}, réunion de lancement.pptx`,
    statement: (rollout, day) => `${rollout}, cahier des charges ${day}.docx`,
    steering: (rollout, day) => `${rollout}, état pour le comité de pilotage ${day}.docx`,
  },
  span: (hours, minutes) => [hours ? `${hours} h` : '', minutes || !hours ? `${minutes} min` : ''].filter(Boolean).join(' '),
  days: (days) => say.count(days, { one: '# jour', other: '# jours' }),
  somebody: 'Quelqu’un',
});
