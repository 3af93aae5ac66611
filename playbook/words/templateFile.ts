import * as de from './de/templateFile.ts';
import * as en from './en/templateFile.ts';
import * as es from './es/templateFile.ts';
import * as fr from './fr/templateFile.ts';
import * as ja from './ja/templateFile.ts';
import { spoken } from './spoken.ts';

export type { ListName } from './en/templateFile.ts';

export const { templateFileWords } = spoken({ en, de, es, fr, ja });
