import type { Head, Mark, PersonShown, Side } from '../contract.ts';
import type { Action } from './Action.ts';
import type { MineAway, MineNeed, MineWatched, MineWishes, PortfolioRow } from './Mine.ts';

/** `GET /api/rollouts/:id/people` */
export interface PeopleView {
  head: Head;
  sides: { side: Side; name: string; people: (PersonShown & { roles: string[]; actions: Action[] })[] }[];
  roles: { id: string; title: string; side: Side; duties: string[]; holders: PersonShown[]; actions: Action[] }[];
  teams: { id: string; name: string; active: boolean; representative: PersonShown | null; asked: string; actions: Action[] }[];
  actions: Action[];
  /** True for those who steer: the page that says whether everybody is reached. */
  health: boolean;
}

/** `GET /api/me`: what waits for the reader, over all rollouts. */
export interface Mine {
  name: string;
  /** Running ones first, the newest first; twenty at most. */
  rollouts: MineRollout[];
  /** How many more there are. */
  more: number;
  /** Null for somebody who is named in no rollout that runs. */
  wishes: MineWishes | null;
}

export interface MineRollout {
  rolloutId: string;
  title: string;
  customer: string;
  status: Head['status'];
  /** The channel's tab, a link into Teams. */
  link: string | null;
  needs: MineNeed[];
  watched: MineWatched[];
  away: MineAway | null;
  concerns: ConcernShown[];
  /** Null for those who do not answer for it. */
  portfolio: PortfolioRow | null;
}

/** A private concern, shown to nobody but who raised it and who it was raised with (P56). */
export interface ConcernShown {
  id: string;
  /** "Raised in private with Ana Ruiz", "Ben Okafor raised this with you in private" */
  title: string;
  /** "Waiting for Ana Ruiz", "Closed by Ana Ruiz, Tue 10 Mar, 16:04" */
  state: string;
  mark: Mark;
  /** What was raised and each answer, oldest first. */
  said: { who: string; when: string; text: string }[];
  /** Answer, close, undo; posted to the rollout's commands like any other. */
  actions: Action[];
}

/** `GET /api/channels/:threadId`: which rollout a channel shows, for the configuration page. */
export interface ChannelRollouts {
  /** The day it is, an ISO day: the form proposes the Monday after it. */
  today: string;
  rollouts: { rolloutId: string; title: string; customer: string; status: Head['status'] }[];
  templates: { id: string; name: string; summary: string; milestones: number; sections: number; workingDays: number }[];
  /** How many there are; a large team is looked through by name, `?person=`. */
  count: number;
  roster: RosterPerson[];
}

/** A member of the channel as Teams lists them. */
export interface RosterPerson {
  /** Entra object id. */
  id: string;
  name: string;
  /** "Northwind" when Teams says it, else empty. */
  company: string;
}

/** `POST /api/rollouts` */
export interface StartRequest {
  /** One that comes with Milepost, else `template`, as it was read from a file. */
  templateId?: string;
  template?: unknown;
  title: string;
  customer: string;
  integrator: string;
  vendor: string;
  /** Entra object ids from the channel's roster. */
  accountable: string;
  projectManager: string;
  /** Who takes which role from the first day on. */
  people?: { role: string; person: string }[];
  /** IANA zone, and the ISO day of the kickoff or of the go-live from which it is counted back. */
  zone: string;
  startOn?: string;
  goLiveOn?: string;
  channel: { threadId: string; teamId: string; name: string };
}
