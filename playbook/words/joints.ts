import * as de from './de/joints.ts';
import * as en from './en/joints.ts';
import * as es from './es/joints.ts';
import * as fr from './fr/joints.ts';
import * as ja from './ja/joints.ts';
import { spoken } from './spoken.ts';

export const { sentence, sentences, led, commas, quoted, gap, comma, aside, inOneLine } = spoken({ en, de, es, fr, ja });
