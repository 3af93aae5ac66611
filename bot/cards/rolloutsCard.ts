import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import { sentences } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { laterMinutes } from './checkinCard.ts';
import { issueInputs, startedIssue } from './issueInputs.ts';
import type { Press } from './Press.ts';
import { actRow } from './parts/actRow.ts';
import { band } from './parts/band.ts';
import { buttons, does, sends, toggles } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, smallLine, text, whyLine } from './parts/text.ts';
import { calmHead, title } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';
import { type TeamPart, type TeamsCheckinCardData, teamForm } from './teamsCheckinCard.ts';

const words = checkinWords.rollouts;
const teamWords = checkinWords.teams;
/** More rows are read faster in the tab. */
const mostRows = 8;
/** Two forms fill a phone; further teams are brought by a button. */
const mostForms = 2;
/** With `undo` and `others` they are the six buttons a card may have. */
const mostEdits = 4;

/** A team's part: a form while it has `noChange`, else a row. */
export interface TeamRow extends Pick<TeamPart, 'team' | 'last' | 'noChanges' | 'noChange' | 'edit' | 'undo'> {
  /** Tells its fields from those of the other parts; never changes. */
  place: number;
  /** What its fields call it. */
  label: string;
  /** What stands for it; null while it is open. */
  said: { kind: Tone; words: string } | null;
  /** Asked of the reporter, before anybody else reads them (N8). */
  doubts: string[];
}

/** What one rollout asks. */
export interface RolloutPart {
  rollout: string;
  day: string;
  /** Until when it is open, or since when it is closed; empty once all its teams are answered. */
  until: string;
  /** Until when what was recorded can change; empty while something is open, and once the digest is out. */
  digestAt: string;
  teams: TeamRow[];
  links: { status: string | null };
}

export interface RolloutsCardData extends Pick<TeamsCheckinCardData, 'openIssues' | 'typed' | 'problem' | 'snooze'> {
  parts: RolloutPart[];
  teams: number;
  openTeams: number;
  /** True when each team reported; else some come later or not today. */
  allIn: boolean;
  sentAt: string;
  person: string;
  /** `reportTeams` with the teams that have a form, each with its rollout. */
  send: Press | null;
  /** Brings the forms of teams that are open and have none yet. */
  others: Press | null;
  /** Takes back the last press. */
  undo: Press | null;
}

/** Teams of several rollouts at one hour: a part for each under its rollout, one *Send* for what was filled in, and what was recorded at the end (P76). */
export function rolloutsCard(data: RolloutsCardData): CardMessage {
  return fitted(data, (data) => {
    const rows = shownRows(data);
    const hidden = data.parts.flatMap(({ teams, links }) => teams.filter((team) => !rows.includes(team)).map(() => links.status));
    const sentence = sentenceOf(data);
    const asks = data.openTeams > 0;
    const until = data.parts.find((part) => part.until !== '')?.until ?? '';
    return message(asks ? sentences([sentence, cardWords.capital(until)]) : sentence, [
      ...headOf(data, sentence, asks),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...data.parts.flatMap((part) => partOf(part, rows, data)),
      ...(hidden.length === 0 ? [] : moreLine(cardWords.more(hidden.length), hidden[0] ?? null)),
      ...(asks ? issuePart(rows, data) : []),
      ...buttons([
        ...sends(cardWords.checkin.send, data.send, { style: 'positive' }),
        ...(asks ? sends(words.others, data.others) : does(cardWords.buttons.undo, data.undo)),
        ...(asks ? toggles(teamWords.addIssue, ['issuePart'], []) : []),
        ...(asks ? sends(checkinWords.askLater(laterMinutes), data.snooze, { secondary: true }) : []),
      ]),
    ]);
  });
}

/** The forms always, and as many of the others as are read at a glance, in their order. */
function shownRows({ parts }: RolloutsCardData): TeamRow[] {
  const all = parts.flatMap(({ teams }) => teams);
  const forms = all
    .filter(({ noChange }) => noChange !== null)
    .filter(isFirstOfPlace)
    .slice(0, mostForms);
  const others = all.filter(({ noChange }) => noChange === null).slice(0, Math.max(0, mostRows - forms.length));
  return all.filter((team) => forms.includes(team) || others.includes(team));
}

/** Two forms for one place would have the same fields. */
const isFirstOfPlace = ({ place }: TeamRow, at: number, all: TeamRow[]): boolean => all.findIndex((one) => one.place === place) === at;

function sentenceOf({ teams, openTeams, allIn, person }: RolloutsCardData): string {
  if (openTeams > 0) return teamWords.title(teams);
  return allIn ? teamWords.receipt(person, teams) : teamWords.answered(teams);
}

function headOf({ parts, sentAt }: RolloutsCardData, sentence: string, asks: boolean): Element[] {
  const where = [cardWords.capital(words.count(parts.length)), parts[0]?.day ?? ''];
  if (asks) return [...calmHead(where, sentence), ...line(teamWords.fill)];
  return [...band('good', cardWords.receipt.sent, sentAt, where), ...title(sentence)];
}

function partOf({ rollout, day, until, digestAt, teams }: RolloutPart, rows: TeamRow[], data: RolloutsCardData): Element[] {
  const shown = teams.filter((team) => rows.includes(team));
  if (shown.length === 0) return [];
  const when = [day, until].filter(Boolean).join(' · ');
  const two = data.teams <= 2;
  return [
    { type: 'Container', spacing: 'large', items: [...text(rollout, { size: 'medium', weight: 'bolder' }), ...smallLine(when)] },
    ...shown.flatMap((team) => {
      if (team.noChange !== null) return teamForm(team, team.label, team.place, data.typed);
      const asks = data.openTeams > 0;
      const place = rows.filter((one) => one.edit !== null || one.undo !== null).indexOf(team);
      const edit = (asks ? two && place < 1 : place < (two ? mostForms : mostEdits))
        ? sendsOrDoes(asks, cardWords.buttons.edit, team.edit)
        : [];
      const undo = place < (asks ? 1 : mostForms) ? sendsOrDoes(asks, cardWords.buttons.undo, team.undo) : [];
      const { kind, words: said } = team.said ?? { kind: 'neutral' as const, words: words.open };
      return [
        ...actRow(kind, team.team, said, [...edit, ...undo]),
        ...team.doubts.slice(0, 1).flatMap((doubt) => row('warning', doubt, checkinWords.receipt.asks)),
      ];
    }),
    ...(digestAt === '' ? [] : whyLine(cardWords.receipt.until(digestAt))),
  ];
}

/** While something is being filled in, what is typed goes along with every press, to be given back. */
const sendsOrDoes = (asks: boolean, title: string, press: Press | null): Element[] => (asks ? sends(title, press) : does(title, press));

function issuePart(rows: TeamRow[], { typed, openIssues }: RolloutsCardData): Element[] {
  const choices = rows.filter(({ noChange }) => noChange !== null).map(({ place, label }) => [String(place), label] as [string, string]);
  const asked = choiceInput({ id: 'issueTeam', label: teamWords.issueTeam, choices, value: typed?.['issueTeam'] });
  return [{ type: 'Container', id: 'issuePart', isVisible: startedIssue(typed), items: [...asked, ...issueInputs(typed, openIssues)] }];
}
