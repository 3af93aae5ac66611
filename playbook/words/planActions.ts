import * as de from './de/planActions.ts';
import * as en from './en/planActions.ts';
import * as es from './es/planActions.ts';
import * as fr from './fr/planActions.ts';
import * as ja from './ja/planActions.ts';
import { spoken } from './spoken.ts';

export const { planActionWords, planLabels } = spoken({ en, de, es, fr, ja });
