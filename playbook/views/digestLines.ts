// The digest in lines: at most eight, the same on the card and in the tab.
import type { Mark } from '../contract.ts';
import { titleOf } from '../words/counts.ts';
import { dayWords, timeWords } from '../words/dates.ts';
import { digestWords as w } from '../words/digest.ts';
import { type Absence, type DigestPart, digestParts } from '../words/digestParts.ts';
import type { Digest } from './digestOf.ts';

/** More than eight lines are not read in a channel. */
export const mostLines = 8;

export interface DigestLine {
  part: DigestPart;
  mark: Mark;
  /** Whom or what it is about; the sentence goes on with `text`. */
  who: string;
  text: string;
  detail: string;
  /** The issue it is about, to be opened from there; null when it is about none. */
  issue: string | null;
}

export interface DigestText {
  title: string;
  lines: DigestLine[];
  /** How many more there are; empty when all are told. */
  more: string;
  /** Said instead of lines when all is well. */
  well: string[];
  /** How many minor issues are new, quietly; empty when none is. */
  minor: string;
  /** What is signed next; empty when nothing is left. */
  next: string;
}

/** The digest's title and its lines; what is cut is told as a number, and all is well in two sentences (P86, U8). */
export function digestText(digest: Digest, zone: string): DigestText {
  const { next } = digest;
  const all = allLines(digest, zone);
  const shown = digest.well ? all.filter(({ part }) => part === 'good' || part === 'changed').filter(isNewOrGood) : fairly(all);
  const left = all.length - shown.length + digest.quiet;
  const isCalm = all.filter((line) => !shown.includes(line)).every(({ part, mark }) => part === 'changed' && mark !== 'late');
  return {
    title: titleOfDigest(digest),
    lines: shown.slice(0, mostLines),
    more: digest.well || !left ? '' : isCalm ? w.moreCalm(left) : w.more(left),
    well: digest.well
      ? [w.allIn(digest.reported, digest.away), ...(next && next.slipDays <= 0 ? [w.stays(next.milestone, dayWords(next.on))] : [])]
      : [],
    minor: digest.minor ? w.minor(digest.minor) : '',
    next: next ? w.next(next.approvers, next.milestone, dayWords(next.on)) : '',
  };
}

function titleOfDigest({ well, blocked, overdue, reported, asked }: Digest): string {
  return well ? w.well : w.title(new Set(blocked.map(({ who }) => who)).size, overdue.length, reported, asked);
}

/** When all is well only what came in later and good news stand below the two sentences. */
const isNewOrGood = ({ part, detail }: DigestLine): boolean => part === 'good' || detail !== '';

/** Eight of the lines: each part gets its first one before another gets its second. */
function fairly(all: DigestLine[]): DigestLine[] {
  const places = new Map(all.map((line) => [line, all.filter(({ part }) => part === line.part).indexOf(line)]));
  const chosen = all.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0)).slice(0, mostLines);
  return all.filter((line) => chosen.includes(line));
}

function allLines(digest: Digest, zone: string): DigestLine[] {
  const newAt = (at: string | null) => (at ? w.newAt(timeWords(at, zone)) : '');
  const parts: Record<DigestPart, (Omit<DigestLine, 'part' | 'issue'> & { issue?: string })[]> = {
    late: digest.late.map(({ milestone, on, slipDays }) => ({
      mark: 'late',
      who: milestone,
      text: w.late(dayWords(on), slipDays),
      detail: '',
    })),
    blocked: digest.blocked.map(({ issue, severity, who, text, takenBy, minutes }) => ({
      issue,
      mark: severity === 'red' ? 'red' : 'late',
      who,
      text: w.said(titleOf(text, 100)),
      detail: takenBy ? w.took(takenBy, minutes) : w.waits,
    })),
    overdue: digest.overdue.map(({ deliverable, milestone, owner, days }) => ({
      mark: 'late',
      who: titleOf(deliverable, 100),
      text: w.overdue(days),
      detail: w.owned(owner, milestone),
    })),
    changed: digest.changed.map(({ team, days, noChange, done, newAt: at }) => ({
      mark: days < 0 ? 'late' : days > 0 ? 'ahead' : 'good',
      who: team,
      text: w.changed(days, noChange ? w.noChange : titleOf(done, 140)),
      detail: newAt(at),
    })),
    good: [
      ...digest.news.map(({ who, text }) => ({ mark: 'good' as const, who, text: w.said(titleOf(text, 140)), detail: '' })),
      ...digest.resolved.map(({ who, text, newAt: at }) => ({
        mark: 'good' as const,
        who: titleOf(text, 100),
        text: w.resolved,
        detail: [who, newAt(at)].filter(Boolean).join(' · '),
      })),
    ],
    missing: together(digest.missing).map(({ teams, state, said }) => ({
      mark: state === 'away' ? 'away' : state === 'notDue' ? 'notDue' : 'missing',
      who: w.teams(teams),
      text: w.absent(state, titleOf(said, 100)),
      detail: '',
    })),
  };
  return digestParts.flatMap((part) => parts[part].map((line) => ({ issue: null, ...line, part })));
}

/** Teams that are silent for the same reason share a line, so that all of them are named (P78). */
function together(missing: Digest['missing']): { teams: string[]; state: Absence; said: string }[] {
  const groups = Map.groupBy(missing, ({ state, said }) => `${state}/${said}`);
  return [...groups.values()].flatMap((group) => (group[0] ? [{ ...group[0], teams: group.map(({ team }) => team) }] : []));
}
