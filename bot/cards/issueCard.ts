import { cardWords } from '../../playbook/words/cards.ts';
import { issueCardWords } from '../../playbook/words/issueCards.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import { listed } from '../../playbook/words/numbers.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type DecidedIssueCardData, decidedIssue } from './decidedIssue.ts';
import {
  blocksLine,
  decideOrAsk,
  decisionInput,
  type IssueFacts,
  issueTones,
  linksLine,
  raisedBy,
  settledInput,
  storyOf,
  type Unreached,
  withForm,
} from './issueParts.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens, sends } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import { type SettledIssueCardData, settledIssue } from './settledIssue.ts';

const words = cardWords.issue;
const more = issueCardWords;

export interface OpenIssueCardData extends IssueFacts {
  state: 'open';
  /** Who was told, for the reporter; empty when nobody could be. */
  told: string;
  /** Who is told next, unless somebody takes it. */
  goesTo: { name: string; at: string } | null;
  /** Said again, because nobody took it: to whom it went so far. */
  again: { told: string[] } | null;
  /** Who passed it on last, to whom and why; `state` says what that is to the reader. */
  passed: { state: 'toYou' | 'toOther'; from: string; to: string; why: { words: string } } | null;
  /** Who was asked something and has not answered yet; empty when nobody. */
  asked: string;
  unreached: Unreached[];
  take: Press | null;
  decide: Press | null;
  ask: Press | null;
  /** `showCard`: to somebody else. */
  passOn: Press | null;
  resolve: Press | null;
  undo: Press | null;
}

export interface TakenIssueCardData extends IssueFacts {
  state: 'taken';
  takenBy: string;
  /** "14 minutes" */
  after: string;
  /** Who was asked something and has not answered yet; empty when nobody. */
  asked: string;
  resolve: Press | null;
  /** `showCard`: decide, or ask. */
  answer: Press | null;
  passOn: Press | null;
  undo: Press | null;
}

export type IssueCardData = OpenIssueCardData | TakenIssueCardData | DecidedIssueCardData | SettledIssueCardData;

/** More names than this are not read. */
const mostUnreached = 3;

/** Carries an issue to those who decide, and says who has it, what was decided and how it ended to those who wait (P95, P96). */
export function issueCard(data: IssueCardData): CardMessage {
  return fitted<IssueCardData>(data, (data) => {
    if (data.state === 'open') return openIssue(data);
    if (data.state === 'taken') return takenIssue(data);
    return data.state === 'decided' ? decidedIssue(data) : settledIssue(data);
  });
}

function openIssue(data: OpenIssueCardData): CardMessage {
  const decides = data.reader === 'decider';
  const summary = decides ? words.summaryDecide(data.severity, data.title) : words.summaryOpen(data.severity, data.title);
  const why = decides ? words.decides : data.reader === 'channel' ? '' : raisedBy(data);
  // The reporter's own words come with their name; without them the head says it.
  const by = decides && data.words === '' ? raisedBy(data) : '';
  return message(summary, [
    ...band(issueTones[data.severity], words.kind[data.severity], clockOf(data), [data.rollout, data.team, by, why]),
    ...title(data.title),
    ...blocksLine(data),
    ...storyOf(data),
    ...passedOn(data),
    ...line(data.asked === '' ? '' : more.taken.waitingFor(data.asked)),
    ...(data.again === null ? [] : line(more.again.told(listed(data.again.told)))),
    ...data.unreached.slice(0, mostUnreached).flatMap(({ name, kind }) => row('warning', more.unreachedLine(name, kind))),
    ...whyLine(whyOf(data)),
    ...linksLine(data),
    ...openAnswers(data),
  ]);
}

function clockOf({ again, reader, goesTo, reporter }: OpenIssueCardData): string {
  if (again !== null || reader === 'channel') return more.open.nobodyHas;
  return goesTo === null ? words.raisedAt(reporter.at) : words.goesTo(goesTo.name, goesTo.at);
}

function passedOn({ passed }: OpenIssueCardData): Element[] {
  if (passed === null) return [];
  const label = passed.state === 'toYou' ? more.open.passedToYou(passed.from) : more.open.passedTo(passed.from, passed.to);
  return passed.why.words === '' ? line(ended(label)) : quote(label, passed.why.words);
}

function whyOf({ reader, take, told, again }: OpenIssueCardData): string {
  if (reader === 'reporter') return words.youHear(told);
  if (again !== null) return more.again.repeats;
  return take !== null && reader === 'decider' ? more.open.takingStops : '';
}

function openAnswers(data: OpenIssueCardData): Element[] {
  const { take, passOn, undo, decide, ask, resolve, reporter } = data;
  const first = does(words.take, take, { style: 'positive' });
  const last = [...does(more.open.passOn, passOn), ...does(cardWords.buttons.undo, undo)];
  if (data.reader === 'reporter' && resolve !== null)
    return withForm({ before: first, opener: words.fixed, after: last }, settledInput(), sends(words.settle, resolve));
  if (decide === null) return buttons([...first, ...last]);
  return withForm(
    { before: first, opener: words.answer, after: last },
    decisionInput(reporter.name),
    decideOrAsk(decide, ask, reporter.name),
  );
}

function takenIssue(data: TakenIssueCardData): CardMessage {
  const mine = data.reader === 'taker';
  const state = mine ? words.youHave : words.has(data.takenBy);
  return message(words.summaryTaken(data.takenBy, data.title), [
    ...band('going', state, words.after(data.after), [data.rollout, data.team, data.reader === 'channel' ? '' : raisedBy(data)]),
    ...title(data.title),
    ...(mine ? blocksLine(data) : line(data.reader === 'channel' ? '' : words.answersSoon)),
    ...(mine ? storyOf(data) : []),
    ...line(data.asked === '' ? '' : more.taken.waitingFor(data.asked)),
    ...takenAnswers(data),
  ]);
}

function takenAnswers({ reader, resolve, answer, passOn, undo, links }: TakenIssueCardData): Element[] {
  if (resolve === null) return buttons([...does(words.answer, answer), ...opens(words.see, links.issue)]);
  const opener = reader === 'reporter' ? words.fixed : more.taken.settled;
  const after = [...does(words.answer, answer), ...does(more.open.passOn, passOn), ...does(cardWords.buttons.undo, undo)];
  return withForm({ before: [], opener, after }, settledInput(), sends(words.settle, resolve));
}
