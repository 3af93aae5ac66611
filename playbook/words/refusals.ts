import * as de from './de/refusals.ts';
import * as en from './en/refusals.ts';
import * as es from './es/refusals.ts';
import * as fr from './fr/refusals.ts';
import * as ja from './ja/refusals.ts';
import { spoken } from './spoken.ts';

export type { Facts, RefusalName } from './en/refusals.ts';

export const { refusals, refusalSentence } = spoken({ en, de, es, fr, ja });
