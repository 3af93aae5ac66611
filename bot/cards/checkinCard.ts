import { cardWords, type IssueKind } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Press, pressWith } from './Press.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens, sends, toggles } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput, wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, text } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.checkin;
/** Open issues offered as "resolved"; more would not be read on a phone. */
const mostIssues = 12;
/** From the third in a row "No change" is news of its own. */
const noChangesThatTell = 3;

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
  /** The team's last report, in one or two sentences; `when` is "Yesterday" or its day. */
  last: { when: string; words: string } | null;
  openIssues: { id: string; title: string }[];
  /** What the reader typed, when the card comes back with a problem, or to be edited. */
  typed: Partial<Record<'done' | 'days' | 'issueKind' | 'issue' | 'issueText', string>> | null;
  /** Why the card came back, a sentence; empty at first. */
  problem: string;
  /** `reportStatus` with team and day. */
  report: Press;
  links: { playbook: string | null };
}

/** The three questions of the day, or one tap for "No change" (P79, P80, P81). */
export function checkinCard(data: CheckinCardData): CardMessage {
  return fitted(data, (data) => {
    const title = words.title(data.team);
    const until = data.closed ? words.closedAt(data.openUntil) : words.openUntil(data.openUntil);
    return message(`${title} ${cardWords.capital(until)}.`, [
      ...calmHead([data.rollout, data.day, until], title),
      ...line(whyToday(data)),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...(data.last === null ? [] : quote(data.last.when, data.last.words)),
      ...wordsInput({
        id: 'done',
        label: words.done,
        example: words.doneExample,
        error: words.doneError,
        most: 500,
        value: data.typed?.done,
      }),
      ...choiceInput({ id: 'days', label: words.plan, error: words.planError, choices: words.planChoices, value: data.typed?.days }),
      ...issuePart(data),
      ...buttons([
        ...sends(words.send, data.report, { style: 'positive' }),
        ...does(words.noChange, pressWith(data.report, { noChange: true })),
        ...opens(cardWords.buttons.openPlaybook, data.links.playbook, { secondary: true }),
      ]),
    ]);
  });
}

function whyToday({ team, waits, noChanges }: CheckinCardData): string {
  if (noChanges >= noChangesThatTell) return words.noChangeAgain(team, noChanges);
  if (waits === null) return '';
  const { milestone, dueOn, deliverables } = waits;
  return deliverables === 0 ? words.due(milestone, dueOn) : words.waits(milestone, dueOn, deliverables);
}

function issuePart({ typed, openIssues }: CheckinCardData): Element[] {
  const started = [typed?.issueKind, typed?.issueText, typed?.issue].some((value) => value !== undefined && value !== '');
  const choices = openIssues.slice(0, mostIssues).map(({ id, title }) => [id, title] as [string, string]);
  const items = [
    ...choiceInput({ id: 'issueKind', label: words.kind, choices: kindsFor(choices.length), value: typed?.issueKind }),
    ...(choices.length === 0 ? [] : choiceInput({ id: 'issue', label: words.which, choices, value: typed?.issue })),
    ...wordsInput({ id: 'issueText', label: words.what, example: words.whatExample, value: typed?.issueText }),
  ];
  return [issueQuestion(started), { type: 'Container', id: 'issuePart', isVisible: started, items }];
}

function kindsFor(openIssues: number): [IssueKind, string][] {
  return (words.kinds as [IssueKind, string][]).filter(([kind]) => kind !== 'resolved' || openIssues > 0);
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
