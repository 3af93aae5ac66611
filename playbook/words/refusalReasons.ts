import * as de from './de/refusalReasons.ts';
import * as en from './en/refusalReasons.ts';
import * as es from './es/refusalReasons.ts';
import * as fr from './fr/refusalReasons.ts';
import * as ja from './ja/refusalReasons.ts';
import { spoken } from './spoken.ts';

export const { refusalReasons } = spoken({ en, de, es, fr, ja });
