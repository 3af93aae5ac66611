import { readied } from '../support/readied.ts';
import { personOf } from '../support/strangers.ts';
import type { QuarterRun } from './QuarterRun.ts';
import type { ScenarioEvent } from './Scenario.ts';

/** One event of the scenario, done by whoever it is about or by the project manager, and what it makes due. */
export async function happens(run: QuarterRun, { team: key, person, rollout, ...event }: ScenarioEvent): Promise<void> {
  const { house, teams, teamIds, rolloutIds, scenario } = run;
  const place = rollout ?? teams.get(key ?? person?.slice(0, -1) ?? '')?.rollout ?? '';
  const rolloutId = rolloutIds.get(place) ?? '';
  const team = teamIds.get(key ?? '');
  const does = (verb: string, input: object) => run.does(person ?? scenario.projectManager, place, verb, input);
  if (event.set) {
    const { cadence, representative, ...fields } = event.set;
    const named = representative ? { representative: personOf(representative).oid } : {};
    await does('changeTeam', { team, ...fields, ...named, ...cadence });
  }
  if (event.pulledIn) await does('pullInTeam', { team, ...event.pulledIn });
  if (event.away) await does('sayAway', event.away);
  if (event.quiet) await does('setQuietHours', event.quiet);
  if (event.phase) await does('setCadence', { phase: event.phase, ...event.cadence, until: event.until });
  if (event.done) {
    const { rollout: found } = await house.conversing.journals.open(rolloutId);
    await readied(found, event.done, does);
  }
  await house.lookAt(rolloutId);
}
