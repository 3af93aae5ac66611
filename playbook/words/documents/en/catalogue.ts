import type { DocumentWords } from '../DocumentWords.ts';
import type { Say } from '../Say.ts';
import { kickoffEn } from './kickoff.ts';
import { statementEn } from './statement.ts';
import { steeringEn } from './steering.ts';

/** The documents in English. */
export const english = (say: Say): DocumentWords => ({
  kickoff: kickoffEn(say),
  statement: statementEn(say),
  steering: steeringEn(say),
  steps: {
    starts: (name) => `Work on “${name}” starts`,
    met: (title) => `${title}: done, with evidence`,
    meeting: (name, at) => `Meeting on “${name}”, ${at}`,
    signed: (name) => `“${name}” is ready to be signed`,
  },
  file: {
    kickoff: (rollout) => `${rollout}, kickoff.pptx`,
    statement: (rollout, day) => `${rollout}, statement of work ${day}.docx`,
    steering: (rollout, day) => `${rollout}, steering status ${day}.docx`,
  },
  span: (hours, minutes) => [hours ? `${hours} h` : '', minutes || !hours ? `${minutes} min` : ''].filter(Boolean).join(' '),
  days: (days) => say.count(days, { one: '# day', other: '# days' }),
  somebody: 'Somebody',
});
