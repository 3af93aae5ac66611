import { newDay } from '../../playbook/commands/reportFields.ts';
import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords as more } from '../../playbook/words/checkin.ts';
import { sentences } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { issueInputs, startedIssue, type TypedIssue } from './issueInputs.ts';
import { type Press, pressWith } from './Press.ts';
import { quote } from './parts/box.ts';
import { buttons, does, sends, toggles } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput, dayInput, wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, text } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.checkin;
/** From the third in a row "No change" is news of its own. */
const noChangesThatTell = 3;
/** What "later" means, unless they say otherwise. */
export const laterMinutes = 30;
/** What still fits when half of the usual hour is gone. */
export const soonMinutes = 15;

export interface CheckinCardData {
  rollout: string;
  team: string;
  day: string;
  /** When the team's day closes, and whether it has: a late report still counts. */
  openUntil: string;
  closed: boolean;
  /** The milestone the team works towards, and how many of its deliverables are the team's own. */
  waits: { milestone: string; dueOn: string; deliverables: number } | null;
  /** How often the team said "No change" in a row until now. */
  noChanges: number;
  /** "No change" alone is not taken any more: it comes with a fact (U9). */
  asksFact: boolean;
  /** The team's last report, in one or two sentences; `when` is "Yesterday" or its day. */
  last: { when: string; words: string } | null;
  openIssues: { id: string; title: string }[];
  /** Who handed the question on to the reader; empty when nobody did. */
  handedBy: string;
  /** Why the reader is asked although somebody else speaks for the team; empty when they do themselves. */
  why: string;
  /** Which of the reader's teams this is, when they are asked for three or more, one after the other; `done` names those that are in. */
  among: { place: number; of: number; done: string[] } | null;
  /** What the reader typed, when the card comes back with a problem, or to be edited. */
  typed: (Partial<Record<'done' | 'days' | 'forecastOn', string>> & TypedIssue) | null;
  /** Why the card came back, a sentence; empty at first. */
  problem: string;
  /** `reportStatus` with team and day. */
  report: Press;
  /** `snoozeQuestion`, and in how many minutes; null when none of the waits ends before the close, or it was answered. */
  snooze: { minutes: number; press: Press } | null;
  /** `declineQuestion`; null once it was answered. */
  decline: Press | null;
  /** `handOnQuestion` with the deputy, by their first name; or `showCard` with the people to choose from. */
  handOn: { to: string; press: Press } | null;
  links: { playbook: string | null };
}

/** The three questions of the day, or one tap for "No change" (P79, P80, P81). */
export function checkinCard(data: CheckinCardData): CardMessage {
  return fitted(data, (data) => {
    const title = words.title(data.team);
    const until = data.closed ? words.closedAt(data.openUntil) : words.openUntil(data.openUntil);
    const place = data.among === null ? '' : more.placeOf(data.among.place, data.among.of);
    return message(sentences([title, cardWords.capital(until)]), [
      ...calmHead([data.rollout, data.day, until, place], title),
      ...(data.handedBy === '' ? [] : line(more.handedOn(data.handedBy, data.team))),
      ...line(data.why),
      ...line(whyToday(data)),
      ...(data.among?.done ?? []).slice(0, 3).flatMap((team) => row('good', more.isIn(team))),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...(data.last === null ? [] : quote(data.last.when, data.last.words)),
      ...questions(data),
      ...issuePart(data),
      ...buttons([
        ...sends(words.send, data.report, { style: 'positive' }),
        ...noChange(data),
        ...(data.snooze === null ? [] : does(more.askLater(data.snooze.minutes), data.snooze.press, { secondary: true })),
        ...(data.handOn === null
          ? []
          : does(data.handOn.to === '' ? more.askSomebody : more.askInstead(data.handOn.to), data.handOn.press, { secondary: true })),
        ...does(more.notToday, data.decline, { secondary: true }),
      ]),
      ...(data.links.playbook === null ? [] : moreLine(more.playbook, data.links.playbook)),
    ]);
  });
}

/** One tap, which no empty field can block; once a fact is asked for, it takes the words along. */
function noChange({ report, asksFact }: CheckinCardData): Element[] {
  const press = pressWith(report, { noChange: true });
  return asksFact ? sends(words.noChange, press) : does(words.noChange, press);
}

function questions({ typed, asksFact }: CheckinCardData): Element[] {
  const names = typed?.days === newDay || (typed?.forecastOn ?? '') !== '';
  const planError = asksFact ? {} : { error: words.planError };
  return [
    ...wordsInput({ id: 'done', label: words.done, example: words.doneExample, error: words.doneError, most: 500, value: typed?.done }),
    ...choiceInput({
      id: 'days',
      label: words.plan,
      ...planError,
      choices: [...words.planChoices, [newDay, more.anotherDay]],
      value: typed?.days,
    }),
    ...(names ? dayInput({ id: 'forecastOn', label: more.newDay, value: typed?.forecastOn }) : []),
  ];
}

function whyToday({ team, waits, noChanges }: CheckinCardData): string {
  if (noChanges >= noChangesThatTell) return words.noChangeAgain(team, noChanges);
  if (waits === null) return '';
  const { milestone, dueOn, deliverables } = waits;
  return deliverables === 0 ? words.due(milestone, dueOn) : words.waits(milestone, dueOn, deliverables);
}

function issuePart({ typed, openIssues }: CheckinCardData): Element[] {
  const started = startedIssue(typed);
  return [issueQuestion(started), { type: 'Container', id: 'issuePart', isVisible: started, items: issueInputs(typed, openIssues) }];
}

function issueQuestion(started: boolean): Element {
  const add = buttons(toggles(words.add, ['issuePart'], []), undefined, 'issueAdd');
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'center', items: text(words.issue, { weight: 'bolder' }) },
      ...(started ? [] : [{ type: 'Column', width: 'auto', items: add }]),
    ],
  };
}
