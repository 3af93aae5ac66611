import type { PlaybookQuestionShown } from '../contract/Playbook.ts';
import type { Looking } from './Looking.ts';

/** What the playbook did not answer and people were asked, open ones first (P32, P34). */
export const playbookQuestionsShown = (_looking: Looking): PlaybookQuestionShown[] => [];
