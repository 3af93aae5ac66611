import * as de from './de/badNews.ts';
import * as en from './en/badNews.ts';
import * as es from './es/badNews.ts';
import * as fr from './fr/badNews.ts';
import * as ja from './ja/badNews.ts';
import { spoken } from './spoken.ts';

export const { badNewsMissing, badNewsUndo, badNewsSo, badNewsActions, badNewsLabels, badNewsLines, latencyWords } = spoken({
  en,
  de,
  es,
  fr,
  ja,
});
