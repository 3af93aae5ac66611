// Loads the sample rollout: everything goes through the real commands, at the moments it happened.

import type { Acting } from '../../bot/act/Acting.ts';
import { act } from '../../bot/act/act.ts';
import { rosterOfThese } from '../../bot/act/Roster.ts';
import { startForChannel } from '../../bot/act/startForChannel.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { journals } from '../../bot/store/journals.ts';
import { places } from '../../bot/store/places.ts';
import { wakes } from '../../bot/store/wakes.ts';
import { instantOf, momentOf } from '../../playbook/clock/moments.ts';
import { channel, personas, tenantId } from '../personas.ts';
import type { SoFar, Step } from './Step.ts';
import { story } from './story.ts';

/** Where the desk's clock stands at first: shortly before the teams are asked. */
export const sampleStart = '2026-03-10T14:30:00Z';

const zone = 'Europe/Paris';

/** Loads the sample unless the channel shows a rollout already; answers with the id of the channel's rollout. */
export async function loadSample(engine: Engine): Promise<string> {
  const shown = await places(engine).ofChannel(tenantId, channel.id);
  if (shown) return shown;
  const clock = { now: instantOf(sampleStart) };
  const members = personas.map(({ oid, botId, name, company }) => ({ oid, botId, tenantId, name, company }));
  const rosters = { of: async () => rosterOfThese(members), changed: async () => undefined, emails: async () => new Map() };
  const shared = { journals: journals(engine), wakes: wakes(engine), places: places(engine), rosters };
  // The wakes of the past are not planned one by one: the one at the end covers them all.
  const acting: Acting = {
    ...shared,
    wakes: { ...shared.wakes, plan: async () => undefined },
    now: () => clock.now,
    poke: () => undefined,
  };
  let rolloutId = '';
  for (const [place, step] of story().entries()) {
    clock.now = momentOf(step.at.slice(0, 10), step.at.slice(11), zone);
    rolloutId = await happen(acting, rolloutId, step, place);
  }
  await shared.wakes.plan(rolloutId, instantOf(sampleStart));
  await shared.journals.quiet();
  return rolloutId;
}

async function happen(acting: Acting, rolloutId: string, step: Step, place: number): Promise<string> {
  const opened = await acting.journals.open(rolloutId || 'none');
  const persona = (key: string) => personas.find((one) => one.key === key);
  const soFar: SoFar = {
    rollout: opened.rollout,
    oid: (key) => persona(key)?.oid ?? '',
    id: (key) => Object.values(opened.people).find(({ oid }) => oid === persona(key)?.oid)?.id ?? '',
  };
  const at = acting.now().toString();
  if ('writes' in step) {
    await acting.journals.append(opened, step.writes(soFar), { at, by: 'milepost', key: `sample/${place}` });
    return rolloutId;
  }
  const asker = { tenantId, oid: soFar.oid(step.by), name: persona(step.by)?.name ?? '' };
  const key = `sample/${place}`;
  const input = step.input(soFar);
  const acted =
    step.verb === 'startRollout'
      ? await startForChannel(acting, asker, input as { channel: { threadId: string } }, key)
      : { ...(await act(acting, { rolloutId, verb: step.verb, input, key, asker })), rolloutId };
  if (acted.kind === 'refused') throw new Error(`The sample does not hold at ${step.at} (${step.verb}): ${JSON.stringify(acted.refusal)}`);
  return acted.rolloutId;
}
