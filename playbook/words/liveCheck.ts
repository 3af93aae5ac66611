import * as de from './de/liveCheck.ts';
import * as en from './en/liveCheck.ts';
import * as es from './es/liveCheck.ts';
import * as fr from './fr/liveCheck.ts';
import * as ja from './ja/liveCheck.ts';
import { spoken } from './spoken.ts';

export const { liveWords } = spoken({ en, de, es, fr, ja });
