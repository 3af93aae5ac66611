import { act } from '../../bot/act/act.ts';
import { rosters } from '../../bot/act/rosters.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { journals } from '../../bot/store/journals.ts';
import { people } from '../../bot/store/people.ts';
import { places } from '../../bot/store/places.ts';
import { wakes } from '../../bot/store/wakes.ts';
import { anInstant, tenantId } from '../support/builders.ts';
import { fakeMessenger } from '../support/fakeMessenger.ts';
import { playedAt } from './aSignoffRollout.ts';

/** What the presses of one server came to: verdicts it was told were stored by it, and those refused or stored before. */
export interface Pressed {
  stored: string[];
  before: string[];
  refused: string[];
}

/** Waits until both servers are there, so that they really press at the same time. */
export async function together(engine: Engine, rolloutId: string, name: string): Promise<void> {
  const place = `ready/${rolloutId}`;
  await engine.write('rollouts', place, [{ kind: 'put', row: name, body: { ready: true } }]);
  while ((await engine.range('rollouts', place, '', '~', 2)).length < 2);
}

/** Presses Approve for each of these approvers on the newest round, as one server would. */
export async function signAll(engine: Engine, rolloutId: string, approvers: readonly string[]): Promise<Pressed> {
  const now = () => anInstant(playedAt);
  const acting = {
    journals: journals(engine),
    wakes: wakes(engine),
    places: places(engine),
    rosters: rosters(fakeMessenger([]), people(engine), () => 0),
    now,
    poke: () => undefined,
  };
  const signoff = (await acting.journals.open(rolloutId)).rollout.signoffs.at(-1)?.id;
  const pressed: Pressed = { stored: [], before: [], refused: [] };
  for (const who of approvers) {
    const asker = { tenantId, oid: `oid-${who}`, name: who };
    const acted = await act(acting, { rolloutId, verb: 'decideSignoff', input: { signoff, verdict: 'approve' }, key: null, asker });
    pressed[acted.kind === 'refused' ? 'refused' : acted.already ? 'before' : 'stored'].push(who);
  }
  return pressed;
}

/** The same engine without its promise: whatever was read before, it writes. For the control only. */
export const unchecked = (engine: Engine): Engine => ({
  ...engine,
  write: (table, partition, changes) =>
    engine.write(
      table,
      partition,
      changes.map((change) => (change.kind === 'remove' ? change : { kind: 'put', row: change.row, body: change.body })),
    ),
});
