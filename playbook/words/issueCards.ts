import * as de from './de/issueCards.ts';
import * as en from './en/issueCards.ts';
import * as es from './es/issueCards.ts';
import * as fr from './fr/issueCards.ts';
import * as ja from './ja/issueCards.ts';
import { spoken } from './spoken.ts';

export const { issueCardWords } = spoken({ en, de, es, fr, ja });
