import * as de from './de/templates.ts';
import * as en from './en/templates.ts';
import * as es from './es/templates.ts';
import * as fr from './fr/templates.ts';
import * as ja from './ja/templates.ts';
import { spoken } from './spoken.ts';

export const { templateWords } = spoken({ en, de, es, fr, ja });
