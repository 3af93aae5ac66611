import * as de from './de/readiness.ts';
import * as en from './en/readiness.ts';
import * as es from './es/readiness.ts';
import * as fr from './fr/readiness.ts';
import * as ja from './ja/readiness.ts';
import { spoken } from './spoken.ts';

export const { readinessWords } = spoken({ en, de, es, fr, ja });
