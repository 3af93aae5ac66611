import * as de from './de/wayIn.ts';
import * as en from './en/wayIn.ts';
import * as es from './es/wayIn.ts';
import * as fr from './fr/wayIn.ts';
import * as ja from './ja/wayIn.ts';
import { spoken } from './spoken.ts';

export const { wayInWords } = spoken({ en, de, es, fr, ja });
