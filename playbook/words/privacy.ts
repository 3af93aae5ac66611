import * as de from './de/privacy.ts';
import * as en from './en/privacy.ts';
import * as es from './es/privacy.ts';
import * as fr from './fr/privacy.ts';
import * as ja from './ja/privacy.ts';
import { spoken } from './spoken.ts';

export const { privacyWords } = spoken({ en, de, es, fr, ja });
