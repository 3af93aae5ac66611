import * as de from './de/extension.ts';
import * as en from './en/extension.ts';
import * as es from './es/extension.ts';
import * as fr from './fr/extension.ts';
import * as ja from './ja/extension.ts';
import { spoken } from './spoken.ts';

export const { extensionWords } = spoken({ en, de, es, fr, ja });
