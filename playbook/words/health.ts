import * as de from './de/health.ts';
import * as en from './en/health.ts';
import * as es from './es/health.ts';
import * as fr from './fr/health.ts';
import * as ja from './ja/health.ts';
import { spoken } from './spoken.ts';

export const { healthWords } = spoken({ en, de, es, fr, ja });
