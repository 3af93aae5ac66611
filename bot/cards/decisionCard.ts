import { cardWords } from '../../playbook/words/cards.ts';
import { commas, sentence as ended, led, quoted } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Press, pressWith } from './Press.ts';
import { band } from './parts/band.ts';
import { box, quote } from './parts/box.ts';
import { buttons, does, lineWidth, opens, sends } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { form, opensForm } from './parts/form.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, text } from './parts/text.ts';
import { title } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

const words = cardWords.decision;
const answers = 'acceptAnswers';
const formId = 'acceptForm';
/** Costs and gains of one choice. */
const mostPoints = 6;
const mostTitles = 6;

interface Slip {
  rollout: string;
  number: number;
  of: number;
  milestone: string;
  links: { plan: string | null };
}

/** What a choice costs or brings. */
export type Consequence =
  | { kind: 'moves'; milestone: string; from: string; to: string }
  | { kind: 'stays'; milestone: string; on: string }
  | { kind: 'leavesOut' | 'brings' | 'affects' | 'occupies'; what: string }
  | { kind: 'costs'; days: number }
  | { kind: 'undelivered'; titles: string[]; more: number }
  | { kind: 'signed'; milestone: string; on: string }
  | { kind: 'unsigned'; milestone: string };

export interface PendingDecisionData extends Slip {
  state: 'pending';
  by: string;
  /** Asked for the second time. */
  nudge: boolean;
  /** Who was asked first and has not decided, when it went up to the reader. */
  askedBefore: { who: string; on: string } | null;
  slipDays: number;
  cause: { words: string };
  suggestion: { by: string; choice: 'extend' | 'acceptPrevious'; words: string } | null;
  extendTo: string;
  extending: Consequence[];
  /** The milestone before; null when there is none to stop at. */
  previous: string | null;
  accepting: Consequence[];
  /** `decideSlip` with the milestone. */
  decide: Press;
}

export interface DecidedDecisionData extends Slip {
  state: 'decided';
  choice: 'extend' | 'acceptPrevious';
  by: string;
  on: string;
  /** The new date, and the one before. */
  extendTo: string;
  was: string;
  previous: string;
  goLive: { on: string; was: string } | null;
  words: string;
  undo: Press | null;
}

export interface OverDecisionData extends Slip {
  state: 'over';
  /** What happened since it was asked. */
  words: string;
}

export type DecisionCardData = PendingDecisionData | DecidedDecisionData | OverDecisionData;

/** Extend the milestone, or accept the one before as final: two boxes alike, each with what it costs (P68). */
export function decisionCard(data: DecisionCardData): CardMessage {
  return fitted<DecisionCardData>(data, (data) => {
    if (data.state === 'over') return over(data);
    return data.state === 'pending' ? pending(data) : decided(data);
  });
}

function over({ rollout, number, of, milestone, words: since, links }: OverDecisionData): CardMessage {
  return message(ended(words.over(milestone)), [
    ...band('neutral', words.nothing, '', [rollout, cardWords.milestoneOf(number, of)]),
    ...title(words.over(milestone)),
    ...line(since),
    ...buttons(opens(cardWords.buttons.seePlan, links.plan)),
  ]);
}

function pending(data: PendingDecisionData): CardMessage {
  const plan = opens(cardWords.buttons.seePlan, data.links.plan);
  return message(words.summary(data.milestone, data.slipDays, data.by), [
    ...band('warning', data.nudge ? words.still : words.yours, data.by === '' ? '' : words.by(data.by), [
      data.rollout,
      cardWords.milestoneOf(data.number, data.of),
    ]),
    ...title(words.title(data.milestone, data.slipDays)),
    ...line(reasonOf(data)),
    ...(data.askedBefore === null ? [] : line(words.askedBefore(data.askedBefore.who, data.askedBefore.on))),
    ...box([
      ...text(words.extendTo(data.extendTo), { weight: 'bolder' }),
      ...consequences(data.extending),
      ...buttons(does(words.extend, pressWith(data.decide, { choice: 'extend' })), lineWidth.box),
    ]),
    ...(data.previous === null ? [] : acceptBox(data, data.previous)),
    ...buttons(plan),
  ]);
}

function reasonOf({ cause, suggestion, previous }: PendingDecisionData): string {
  const caused = cause.words === '' ? '' : ended(cause.words);
  if (suggestion === null) return caused;
  const suggests =
    suggestion.choice === 'extend' ? words.suggestsExtend(suggestion.by) : words.suggestsAccept(suggestion.by, previous ?? '');
  return words.reason(caused, suggestion.words === '' ? ended(suggests) : led(suggests, quoted(suggestion.words)));
}

function acceptBox(data: PendingDecisionData, previous: string): Element[] {
  return box([
    ...text(words.acceptFinal(previous), { weight: 'bolder' }),
    ...consequences(data.accepting),
    ...buttons(opensForm(words.accept, formId, [answers]), lineWidth.box, answers),
    ...form({
      id: formId,
      replaces: [answers],
      inputs: wordsInput({ id: 'reason', label: words.why, example: words.whyExample, error: words.whyError }),
      answers: [sends(words.acceptIt, pressWith(data.decide, { choice: 'acceptPrevious' }), { style: 'destructive' })],
      width: lineWidth.box,
    }),
  ]);
}

function consequences(list: Consequence[]): Element[] {
  return list.slice(0, mostPoints).flatMap((one) => row(...saidOf(one)));
}

function saidOf(one: Consequence): [tone: Tone, sentence: string] {
  switch (one.kind) {
    case 'costs':
      return ['warning', words.costs(one.days)];
    case 'moves':
      return ['warning', words.moves(one.milestone, one.from, one.to)];
    case 'stays':
      return ['good', words.stays(one.milestone, one.on)];
    case 'affects':
      return ['neutral', words.affects(one.what)];
    case 'occupies':
      return ['neutral', words.occupies(one.what)];
    case 'leavesOut':
      return ['warning', words.without(one.what)];
    case 'undelivered':
      return ['warning', words.undelivered(one.titles.slice(0, mostTitles), one.more + Math.max(0, one.titles.length - mostTitles))];
    case 'signed':
      return ['good', words.signedOn(one.milestone, one.on)];
    case 'unsigned':
      return ['warning', words.unsigned(one.milestone)];
    case 'brings':
      return ['good', words.brings(one.what)];
  }
}

function decided(data: DecidedDecisionData): CardMessage {
  const extended = data.choice === 'extend';
  const sentence = extended ? words.extended(data.milestone, data.extendTo) : words.accepted(data.milestone, data.previous);
  return message(ended(sentence), [
    ...band('good', words.decided, commas([data.by, data.on]), [data.rollout, cardWords.milestoneOf(data.number, data.of)]),
    ...title(sentence),
    ...facts([
      [words.was, data.was],
      [words.goLive, data.goLive === null ? '' : words.wasNow(data.goLive.on, data.goLive.was)],
    ]),
    ...quote(data.by, data.words),
    ...buttons([...does(cardWords.buttons.undo, data.undo), ...opens(cardWords.buttons.seePlan, data.links.plan)]),
  ]);
}
