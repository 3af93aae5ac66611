import * as de from './de/tabStatus.ts';
import * as en from './en/tabStatus.ts';
import * as es from './es/tabStatus.ts';
import * as fr from './fr/tabStatus.ts';
import * as ja from './ja/tabStatus.ts';
import { spoken } from './spoken.ts';

export const { statusWords } = spoken({ en, de, es, fr, ja });
