import * as de from './de/tabMine.ts';
import * as en from './en/tabMine.ts';
import * as es from './es/tabMine.ts';
import * as fr from './fr/tabMine.ts';
import * as ja from './ja/tabMine.ts';
import { spoken } from './spoken.ts';

export const { mineWords } = spoken({ en, de, es, fr, ja });
