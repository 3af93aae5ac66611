import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import { sentences } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { laterMinutes } from './checkinCard.ts';
import { issueInputs, startedIssue, type TypedIssue } from './issueInputs.ts';
import type { Press } from './Press.ts';
import { actRow } from './parts/actRow.ts';
import { buttons, does, sends, toggles } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput, wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, smallLine, text } from './parts/text.ts';
import { calmHead } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

const words = checkinWords.teams;
/** Two fit one card; with more they come one after the other. */
export const mostParts = 2;
/** From the third in a row "No change" is news of its own. */
const noChangesThatTell = 3;

export interface TeamPart {
  team: string;
  last: { when: string; words: string } | null;
  noChanges: number;
  /** What stands for the team already: its report, later, not today. */
  answered: { kind: Tone; words: string } | null;
  /** `reportStatus` with "No change", while the team is open. */
  noChange: Press | null;
  edit: Press | null;
  undo: Press | null;
}

export interface TeamsCheckinCardData {
  rollout: string;
  day: string;
  openUntil: string;
  closed: boolean;
  parts: TeamPart[];
  openIssues: { id: string; title: string }[];
  /** By field and place: `done0`, `days1`; the issue's fields as they are, `issueTeam` is a place. */
  typed: (Record<string, string> & TypedIssue) | null;
  problem: string;
  /** `reportTeams` with the teams and their days. */
  send: Press;
  /** `snoozeQuestion` for all that are open. */
  snooze: Press | null;
}

/** Two teams at one hour: a part for each, and one *Send* for what was filled in (P76). */
export function teamsCheckinCard(data: TeamsCheckinCardData): CardMessage {
  return fitted(data, (data) => {
    const parts = data.parts.slice(0, mostParts);
    const open = parts.some(({ answered }) => answered === null);
    const until = data.closed ? cardWords.checkin.closedAt(data.openUntil) : cardWords.checkin.openUntil(data.openUntil);
    const title = words.title(parts.length);
    return message(sentences([title, cardWords.capital(until)]), [
      ...calmHead([data.rollout, data.day, until], title),
      ...line(words.fill),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...parts.flatMap((part, place) =>
        part.answered === null ? teamForm(part, part.team, place, data.typed) : answeredPart(part, part.answered),
      ),
      ...(open
        ? [
            { type: 'Container', id: 'issuePart', isVisible: startedIssue(data.typed), items: issuePart(parts, data) },
            ...buttons([
              ...sends(cardWords.checkin.send, data.send, { style: 'positive' }),
              ...toggles(words.addIssue, ['issuePart'], []),
              ...does(checkinWords.askLater(laterMinutes), data.snooze, { secondary: true }),
            ]),
          ]
        : []),
    ]);
  });
}

/** The fields of one team on a card for several; `label` is what they call it. */
export function teamForm(
  { team, last, noChanges, noChange }: Pick<TeamPart, 'team' | 'last' | 'noChanges' | 'noChange'>,
  label: string,
  place: number,
  typed: TeamsCheckinCardData['typed'],
): Element[] {
  const said = last === null ? '' : words.last(last.when, last.words);
  return [
    headed(text(team, { weight: 'bolder' }), smallLine(said), sends(cardWords.checkin.noChange, noChange)),
    ...(noChanges >= noChangesThatTell ? line(words.noChangeAgain(team, noChanges)) : []),
    ...wordsInput({
      id: `done${place}`,
      label: words.today(label).trim(),
      example: words.oneFact,
      most: 500,
      value: typed?.[`done${place}`],
    }),
    ...choiceInput({
      id: `days${place}`,
      label: words.plan(label).trim(),
      choices: cardWords.checkin.planChoices,
      value: typed?.[`days${place}`],
    }),
  ];
}

const answeredPart = ({ team, edit, undo }: TeamPart, { kind, words: said }: { kind: Tone; words: string }): Element[] =>
  actRow(kind, team, said, [...does(cardWords.buttons.edit, edit), ...does(cardWords.buttons.undo, undo)]);

function headed(name: Element[], said: Element[], action: Element[]): Element {
  const columns: Element[] = [{ type: 'Column', width: 'stretch', items: [...name, ...said] }];
  if (action.length > 0) columns.push({ type: 'Column', width: 'auto', items: buttons(action) });
  return { type: 'ColumnSet', spacing: 'medium', separator: true, columns };
}

function issuePart(parts: TeamPart[], { typed, openIssues }: TeamsCheckinCardData): Element[] {
  const teams = parts.map(({ team }, place) => [String(place), team] as [string, string]);
  return [
    ...choiceInput({ id: 'issueTeam', label: words.issueTeam, choices: teams, value: typed?.['issueTeam'] }),
    ...issueInputs(typed, openIssues),
  ];
}
