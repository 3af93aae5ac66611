import * as de from './de/signoff.ts';
import * as en from './en/signoff.ts';
import * as es from './es/signoff.ts';
import * as fr from './fr/signoff.ts';
import * as ja from './ja/signoff.ts';
import { spoken } from './spoken.ts';

export const { modeWords, decidedFor, signoffWords, signoffActionWords, signoffLabels, signoffMissing, changeWords, signoffCardWords } =
  spoken({ en, de, es, fr, ja });
