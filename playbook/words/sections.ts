import * as de from './de/sections.ts';
import * as en from './en/sections.ts';
import * as es from './es/sections.ts';
import * as fr from './fr/sections.ts';
import * as ja from './ja/sections.ts';
import { spoken } from './spoken.ts';

export const { sectionWords } = spoken({ en, de, es, fr, ja });
