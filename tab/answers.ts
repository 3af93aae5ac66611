// What a form holds while it is filled in, and what it still lacks.
import type { Ask } from '../playbook/contract.ts';

/** Answers by the name of their question, as typed. */
export type Typed = Record<string, string>;

/** What a form starts with. */
export const firstAnswers = (asks: Ask[]): Typed => Object.fromEntries(asks.map((ask) => [ask.name, ask.value ?? '']));

/** The error of each required question that has no answer. */
export function errorsOf(asks: Ask[], typed: Typed): Typed {
  const lacking = asks.filter((ask) => ask.required && !typed[ask.name]?.trim());
  return Object.fromEntries(lacking.map((ask) => [ask.name, ask.error]));
}

/** What is sent: numbers as numbers, and nothing for a question left open. */
export function sentAnswers(asks: Ask[], typed: Typed): Record<string, string | number> {
  const answered = asks.filter((ask) => typed[ask.name]?.trim());
  return Object.fromEntries(
    answered.map((ask) => {
      const answer = (typed[ask.name] ?? '').trim();
      return [ask.name, ask.kind === 'number' ? Number(answer) : answer];
    }),
  );
}
