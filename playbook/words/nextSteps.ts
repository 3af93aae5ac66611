import * as de from './de/nextSteps.ts';
import * as en from './en/nextSteps.ts';
import * as es from './es/nextSteps.ts';
import * as fr from './fr/nextSteps.ts';
import * as ja from './ja/nextSteps.ts';
import { spoken } from './spoken.ts';

export const { nextWords } = spoken({ en, de, es, fr, ja });
