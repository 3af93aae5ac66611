import type { Mark } from '../../playbook/contract.ts';
import { digestWords as words } from '../../playbook/words/digest.ts';
import { type DigestPart, digestParts } from '../../playbook/words/digestParts.ts';
import { commas, sentence as ended, led, sentences } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, opens } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, smallLine, subheading } from './parts/text.ts';
import { calmHead, title } from './parts/title.ts';
import type { Tone } from './parts/tones.ts';

/** More than eight lines are not read in a channel. */
const mostLines = 8;
const mostWell = 2;

export interface DigestCardLine {
  part: DigestPart;
  mark: Mark;
  who: string;
  text: string;
  detail: string;
  /** Opens the issue it is about. */
  url: string | null;
}

export interface DigestCardData {
  rollout: string;
  day: string;
  title: string;
  /** The manager's own lines, on top; null when there are none. */
  note: { who: string; words: string } | null;
  /** Said instead of lines when all is well. */
  well: string[];
  lines: DigestCardLine[];
  more: string;
  /** How many minor issues are new, leading to the Status page; empty when none is. */
  minor: string;
  next: string;
  /** What came in last, once it is out: "18:20", "Service desk came in". */
  updated: { at: string; what: string } | null;
  links: { reports: string | null };
}

/** The day of all teams in one card: what moved, what is blocked or overdue, who is missing; two sentences when all is well (P86, P95, U8). */
export function digestCard(data: DigestCardData): CardMessage {
  return fitted(data, (data) =>
    message(ended(led(commas([data.rollout, data.day]), data.title)), [
      ...head(data),
      ...digestBody(data),
      ...buttons(opens(words.allReports, data.links.reports)),
    ]),
  );
}

function head({ rollout, day, updated, title: sentence }: DigestCardData): Element[] {
  if (updated === null) return calmHead([rollout, day], sentence);
  return [...band('neutral', words.updated(updated.at), updated.what, [rollout, day]), ...title(sentence)];
}

/** What the digest says below its title, the manager's lines first. */
export function digestBody({
  note,
  well,
  lines,
  more,
  minor,
  next,
  links,
}: Pick<DigestCardData, 'note' | 'well' | 'lines' | 'more' | 'minor' | 'next' | 'links'>): Element[] {
  return [
    ...(note === null ? [] : quote(note.who, note.words)),
    ...(well.length === 0 ? [] : line(sentences(well.slice(0, mostWell)))),
    ...(well.length === 0 ? [] : smallLine(next)),
    ...digestParts.flatMap((part) => partOf(part, lines.slice(0, mostLines))),
    ...(more === '' ? [] : moreLine(more, links.reports)),
    ...(minor === '' ? [] : moreLine(minor, links.reports)),
    ...(well.length === 0 ? smallLine(next) : []),
  ];
}

function partOf(part: DigestPart, lines: DigestCardLine[]): Element[] {
  const own = lines.filter((one) => one.part === part);
  if (own.length === 0) return [];
  return [
    ...subheading(words.headings[part]),
    ...own.flatMap(({ mark, who, text, detail, url }) =>
      row(toneOf(part, mark), [{ strong: who }, text], url === null ? detail : [{ link: detail, url }]),
    ),
  ];
}

const tones: Partial<Record<Mark, Tone>> = { late: 'warning', good: 'good', ahead: 'good', red: 'attention' };

const toneOf = (part: DigestPart, mark: Mark): Tone =>
  part === 'blocked' || part === 'overdue' ? 'attention' : (tones[mark] ?? 'neutral');
