import * as de from './de/decision.ts';
import * as en from './en/decision.ts';
import * as es from './es/decision.ts';
import * as fr from './fr/decision.ts';
import * as ja from './ja/decision.ts';
import { spoken } from './spoken.ts';

export const { decisionWords } = spoken({ en, de, es, fr, ja });
