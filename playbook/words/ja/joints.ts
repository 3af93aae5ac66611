// How words are put together in Japanese.
import type * as en from '../en/joints.ts';
import type { Spoken } from '../spoken.ts';

export const sentence: Spoken<typeof en.sentence> = (text) => (/[.!?…。！？][」）)]?$/.test(text) ? text : `${text}。`);

export const sentences: Spoken<typeof en.sentences> = (texts) => texts.filter(Boolean).map(sentence).join('');

export const led: Spoken<typeof en.led> = (about, said) => `${about}：${said}`;

export const commas: Spoken<typeof en.commas> = (parts) => parts.filter(Boolean).join('、');

export const quoted: Spoken<typeof en.quoted> = (text) => `「${text}」`;

export const gap: Spoken<typeof en.gap> = () => '';

export const comma: Spoken<typeof en.comma> = () => '、';

export const aside: Spoken<typeof en.aside> = (text, more) => `${text}（${more}）`;

export const inOneLine: Spoken<typeof en.inOneLine> = (texts) => {
  const said = texts.filter(Boolean);
  return [...said.slice(0, -1).map(sentence), ...said.slice(-1)].join(gap());
};
