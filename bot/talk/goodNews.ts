import type { Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawGoodNews } from '../draw/drawNews.ts';

const said = /^good news\b[:,]?\s*/i;

/** True for words that tell good news; it may be told at any time. */
export const isGoodNews = (text: string): boolean => said.test(text.trim());

/** Good news, typed: what was written is confirmed before everybody reads it (P97). */
export const talkGoodNews = ({ drawing }: Seen, text: string, key: string): CardMessage =>
  drawGoodNews(drawing, key, { typed: { text: text.trim().replace(said, '') }, problem: '' });
