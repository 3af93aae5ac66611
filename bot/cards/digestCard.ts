import { cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { buttons, opens } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, smallLine, subheading } from './parts/text.ts';
import { calmHead, title } from './parts/title.ts';
import { toneOfPlan, toneOfSlip } from './parts/tones.ts';

const words = cardWords.digest;
/** Rows of one part; the rest says how many more. */
const most = 3;

export interface DigestCardData {
  rollout: string;
  day: string;
  reported: number;
  asked: number;
  /** Milestones whose forecast is past the plan. */
  late: { milestone: string; on: string; slipDays: number }[];
  /** `after` is how long it took until somebody had it: "14 minutes". */
  blocked: { team: string; title: string; takenBy: string | null; after: string }[];
  /** Reports that are in; days behind are negative. `newAt` when it came after the digest. */
  moved: { team: string; days: number; summary: string; newAt: string | null }[];
  resolved: { team: string; title: string }[];
  missing: { team: string; state: keyof typeof words.absent }[];
  /** The next milestone, said when all is well. */
  next: { milestone: string; on: string; approvers: string[] } | null;
  /** The team that came in late, when the digest is redrawn for it. */
  updated: { at: string; team: string } | null;
  links: { reports: string | null };
}

/** The day of all teams in one card: what moved, what is blocked, who is missing (P86, P95). */
export function digestCard(data: DigestCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = isWell(data) ? words.well : words.title(data.blocked.length, data.reported, data.asked);
    return message(`${data.rollout}, ${data.day}: ${sentence}.`, [
      ...head(data, sentence),
      ...(isWell(data) ? wellBody(data) : body(data)),
      ...buttons(opens(words.allReports, data.links.reports)),
    ]);
  });
}

function isWell({ blocked, missing, late, moved }: DigestCardData): boolean {
  return blocked.length + missing.length + late.length === 0 && moved.every(({ days }) => days >= 0);
}

function head({ rollout, day, updated }: DigestCardData, sentence: string): Element[] {
  if (updated === null) return calmHead([rollout, day], sentence);
  return [...band('neutral', words.updated(updated.at), words.cameIn(updated.team), [rollout, day]), ...title(sentence)];
}

function wellBody({ asked, next, resolved }: DigestCardData): Element[] {
  return [
    ...line(`${words.allIn(asked)}${next === null ? '' : words.stays(next.milestone, next.on)}`),
    ...(next === null || next.approvers.length === 0 ? [] : smallLine(words.signNext(next.approvers, next.milestone, next.on))),
    ...resolvedPart(resolved),
  ];
}

function body(data: DigestCardData): Element[] {
  const { late, blocked, missing, resolved } = data;
  return [
    ...late.slice(0, most).flatMap((slip) => row(toneOfSlip(slip.slipDays), words.late(slip.milestone, slip.on, slip.slipDays))),
    ...part(words.blocked, blocked, (issue) =>
      row(
        'attention',
        [{ strong: issue.team }, words.blockedTeam(issue.title)],
        issue.takenBy === null ? words.waits : words.took(issue.takenBy, issue.after),
      ),
    ),
    ...movedPart(data),
    ...resolvedPart(resolved),
    ...part(words.missing, missing, ({ team, state }) => row('neutral', [{ strong: team }, words.absent[state]])),
  ];
}

function movedPart({ moved }: DigestCardData): Element[] {
  if (moved.length === 0) return [];
  const ordered = [...moved].sort((one, other) => Number(other.newAt !== null) - Number(one.newAt !== null) || one.days - other.days);
  const left = ordered.slice(most);
  const more = left.every(({ days }) => days >= 0) ? words.moreCalm(left.length) : words.moreTeams(left.length);
  return [
    ...subheading(words.moved),
    ...ordered
      .slice(0, most)
      .flatMap(({ team, days, summary, newAt }) =>
        row(toneOfPlan(days), [{ strong: team }, words.movedTeam(days, summary)], newAt === null ? '' : words.newAt(newAt)),
      ),
    ...(left.length === 0 ? [] : moreLine(more, null)),
  ];
}

function resolvedPart(resolved: DigestCardData['resolved']): Element[] {
  return part(words.resolved, resolved, ({ team, title }) => row('good', [{ strong: team }, words.blockedTeam(title)]));
}

function part<Item>(heading: string, items: Item[], drawn: (item: Item) => Element[]): Element[] {
  if (items.length === 0) return [];
  const left = items.length - most;
  return [...subheading(heading), ...items.slice(0, most).flatMap(drawn), ...(left > 0 ? moreLine(cardWords.more(left), null) : [])];
}
