import * as de from './de/tabPlaybook.ts';
import * as en from './en/tabPlaybook.ts';
import * as es from './es/tabPlaybook.ts';
import * as fr from './fr/tabPlaybook.ts';
import * as ja from './ja/tabPlaybook.ts';
import { spoken } from './spoken.ts';

export const { playbookWords } = spoken({ en, de, es, fr, ja });
