// What tab and server say to each other: paths, requests, answers. Sentences arrive ready, in the reader's language.
import type { Action } from './contract/Action.ts';

/** The three sides of a rollout: who will use the system, who builds it, who made it (P4, P114). */
export type Side = 'customer' | 'integrator' | 'vendor';

/** What a mark beside a sentence says; `words/tones.ts` gives each one its words, shape and tone. */
export type Mark = 'ahead' | 'good' | 'late' | 'missing' | 'away' | 'notDue' | 'red' | 'signed' | 'going' | 'notStarted' | 'note';

export interface PersonShown {
  id: string;
  name: string;
  /** "Accountable, Northwind" */
  line: string;
}

export interface Head {
  rolloutId: string;
  title: string;
  customer: string;
  status: 'setup' | 'running' | 'paused' | 'closed';
  /** A sentence when paused or closed, while nobody is project manager, or while nothing can be posted to the channel; else empty. */
  notice: string;
  seq: number;
  /** ISO instant the view was worked out for, and until when it stays true if nothing is appended. */
  asOf: string;
  validUntil: string;
  reader: { id: string | null; name: string };
  /** Actions on the rollout as a whole (pause, resume, close, report, raise an issue). */
  actions: Action[];
}

/** A sentence in up to three parts; `late` is drawn in the warning colour. */
export interface Lead {
  text: string;
  late: string;
  after: string;
}

/** Where a link inside the tab leads. */
export interface Place {
  page: 'overview' | 'plan' | 'status' | 'playbook' | 'value' | 'people' | 'live';
  /** Milestone, issue, team or section id. */
  id?: string;
}
