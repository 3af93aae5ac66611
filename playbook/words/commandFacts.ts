import * as de from './de/commandFacts.ts';
import * as en from './en/commandFacts.ts';
import * as es from './es/commandFacts.ts';
import * as fr from './fr/commandFacts.ts';
import * as ja from './ja/commandFacts.ts';
import { spoken } from './spoken.ts';

export const { commandFacts } = spoken({ en, de, es, fr, ja });
