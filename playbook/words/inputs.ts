import * as de from './de/inputs.ts';
import * as en from './en/inputs.ts';
import * as es from './es/inputs.ts';
import * as fr from './fr/inputs.ts';
import * as ja from './ja/inputs.ts';
import { spoken } from './spoken.ts';

export const { tooLong, inputWords } = spoken({ en, de, es, fr, ja });
