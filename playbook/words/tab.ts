import * as de from './de/tab.ts';
import * as en from './en/tab.ts';
import * as es from './es/tab.ts';
import * as fr from './fr/tab.ts';
import * as ja from './ja/tab.ts';
import { spoken } from './spoken.ts';

export const { tabWords } = spoken({ en, de, es, fr, ja });
