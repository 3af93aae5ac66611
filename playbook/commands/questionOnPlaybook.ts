import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { PlaybookQuestion } from '../journal/Section.ts';
import { playbookQuestionWords } from '../words/playbookQuestions.ts';
import { isManager } from './access.ts';
import { type Refusal, refuse } from './Command.ts';

/** The question of that id while it is asked; else why it is not. */
export function questionOnPlaybook({ playbookQuestions }: Rollout, id: string): PlaybookQuestion | Refusal {
  const question = playbookQuestions.find((one) => one.id === id);
  if (!question) return refuse('unknownPlaybookQuestion');
  return question.dropped ? refuse('alreadySo', { what: playbookQuestionWords.isDropped }) : question;
}

/** Who answers it: whoever it waits for, and those who steer (P32). */
export const mayAnswer = (rollout: Rollout, { to }: PlaybookQuestion, person: PersonId): boolean =>
  to === person || isManager(rollout, person);

/** Who puts the answer into the playbook: whoever gave it, and those who steer. */
export const mayFile = (rollout: Rollout, { to, answer }: PlaybookQuestion, person: PersonId): boolean =>
  to === person || answer?.by === person || isManager(rollout, person);

/** Who takes the question back: whoever asked it, and those who steer. */
export const mayDrop = (rollout: Rollout, { by }: PlaybookQuestion, person: PersonId): boolean =>
  by === person || isManager(rollout, person);
