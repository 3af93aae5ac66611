import type { DocumentWords } from '../DocumentWords.ts';
import type { Say } from '../Say.ts';
import { kickoffEs } from './kickoff.ts';
import { statementEs } from './statement.ts';
import { steeringEs } from './steering.ts';

/** The documents in Spanish, in which readers are addressed as «usted». */
export const spanish = (say: Say): DocumentWords => ({
  kickoff: kickoffEs(say),
  statement: statementEs(say),
  steering: steeringEs(say),
  steps: {
    starts: (name) => `Empieza el trabajo en «${name}»`,
    met: (title) => `${title}: hecho, con prueba`,
    meeting: (name, at) => `Reunión sobre «${name}», ${at}`,
    signed: (name) => `«${name}» está listo para la firma`,
  },
  file: {
    kickoff: (rollout) => `${rollout}, reunión de inicio.pptx`,
    statement: (rollout, day) => `${rollout}, alcance del trabajo ${day}.docx`,
    steering: (rollout, day) => `${rollout}, estado para el comité de dirección ${day}.docx`,
  },
  span: (hours, minutes) => [hours ? `${hours} h` : '', minutes || !hours ? `${minutes} min` : ''].filter(Boolean).join(' '),
  days: (days) => say.count(days, { one: '# día', other: '# días' }),
  somebody: 'Alguien',
});
