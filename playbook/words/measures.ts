import * as de from './de/measures.ts';
import * as en from './en/measures.ts';
import * as es from './es/measures.ts';
import * as fr from './fr/measures.ts';
import * as ja from './ja/measures.ts';
import { spoken } from './spoken.ts';

export const { measureWords } = spoken({ en, de, es, fr, ja });
