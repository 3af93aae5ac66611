import * as de from './de/documents.ts';
import * as en from './en/documents.ts';
import * as es from './es/documents.ts';
import * as fr from './fr/documents.ts';
import * as ja from './ja/documents.ts';
import { spoken } from './spoken.ts';

export const { documentWords } = spoken({ en, de, es, fr, ja });
