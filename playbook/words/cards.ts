import * as de from './de/cards.ts';
import * as en from './en/cards.ts';
import * as es from './es/cards.ts';
import * as fr from './fr/cards.ts';
import * as ja from './ja/cards.ts';
import { spoken } from './spoken.ts';

export const { cardWords } = spoken({ en, de, es, fr, ja });
