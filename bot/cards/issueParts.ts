// What every card about an issue is made of.
import type { PassedOver } from '../../playbook/clock/issueChain.ts';
import type { Severity } from '../../playbook/templates/Template.ts';
import { cardWords } from '../../playbook/words/cards.ts';
import { issueCardWords } from '../../playbook/words/issueCards.ts';
import { commas, sentences } from '../../playbook/words/joints.ts';
import type { Press } from './Press.ts';
import { quote } from './parts/box.ts';
import { buttons, sends } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { form, opensForm } from './parts/form.ts';
import { wordsInput } from './parts/inputs.ts';
import { row } from './parts/row.ts';
import { safeUrl } from './parts/safeUrl.ts';
import { line, whyLine } from './parts/text.ts';
import type { Tone } from './parts/tones.ts';

const words = cardWords.issue;
const more = issueCardWords;
const answers = 'answers';
const formId = 'answerForm';

export const issueTones: Record<Severity, Tone> = { red: 'attention', serious: 'warning', minor: 'neutral' };

/** What a card about an issue says, whatever has become of it. */
export interface IssueFacts {
  rollout: string;
  team: string;
  severity: Severity;
  title: string;
  /** The reporter's own words; empty when the title says it all. */
  words: string;
  reporter: { name: string; at: string };
  blocks: { milestone: string; dueOn: string; url: string | null } | null;
  /** What it blocks and the help that is needed, in the reporter's words; empty when not said. */
  blocking: { words: string };
  help: { words: string };
  /** The decision that is open on its milestone; null when none is. */
  decision: { milestone: string; name: string; on: string } | null;
  /** How it is worked around until it is settled; empty when it is not (P62). */
  workaround: { words: string };
  /** Who reads this card: may decide, has it, raised it, is only told, or everybody in the channel. */
  reader: 'decider' | 'taker' | 'reporter' | 'told' | 'channel';
  links: { issue: string | null; given: string | null };
}

/** Somebody on the way who was passed over. */
export interface Unreached {
  name: string;
  kind: PassedOver;
}

export const raisedBy = ({ reader, reporter }: Pick<IssueFacts, 'reader' | 'reporter'>): string =>
  reader === 'reporter' ? words.byYou : words.by(reporter.name);

/** What it blocks: the milestone with its day, then the reporter's own words. */
export function blocksLine({ blocks, blocking }: IssueFacts): Element[] {
  const said = blocking.words === '' ? '' : cardWords.ended(blocking.words);
  if (blocks === null) return said === '' ? [] : line([words.blocks, said]);
  return line([words.blocks, { link: blocks.milestone, url: blocks.url }, sentences([words.due(blocks.dueOn), said])]);
}

/** The reporter's words, the help they need, and the decision that is open on the milestone. */
export function storyOf(data: IssueFacts): Element[] {
  const { decision, help, workaround } = data;
  return [
    ...(decision === null ? [] : row('warning', more.open.decisionOpen(decision.milestone, decision.name, decision.on))),
    ...quote(commas([data.reporter.name, data.reporter.at]), data.words),
    ...(help.words === '' ? [] : line(more.open.needs(cardWords.ended(help.words)))),
    ...(workaround.words === '' ? [] : line(words.workedAround(cardWords.ended(workaround.words)))),
  ];
}

/** Where more of it is: the tab, and what the reporter sent along. */
export function linksLine({ links }: Pick<IssueFacts, 'links'>): Element[] {
  const all = [
    { link: words.see, url: safeUrl(links.issue) },
    { link: more.open.page, url: safeUrl(links.given) },
  ].filter(({ url }) => url !== null);
  return whyLine(all.flatMap((piece, place) => (place ? [' · ', piece] : [piece])));
}

/** A line of buttons of which one opens a form in their place. */
export function withForm(
  { before, opener, after }: { before: Element[]; opener: string; after: Element[] },
  asked: Element[],
  sending: Element[],
): Element[] {
  return [
    ...buttons([...before, ...opensForm(opener, formId, [answers]), ...after], undefined, answers),
    ...form({ id: formId, replaces: [answers], inputs: asked, answers: [sending] }),
  ];
}

/** The field in which a decision or a question is written. */
export const decisionInput = (reporter: string, value?: string): Element[] =>
  wordsInput({ id: 'text', label: more.open.label, example: more.open.seesAtOnce(reporter), error: more.open.error, value });

/** The field in which is said how it was settled. */
export const settledInput = (value?: string): Element[] =>
  wordsInput({ id: 'text', label: more.form.settleLabel, example: more.form.settleExample, error: more.form.settleError, value });

/** Decide, and ask whoever raised it, by their first name. */
export const decideOrAsk = (decide: Press | null, ask: Press | null, reporter: string): Element[] => [
  ...sends(words.decide, decide),
  ...sends(more.open.ask(reporter.split(/\s/)[0] ?? reporter), ask),
];
