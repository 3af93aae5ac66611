import * as de from './de/goesOut.ts';
import * as en from './en/goesOut.ts';
import * as es from './es/goesOut.ts';
import * as fr from './fr/goesOut.ts';
import * as ja from './ja/goesOut.ts';
import { spoken } from './spoken.ts';

export const { goesOutWords } = spoken({ en, de, es, fr, ja });
