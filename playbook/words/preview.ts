import * as de from './de/preview.ts';
import * as en from './en/preview.ts';
import * as es from './es/preview.ts';
import * as fr from './fr/preview.ts';
import * as ja from './ja/preview.ts';
import { spoken } from './spoken.ts';

export const { previewWords } = spoken({ en, de, es, fr, ja });
