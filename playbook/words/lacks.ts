import * as de from './de/lacks.ts';
import * as en from './en/lacks.ts';
import * as es from './es/lacks.ts';
import * as fr from './fr/lacks.ts';
import * as ja from './ja/lacks.ts';
import { spoken } from './spoken.ts';

export const { lacks } = spoken({ en, de, es, fr, ja });
