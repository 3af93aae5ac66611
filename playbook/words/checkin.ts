import * as de from './de/checkin.ts';
import * as en from './en/checkin.ts';
import * as es from './es/checkin.ts';
import * as fr from './fr/checkin.ts';
import * as ja from './ja/checkin.ts';
import { spoken } from './spoken.ts';

export const { checkinMissing, checkinWords } = spoken({ en, de, es, fr, ja });
