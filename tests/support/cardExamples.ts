// The cards a test should never be surprised by: every state, and every state with the worst that people type.
import type { CardMessage } from '../../bot/deliver/Messenger.ts';
import { cardStates } from './cardStates.ts';

const unreplaced = ['id', 'state', 'kind', 'severity', 'choice', 'reader', 'days', 'issueKind', 'verb', 'rollout', 'key', 'part', 'mark'];

/** The worst that people type, by name. */
export const worstTexts: Record<string, string> = {
  '10,000 characters': 'word '.repeat(2000),
  'one long word': 'x'.repeat(10_000),
  emoji: '👩🏽‍🚀🎉'.repeat(800),
  'right to left': '\u202eمرحبا بالعالم, the end\nשלום '.repeat(60),
  HTML: '<script>alert(1)</script> &lt;b&gt; <at>Maya</at> '.repeat(30),
  Markdown: '**bold** [x](https://evil.example) # _i_ `c` ~~s~~ {{DATE(2026-03-10T00:00:00Z, SHORT)}}\n- a\n1. b\n> c\n'.repeat(20),
  'control characters': '\u0000\u0007\ud800 \\" \\\\ \u2028'.repeat(500),
  nothing: '',
};

/** The same data with every text that a person could have typed replaced, buttons and ids aside. */
export function withTexts(value: unknown, text: (was: string) => string, key = ''): unknown {
  if (unreplaced.includes(key) && !(key === 'rollout' && typeof value === 'string')) return value;
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, text, key));
  if (typeof value !== 'object' || value === null || 'verb' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTexts(item, text, name)]));
}

/** The same data with 200 of everything there is more than one of. */
export function withMany(value: unknown, many = 200): unknown {
  if (Array.isArray(value))
    return value.length === 0 ? [] : Array.from({ length: many }, (_, index) => withMany(value[index % value.length], 5));
  if (typeof value !== 'object' || value === null || 'verb' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withMany(item, many)]));
}

/** Every card in every state, then with 200 of everything, then with the worst texts in every field. */
export function cardExamples(): Record<string, CardMessage> {
  const examples: Record<string, CardMessage> = {};
  for (const [name, { data, draw }] of Object.entries(cardStates())) {
    examples[name] = draw(data);
    examples[`${name}, 200 of everything`] = draw(withMany(data) as object);
    for (const [worst, text] of Object.entries(worstTexts)) {
      examples[`${name}, ${worst}`] = draw(withTexts(withMany(data, 12), () => text) as object);
    }
  }
  return examples;
}
