import * as de from './de/counts.ts';
import * as en from './en/counts.ts';
import * as es from './es/counts.ts';
import * as fr from './fr/counts.ts';
import * as ja from './ja/counts.ts';
import { spoken } from './spoken.ts';

export const { counted, spelled, spelledPlace, workingDays, slipWords, againstPlan, outOf, spanWords, titleOf, capital, lowered } = spoken({
  en,
  de,
  es,
  fr,
  ja,
});
