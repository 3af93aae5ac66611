// The sample rollout in memory, and what happened in it on Tue 10 March until the moment the pictures show.
import { Temporal } from 'temporal-polyfill';
import { act } from '../../bot/act/act.ts';
import { rosterOfThese } from '../../bot/act/Roster.ts';
import { journals, type Opened } from '../../bot/store/journals.ts';
import { places } from '../../bot/store/places.ts';
import { wakes } from '../../bot/store/wakes.ts';
import { personaOf, personas, tenantId } from '../../local/personas.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { sampleStore } from './sampleStore.ts';

/** When the pictures were drawn: Tue 10 March, 16:58 in Paris. */
export const pictured = '2026-03-10T15:58:00Z';

const members = personas.map((persona) => ({ ...persona }));

/** What the teams reported that day, in Paris time. */
const reports: [time: string, who: string, input: object][] = [
  ['15:51', 'carla', { team: 'sales', days: 1, done: 'Lead form accepted in Lyon, Porto and Oslo.' }],
  ['16:03', 'yuki', { team: 'itsec', noChange: true }],
  ['16:08', 'ben', { team: 'training', days: 0, done: 'Exercise for Lyon is ready. No trainer named yet.' }],
  ['16:20', 'raj', { team: 'integration', days: 0, done: 'Mail connector runs in the pilot. Guest sign-in fails.' }],
  ['16:42', 'lena', { team: 'data', days: -3, done: 'Duplicates removed from 3 of 4 sources.' }],
];

export interface ASample {
  rolloutId: string;
  does(at: string, who: string, verb: string, input: object): Promise<void>;
  open(): Promise<Opened>;
  /** The rollout as that persona looks at it at a moment. */
  looking(at: string, who?: string): Promise<Looking>;
}

export async function aSample(): Promise<ASample> {
  const { engine, rolloutId } = await sampleStore();
  let now = Temporal.Instant.from(pictured);
  const acting = {
    journals: journals(engine),
    wakes: wakes(engine),
    places: places(engine),
    rosters: { of: async () => rosterOfThese(members), changed: async () => undefined, emails: async () => new Map() },
    now: () => now,
    poke: () => undefined,
  };
  const open = () => acting.journals.open(rolloutId);
  return {
    rolloutId,
    open,
    async does(at, who, verb, input) {
      now = Temporal.Instant.from(at);
      const asker = { tenantId, oid: personaOf(who)?.oid ?? '', name: who };
      const acted = await act(acting, { rolloutId, verb, input, key: `${at}/${who}/${verb}`, asker });
      if (acted.kind === 'refused') throw new Error(`${verb} at ${at}: ${JSON.stringify(acted.refusal)}`);
    },
    async looking(at, who = 'maya') {
      const { rollout, people } = await open();
      const reader = Object.values(people).find(({ oid }) => oid === personaOf(who)?.oid);
      return { rollout, people, now: Temporal.Instant.from(at), reader: reader?.id ?? null, readerName: reader?.name ?? who };
    },
  };
}

/** The sample with that day's reports, and the red issue of 16:46. */
export async function aSampleAsPictured(): Promise<ASample> {
  const sample = await aSample();
  for (const [time, who, input] of reports)
    await sample.does(`2026-03-10T${time}:00+01:00`, who, 'reportStatus', { day: '2026-03-10', ...input });
  const text = 'Nightly import stops at 40,000 rows. It blocks the clean-up of the fourth source.';
  await sample.does('2026-03-10T16:46:00+01:00', 'lena', 'raiseIssue', { severity: 'red', text });
  return sample;
}
