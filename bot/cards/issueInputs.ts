import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords as more } from '../../playbook/words/checkin.ts';
import type { IssueKind } from '../../playbook/words/en/cards/said.ts';
import type { Element } from './parts/Element.ts';
import { choiceInput, wordsInput } from './parts/inputs.ts';

const words = cardWords.checkin;
/** Open issues offered as "resolved"; more would not be read on a phone. */
const mostIssues = 12;

type Field = 'issueKind' | 'issue' | 'issueText' | 'blocks' | 'help' | 'link';
export type TypedIssue = Partial<Record<Field, string>>;

/** What an issue is asked for: how bad, what, what it blocks, the help it needs, a screenshot; or which one was resolved (P81). */
export function issueInputs(typed: TypedIssue | null, openIssues: { id: string; title: string }[]): Element[] {
  const choices = openIssues.slice(0, mostIssues).map(({ id, title }) => [id, title] as [string, string]);
  const asks = (id: Field, label: string, example: string, most: number) => wordsInput({ id, label, example, most, value: typed?.[id] });
  return [
    ...choiceInput({ id: 'issueKind', label: words.kind, choices: kindsFor(choices.length), value: typed?.issueKind }),
    ...(choices.length === 0 ? [] : choiceInput({ id: 'issue', label: words.which, choices, value: typed?.issue })),
    ...asks('issueText', more.what, more.whatExample, 1000),
    ...asks('blocks', more.blocks, more.blocksExample, 500),
    ...asks('help', more.help, more.helpExample, 500),
    ...asks('link', more.link, more.linkExample, 2000),
  ];
}

/** True when something was written about an issue: its fields stay open. */
export const startedIssue = (typed: TypedIssue | null): boolean =>
  (['issueKind', 'issue', 'issueText', 'blocks', 'help', 'link'] as const).some((field) => (typed?.[field] ?? '') !== '');

function kindsFor(openIssues: number): [IssueKind, string][] {
  return (words.kinds as [IssueKind, string][]).filter(([kind]) => kind !== 'resolved' || openIssues > 0);
}
