import * as de from './de/notices.ts';
import * as en from './en/notices.ts';
import * as es from './es/notices.ts';
import * as fr from './fr/notices.ts';
import * as ja from './ja/notices.ts';
import { spoken } from './spoken.ts';

export const { noticeWords } = spoken({ en, de, es, fr, ja });
