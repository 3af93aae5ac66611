import * as de from './de/rounds.ts';
import * as en from './en/rounds.ts';
import * as es from './es/rounds.ts';
import * as fr from './fr/rounds.ts';
import * as ja from './ja/rounds.ts';
import { spoken } from './spoken.ts';

export const { roundWords } = spoken({ en, de, es, fr, ja });
