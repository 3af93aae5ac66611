import * as de from './de/tabValue.ts';
import * as en from './en/tabValue.ts';
import * as es from './es/tabValue.ts';
import * as fr from './fr/tabValue.ts';
import * as ja from './ja/tabValue.ts';
import { spoken } from './spoken.ts';

export const { valueWords } = spoken({ en, de, es, fr, ja });
