import * as de from './de/chase.ts';
import * as en from './en/chase.ts';
import * as es from './es/chase.ts';
import * as fr from './fr/chase.ts';
import * as ja from './ja/chase.ts';
import { spoken } from './spoken.ts';

export const { chaseWords } = spoken({ en, de, es, fr, ja });
