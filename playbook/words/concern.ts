import * as de from './de/concern.ts';
import * as en from './en/concern.ts';
import * as es from './es/concern.ts';
import * as fr from './fr/concern.ts';
import * as ja from './ja/concern.ts';
import { spoken } from './spoken.ts';

export const { concernWords, concernActionWords, concernSaid, concernListWords, concernPartWords, concernCardWords } = spoken({
  en,
  de,
  es,
  fr,
  ja,
});
