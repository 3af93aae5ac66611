import type { Severity } from '../../playbook/templates/Template.ts';
import { cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens, sends } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { form, opensForm } from './parts/form.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

const words = cardWords.issue;
const tonesOf: Record<Severity, Tone> = { red: 'attention', serious: 'warning', minor: 'neutral' };
const answers = 'answers';
const formId = 'answerForm';

interface Issue {
  rollout: string;
  team: string;
  severity: Severity;
  title: string;
  /** The reporter's own words; empty when the title says it all. */
  words: string;
  reporter: { name: string; at: string };
  blocks: { milestone: string; dueOn: string; url: string | null } | null;
  /** How it is worked around until it is settled; empty when it is not (P62). */
  workaround: { words: string };
  /** Who reads this card: may decide, has it, raised it, or is only told. */
  reader: 'decider' | 'taker' | 'reporter' | 'told';
  links: { issue: string | null };
}

export interface OpenIssueCardData extends Issue {
  state: 'open';
  /** Who was told, for the reporter; empty when nobody could be. */
  told: string;
  /** Who is told next, unless somebody takes it. */
  goesTo: { name: string; at: string } | null;
  take: Press | null;
  resolve: Press | null;
}

export interface TakenIssueCardData extends Issue {
  state: 'taken';
  takenBy: string;
  /** "14 minutes" */
  after: string;
  answerBy: string;
  goesTo: { name: string; at: string } | null;
  resolve: Press | null;
  undo: Press | null;
}

export interface SettledIssueCardData extends Issue {
  state: 'settled';
  settledBy: string;
  settledAt: string;
  decision: { words: string };
  takenAt: string;
  /** How long it took until somebody had it; empty when it was settled without being taken. */
  after: string;
  effect: { milestone: string; on: string; slipDays: number } | null;
  undo: Press | null;
}

export type IssueCardData = OpenIssueCardData | TakenIssueCardData | SettledIssueCardData;

/** Carries an issue to those who decide, and says who has it and how it ended to those who wait (P95, P96). */
export function issueCard(data: IssueCardData): CardMessage {
  return fitted<IssueCardData>(data, (data) => {
    if (data.state === 'open') return openIssue(data);
    return data.state === 'taken' ? takenIssue(data) : settledIssue(data);
  });
}

function openIssue(data: OpenIssueCardData): CardMessage {
  const clock = data.goesTo === null ? words.raisedAt(data.reporter.at) : words.goesTo(data.goesTo.name, data.goesTo.at);
  const decides = data.reader === 'decider';
  const summary = decides ? words.summaryDecide(data.severity, data.title) : words.summaryOpen(data.severity, data.title);
  return message(summary, [
    ...band(tonesOf[data.severity], words.kind[data.severity], clock, [data.rollout, data.team, decides ? words.decides : raisedBy(data)]),
    ...title(data.title),
    ...blocksLine(data),
    ...quote(`${data.reporter.name}, ${data.reporter.at}`, data.words),
    ...workaroundLine(data),
    ...(decides && data.take !== null ? whyLine(words.takingStops) : []),
    ...(data.reader === 'reporter' ? whyLine(words.youHear(data.told)) : []),
    ...answersOf(data, does(words.take, data.take, { style: 'positive' })),
  ]);
}

function takenIssue(data: TakenIssueCardData): CardMessage {
  const mine = data.reader === 'taker';
  const state = mine ? words.youHave : words.has(data.takenBy);
  return message(words.summaryTaken(data.takenBy, data.title), [
    ...band('going', state, words.after(data.after), [data.rollout, data.team, raisedBy(data)]),
    ...title(data.title),
    ...line(awaited(data)),
    ...(mine ? [...blocksLine(data), ...quote(`${data.reporter.name}, ${data.reporter.at}`, data.words)] : []),
    ...workaroundLine(data),
    ...answersOf(data, [], does(cardWords.buttons.undo, data.undo)),
  ]);
}

function settledIssue(data: SettledIssueCardData): CardMessage {
  const { effect } = data;
  return message(words.summarySettled(data.title), [
    ...band('good', words.settled, data.settledAt, [data.rollout, data.team]),
    ...title(data.title),
    ...quote(words.decided(data.settledBy), data.decision.words),
    ...facts([
      [words.raised, `${data.reporter.at}, ${data.reporter.name}`],
      [words.taken, data.takenAt === '' ? '' : words.takenAfter(data.takenAt, data.after)],
      [words.effect, effect === null ? '' : words.onTime(effect.milestone, effect.on, effect.slipDays)],
    ]),
    ...buttons([...does(cardWords.buttons.undo, data.undo), ...opens(cardWords.buttons.seeHistory, data.links.issue)]),
  ]);
}

function raisedBy({ reader, reporter }: Issue): string {
  return reader === 'reporter' ? words.byYou : words.by(reporter.name);
}

function blocksLine({ blocks }: Issue): Element[] {
  return blocks === null ? [] : line([words.blocks, { link: blocks.milestone, url: blocks.url }, words.due(blocks.dueOn)]);
}

function workaroundLine({ workaround }: Issue): Element[] {
  return workaround.words === '' ? [] : line(words.workedAround(cardWords.ended(workaround.words)));
}

function awaited({ reader, answerBy, goesTo }: TakenIssueCardData): string {
  if (answerBy === '') return words.answersSoon;
  const by = reader === 'taker' ? words.answerBy(answerBy) : words.answersBy(answerBy);
  return goesTo === null ? by : `${by}${words.elseTo(goesTo.name)}`;
}

function answersOf(data: OpenIssueCardData | TakenIssueCardData, first: Element[], last: Element[] = []): Element[] {
  const see = opens(words.see, data.links.issue, first.length + last.length > 0 ? { secondary: true } : {});
  if (data.resolve === null) return buttons([...first, ...last, ...see]);
  const reporting = data.reader === 'reporter';
  const opener = opensForm(reporting ? words.fixed : words.answer, formId, [answers]);
  return [
    ...buttons([...first, ...opener, ...last, ...see], undefined, answers),
    ...form({
      id: formId,
      replaces: [answers],
      inputs: reporting ? fixedInput() : decisionInput(data.reporter.name),
      answers: [sends(reporting ? words.settle : words.decide, data.resolve)],
    }),
  ];
}

function fixedInput(): Element[] {
  return wordsInput({ id: 'text', label: words.whatFixed, example: words.fixedExample, error: words.fixedError });
}

function decisionInput(reporter: string): Element[] {
  const [label, example] = [words.decision, words.seesAtOnce(reporter)];
  return wordsInput({ id: 'text', label, example, error: words.decisionError(reporter) });
}
