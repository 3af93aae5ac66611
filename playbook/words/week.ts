import * as de from './de/week.ts';
import * as en from './en/week.ts';
import * as es from './es/week.ts';
import * as fr from './fr/week.ts';
import * as ja from './ja/week.ts';
import { spoken } from './spoken.ts';

export const { weekWords } = spoken({ en, de, es, fr, ja });
