import * as de from './de/limits.ts';
import * as en from './en/limits.ts';
import * as es from './es/limits.ts';
import * as fr from './fr/limits.ts';
import * as ja from './ja/limits.ts';
import { spoken } from './spoken.ts';

export const { limitWords } = spoken({ en, de, es, fr, ja });
