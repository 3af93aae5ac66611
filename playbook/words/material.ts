import * as de from './de/material.ts';
import * as en from './en/material.ts';
import * as es from './es/material.ts';
import * as fr from './fr/material.ts';
import * as ja from './ja/material.ts';
import { spoken } from './spoken.ts';

export const { passedOnWords, materialWords } = spoken({ en, de, es, fr, ja });
