import * as de from './de/importPlan.ts';
import * as en from './en/importPlan.ts';
import * as es from './es/importPlan.ts';
import * as fr from './fr/importPlan.ts';
import * as ja from './ja/importPlan.ts';
import { spoken } from './spoken.ts';

export const { importWords } = spoken({ en, de, es, fr, ja });
