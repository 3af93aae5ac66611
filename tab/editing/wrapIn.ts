import type { Edited } from './Edited.ts';

/**
 * Puts a sign around what is chosen, or takes it off again.
 * @example wrapIn({ text: 'say it', from: 4, to: 6 }, '**') // 'say **it**', with "it" still chosen
 */
export function wrapIn({ text, from, to }: Edited, sign: string): Edited {
  const chosen = text.slice(from, to);
  const isOutside = text.slice(from - sign.length, from) === sign && text.slice(to, to + sign.length) === sign;
  // One star beside another belongs to the bold text, not to the italic one.
  const isOther = sign === '*' && text.slice(from - 2, from) === '**' && text.slice(from - 3, from) !== '***';
  if (isOutside && !isOther)
    return {
      text: text.slice(0, from - sign.length) + chosen + text.slice(to + sign.length),
      from: from - sign.length,
      to: to - sign.length,
    };
  // Spaces at the ends would keep the sign from being read as one.
  const before = chosen.length - chosen.trimStart().length;
  const words = chosen.trim();
  const start = from + (words ? before : 0);
  return {
    text: text.slice(0, start) + sign + words + sign + text.slice(start + words.length),
    from: start + sign.length,
    to: start + sign.length + words.length,
  };
}
