import * as de from './de/talks.ts';
import * as en from './en/talks.ts';
import * as es from './es/talks.ts';
import * as fr from './fr/talks.ts';
import * as ja from './ja/talks.ts';
import { spoken } from './spoken.ts';

export const { talkWords } = spoken({ en, de, es, fr, ja });
