import * as de from './de/sayings.ts';
import * as en from './en/sayings.ts';
import * as es from './es/sayings.ts';
import * as fr from './fr/sayings.ts';
import * as ja from './ja/sayings.ts';
import { spoken } from './spoken.ts';

export const { sayingWords } = spoken({ en, de, es, fr, ja });
