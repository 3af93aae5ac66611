import * as de from './de/pointer.ts';
import * as en from './en/pointer.ts';
import * as es from './es/pointer.ts';
import * as fr from './fr/pointer.ts';
import * as ja from './ja/pointer.ts';
import { spoken } from './spoken.ts';

export const { pointerWords } = spoken({ en, de, es, fr, ja });
