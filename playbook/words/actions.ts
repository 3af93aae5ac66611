import * as de from './de/actions.ts';
import * as en from './en/actions.ts';
import * as es from './es/actions.ts';
import * as fr from './fr/actions.ts';
import * as ja from './ja/actions.ts';
import { spoken } from './spoken.ts';

export const { actionWords, labels, choices } = spoken({ en, de, es, fr, ja });
