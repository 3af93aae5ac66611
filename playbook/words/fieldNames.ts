import * as de from './de/fieldNames.ts';
import * as en from './en/fieldNames.ts';
import * as es from './es/fieldNames.ts';
import * as fr from './fr/fieldNames.ts';
import * as ja from './ja/fieldNames.ts';
import { spoken } from './spoken.ts';

export const { fieldNames } = spoken({ en, de, es, fr, ja });
