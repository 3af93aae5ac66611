import * as de from './de/standing.ts';
import * as en from './en/standing.ts';
import * as es from './es/standing.ts';
import * as fr from './fr/standing.ts';
import * as ja from './ja/standing.ts';
import { spoken } from './spoken.ts';

export const { alreadyWords, laterWords } = spoken({ en, de, es, fr, ja });
