import * as de from './de/views.ts';
import * as en from './en/views.ts';
import * as es from './es/views.ts';
import * as fr from './fr/views.ts';
import * as ja from './ja/views.ts';
import { spoken } from './spoken.ts';

export const { viewWords } = spoken({ en, de, es, fr, ja });
