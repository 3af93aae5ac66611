import * as de from './de/rolloutInChannel.ts';
import * as en from './en/rolloutInChannel.ts';
import * as es from './es/rolloutInChannel.ts';
import * as fr from './fr/rolloutInChannel.ts';
import * as ja from './ja/rolloutInChannel.ts';
import { spoken } from './spoken.ts';

export const { rolloutInChannel } = spoken({ en, de, es, fr, ja });
