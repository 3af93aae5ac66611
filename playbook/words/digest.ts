import * as de from './de/digest.ts';
import * as en from './en/digest.ts';
import * as es from './es/digest.ts';
import * as fr from './fr/digest.ts';
import * as ja from './ja/digest.ts';
import { spoken } from './spoken.ts';

export const { settingLabels, digestWords } = spoken({ en, de, es, fr, ja });
