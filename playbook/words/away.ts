import * as de from './de/away.ts';
import * as en from './en/away.ts';
import * as es from './es/away.ts';
import * as fr from './fr/away.ts';
import * as ja from './ja/away.ts';
import { spoken } from './spoken.ts';

export const { awayWords } = spoken({ en, de, es, fr, ja });
