import * as de from './de/life.ts';
import * as en from './en/life.ts';
import * as es from './es/life.ts';
import * as fr from './fr/life.ts';
import * as ja from './ja/life.ts';
import { spoken } from './spoken.ts';

export const { lifeWords } = spoken({ en, de, es, fr, ja });
