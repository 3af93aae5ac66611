import * as de from './de/tabLive.ts';
import * as en from './en/tabLive.ts';
import * as es from './es/tabLive.ts';
import * as fr from './fr/tabLive.ts';
import * as ja from './ja/tabLive.ts';
import { spoken } from './spoken.ts';

export const { liveWords } = spoken({ en, de, es, fr, ja });
