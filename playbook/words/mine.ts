import * as de from './de/mine.ts';
import * as en from './en/mine.ts';
import * as es from './es/mine.ts';
import * as fr from './fr/mine.ts';
import * as ja from './ja/mine.ts';
import { spoken } from './spoken.ts';

export const { mineViewWords } = spoken({ en, de, es, fr, ja });
