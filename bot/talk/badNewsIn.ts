import type { Severity } from '../../playbook/templates/Template.ts';

/**
 * How bad it is and what it is, as it was typed; without a word for how bad, the form asks.
 * @example badNewsIn('red: guests cannot sign in') // { severity: 'red', text: 'guests cannot sign in' }
 */
export function badNewsIn(typed: string): { severity?: Severity; text: string } {
  const [, severity, text = ''] = /^(red|serious|minor)\b[:,.]?\s+([\s\S]+)$/i.exec(typed.trim()) ?? [];
  return severity ? { severity: severity.toLowerCase() as Severity, text } : { text: typed };
}
