import type { Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawGoodNews } from '../draw/drawNews.ts';
import { behind, everyParts, unled } from './typedWords.ts';

const words = everyParts.flatMap(({ goodNews }) => goodNews);

/** True for words that tell good news; it may be told at any time. */
export const isGoodNews = (text: string): boolean => behind(text, words) !== null;

/** Good news, typed: what was written is confirmed before everybody reads it (P97). */
export const talkGoodNews = ({ drawing }: Seen, text: string, key: string): CardMessage =>
  drawGoodNews(drawing, key, { typed: { text: unled(behind(text.trim(), words) ?? text.trim()) }, problem: '' });
