import * as de from './de/toneWords.ts';
import * as en from './en/toneWords.ts';
import * as es from './es/toneWords.ts';
import * as fr from './fr/toneWords.ts';
import * as ja from './ja/toneWords.ts';
import { spoken } from './spoken.ts';

export const { markWords, cellWords } = spoken({ en, de, es, fr, ja });
