import * as de from './de/trend.ts';
import * as en from './en/trend.ts';
import * as es from './es/trend.ts';
import * as fr from './fr/trend.ts';
import * as ja from './ja/trend.ts';
import { spoken } from './spoken.ts';

export const { trendWords } = spoken({ en, de, es, fr, ja });
