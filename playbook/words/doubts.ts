import * as de from './de/doubts.ts';
import * as en from './en/doubts.ts';
import * as es from './es/doubts.ts';
import * as fr from './fr/doubts.ts';
import * as ja from './ja/doubts.ts';
import { spoken } from './spoken.ts';

export const { doubtWords, doubtQuestion } = spoken({ en, de, es, fr, ja });
