import * as de from './de/cadence.ts';
import * as en from './en/cadence.ts';
import * as es from './es/cadence.ts';
import * as fr from './fr/cadence.ts';
import * as ja from './ja/cadence.ts';
import { spoken } from './spoken.ts';

export const { cadenceWords, calendarProblems } = spoken({ en, de, es, fr, ja });
