import type { Severity } from '../../playbook/templates/Template.ts';
import { foldedLetters } from '../../playbook/words/foldedLetters.ts';
import type { Language } from '../../playbook/words/languages.ts';
import { typedPartsIn } from '../../playbook/words/typed.ts';
import { oneOf } from './typedWords.ts';

const severities = ['red', 'serious', 'minor'] as const satisfies Severity[];

/**
 * How bad it is and what it is, as it was typed; without a word for how bad, the form asks. Only words of the language it was told in
 * count: “red” is a net in Spanish.
 * @example badNewsIn('red: guests cannot sign in', 'en') // { severity: 'red', text: 'guests cannot sign in' }
 */
export function badNewsIn(typed: string, language: Language): { severity?: Severity; text: string } {
  const said = typed.normalize('NFC').trim();
  for (const severity of severities) {
    const word = new RegExp(`^(?:${oneOf(typedPartsIn[language][severity])})(?:\\s*[:,.]?\\s+|[：、。]\\s*)(?=\\S)`, 'u');
    const [found] = word.exec(foldedLetters(said)) ?? [];
    if (found) return { severity, text: said.slice(found.length) };
  }
  return { text: typed };
}
