import * as de from './de/pullTemplate.ts';
import * as en from './en/pullTemplate.ts';
import * as es from './es/pullTemplate.ts';
import * as fr from './fr/pullTemplate.ts';
import * as ja from './ja/pullTemplate.ts';
import { spoken } from './spoken.ts';

export const { pullWords } = spoken({ en, de, es, fr, ja });
