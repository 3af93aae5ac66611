import * as de from './de/playbookQuestions.ts';
import * as en from './en/playbookQuestions.ts';
import * as es from './es/playbookQuestions.ts';
import * as fr from './fr/playbookQuestions.ts';
import * as ja from './ja/playbookQuestions.ts';
import { spoken } from './spoken.ts';

export const { playbookQuestionWords } = spoken({ en, de, es, fr, ja });
