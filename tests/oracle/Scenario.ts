// What `scenario.mjs` writes.
import type { Cadence } from '../../playbook/journal/Entry.ts';

export interface ScenarioTeam {
  key: string;
  rollout: string;
  zone: string;
  askAt: string;
  mandatory: boolean;
  active: boolean;
  /** Null: nobody speaks for it. */
  representative: string | null;
  /** The team of the playbook it is; absent: one of its own. */
  playbookTeam?: string;
  deputy: string | null;
  cadence: Cadence | null;
  calendar: string | null;
  /** What whoever is asked does, minutes later, day by day: `reports 7`, `silent`, `snoozes 5 15 8`, `handsOn 12 T001b 6`, ... */
  habit: [does: string, after?: number, ...more: (string | number | null)[]][];
}

export interface ScenarioRollout {
  key: string;
  zone: string;
  startOn: string;
  calendar: string | null;
  milestones: { id: string; phase: string; dueOn: string }[];
}

/** Something that changes at a moment: for a team, a person or a rollout. */
export interface ScenarioEvent {
  at: string;
  team?: string;
  set?: { representative?: string; cadence?: Cadence; zone?: string; askAt?: string; mandatory?: boolean; active?: boolean };
  pulledIn?: { from: string; until: string };
  person?: string;
  away?: { from: string; until: string };
  quiet?: { from: string; until: string; weekends: boolean; zone: string };
  rollout?: string;
  /** The milestone that is done. */
  done?: string;
  phase?: string;
  cadence?: Cadence;
  until?: string;
}

export interface Scenario {
  startedAt: string;
  from: string;
  until: string;
  endsAt: string;
  windowMinutes: number;
  projectManager: string;
  /** When our process is down. */
  outages: { from: string; to: string }[];
  /** Who blocked the bot. */
  blocked: string[];
  calendars: Record<string, string[]>;
  rollouts: ScenarioRollout[];
  teams: ScenarioTeam[];
  events: ScenarioEvent[];
}

/** The scenario with these rollouts only, up to that moment. */
export function slice(scenario: Scenario, { rollouts, endsAt }: { rollouts: string[]; endsAt: string }): Scenario {
  const teams = scenario.teams.filter(({ rollout }) => rollouts.includes(rollout));
  const keys = new Set(teams.map(({ key }) => key));
  const concerns = ({ team, person, rollout }: ScenarioEvent) =>
    (team && keys.has(team)) || (person && keys.has(person.slice(0, -1))) || (rollout && rollouts.includes(rollout));
  return {
    ...scenario,
    endsAt,
    rollouts: scenario.rollouts.filter(({ key }) => rollouts.includes(key)),
    teams,
    events: scenario.events.filter((event) => concerns(event) && event.at <= endsAt),
  };
}
