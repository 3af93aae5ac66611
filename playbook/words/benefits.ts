import * as de from './de/benefits.ts';
import * as en from './en/benefits.ts';
import * as es from './es/benefits.ts';
import * as fr from './fr/benefits.ts';
import * as ja from './ja/benefits.ts';
import { spoken } from './spoken.ts';

export const { benefitWords } = spoken({ en, de, es, fr, ja });
