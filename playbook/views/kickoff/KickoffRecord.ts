import type { Speaking } from '../../words/documentLanguage.ts';

/** What every slide says: its title, a line below it, and what is said aloud. */
interface Slide {
  title: string;
  lead: string;
  notes: string;
}

export interface PlannedOnSlide {
  name: string;
  startOn: string;
  baselineOn: string;
  /** The day it is expected, or was done. */
  on: string;
  state: 'signed' | 'late' | 'planned' | 'leftOut';
  label: string;
}

export interface KickoffRecord {
  language: string;
  rollout: string;
  customer: string;
  kicker: string;
  cover: Slide & { subtitle: string; day: string; led: string; milestones: number };
  ownership: Slide & { text: string; by: string };
  /** Null where no measure is defined. */
  success: (Slide & { measures: { name: string; from: string; to: string; how: string }[] }) | null;
  roles: Slide & { sides: { name: string; side: string; roles: { title: string; names: string; open: boolean }[] }[] };
  owes: Slide & { sides: { name: string; side: string; points: string[] }[] };
  /** Null where the playbook has no such table. */
  impacts: (Slide & { table: string[][] }) | null;
  plan: Slide & { today: string; todayLabel: string; milestones: PlannedOnSlide[]; none: string; month: Speaking['month'] };
  systems: Slide & { items: { name: string; by: string; touch: string; works: string }[]; none: string };
  cadence: Slide & { cards: { when: string; name: string; text: string }[] };
  communication: Slide & { table: string[][]; missing: string };
  badNews: Slide & { chain: { name: string; role: string; when: string }[]; severities: readonly (readonly [string, string])[] };
  effort: Slide & { table: string[][]; none: string };
  weeks: Slide & { table: string[][]; none: string };
  signing: Slide & { steps: readonly (readonly string[])[]; foot: string };
  where: Slide & {
    places: readonly (readonly [string, string])[];
    contactTitle: string;
    contacts: { name: string; role: string }[];
    open: string;
    link: string | null;
  };
  more(count: number): string;
  continued(title: string): string;
}
