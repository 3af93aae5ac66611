import * as de from './de/history.ts';
import * as en from './en/history.ts';
import * as es from './es/history.ts';
import * as fr from './fr/history.ts';
import * as ja from './ja/history.ts';
import { spoken } from './spoken.ts';

export const { historyWords } = spoken({ en, de, es, fr, ja });
