import * as de from './de/tabBrowser.ts';
import * as en from './en/tabBrowser.ts';
import * as es from './es/tabBrowser.ts';
import * as fr from './fr/tabBrowser.ts';
import * as ja from './ja/tabBrowser.ts';
import { spoken } from './spoken.ts';

export const { browserWords } = spoken({ en, de, es, fr, ja });
