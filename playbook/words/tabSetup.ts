import * as de from './de/tabSetup.ts';
import * as en from './en/tabSetup.ts';
import * as es from './es/tabSetup.ts';
import * as fr from './fr/tabSetup.ts';
import * as ja from './ja/tabSetup.ts';
import { spoken } from './spoken.ts';

export const { setupWords } = spoken({ en, de, es, fr, ja });
