import * as de from './de/kept.ts';
import * as en from './en/kept.ts';
import * as es from './es/kept.ts';
import * as fr from './fr/kept.ts';
import * as ja from './ja/kept.ts';
import { spoken } from './spoken.ts';

export const { keptWords } = spoken({ en, de, es, fr, ja });
