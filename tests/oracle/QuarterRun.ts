import type { QuarterHouse } from './quarterHouse.ts';
import type { Scenario, ScenarioTeam } from './Scenario.ts';
import type { Settled } from './settleIn.ts';

/** A scenario on its way through a house. */
export interface QuarterRun extends Settled {
  scenario: Scenario;
  house: QuarterHouse;
  /** By their key in the scenario. */
  teams: Map<string, ScenarioTeam>;
  /** The key of a team, by the ids the house gave its rollout and itself. */
  keyOf(rolloutId: string, teamId: string): string | undefined;
  /** Somebody's command in one of the scenario's rollouts. */
  does(who: string, rollout: string, verb: string, input: object): Promise<unknown>;
  /** Has something done at that moment; what falls into an outage is not done at all. */
  plan(at: number, does: () => Promise<unknown>): void;
}
