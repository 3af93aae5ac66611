// One run through the two weeks: two servers, people who keep asking until they are answered, and the deaths that were planned.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deliveries } from '../../bot/store/deliveries.ts';
import { journals } from '../../bot/store/journals.ts';
import { wakes } from '../../bot/store/wakes.ts';
import type { Accepted } from '../../local/connector/Transcript.ts';
import { findAction } from '../../local/findAction.ts';
import { cardOf } from '../../local/messageOf.ts';
import { personaOf } from '../../local/personas.ts';
import { loadSample } from '../../local/sample/loadSample.ts';
import { localIssuer } from '../../local/tokens.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { patientEngine } from '../support/patientEngine.ts';
import type { Kill } from './killPlan.ts';
import { outlivingConnector } from './outlivingConnector.ts';
import type { CommandStep, PressStep, Shown, Step } from './Step.ts';
import { serverPair, type Which } from './serverPair.ts';
import { endLeases, type StoredDelivery, storedDeliveries } from './storedDeliveries.ts';

export interface RunSettings {
  steps: Step[];
  kills: Map<number, Kill>;
  claims: boolean;
}

/** A slow machine must not look like a death; the leases of the dead are ended by hand, so that nobody waits for them. */
const leaseMs = 15_000;
const deadlineMs = 10_000;

/** A send that a server had claimed when it died. */
export interface InFlight extends StoredDelivery {
  claimedAt: number;
  killedAt: number;
}

/** All there is to judge a run by. */
export interface Ran {
  rollout: Rollout;
  /** Personas by their ids in the rollout. */
  personas: Record<string, string>;
  /** The length of the journal before the run. */
  begunAt: number;
  verified: number | null;
  /** The next wake, as an ISO instant, or null. */
  nextWake: string | null;
  /** What people were told is done: verb, persona's id in the rollout, key. */
  acknowledged: string[];
  accepted: Accepted[];
  deliveries: StoredDelivery[];
  inFlight: InFlight[];
  kills: number;
  troubles: string[];
}

export async function aRun({ steps, kills, claims }: RunSettings): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-crash-'));
  const store = `sqlite:${join(folder, 'milepost.db')}`;
  const engine = patientEngine(store);
  const rolloutId = await loadSample(engine);
  const journal = journals(engine);
  const sent = deliveries(engine);
  const begunAt = (await journal.open(rolloutId)).rollout.seq;
  const connector = await outlivingConnector(folder);
  const issuer = await localIssuer({ file: join(folder, 'key.json') });
  const pair = await serverPair({ folder, store, serviceUrl: connector.serviceUrl, leaseMs, deadlineMs, claims });
  const acknowledged: string[] = [];
  const inFlight: InFlight[] = [];
  let killed = 0;

  async function shownNow(): Promise<Shown> {
    const { rollout, people } = await journal.open(rolloutId);
    return { rollout, id: (persona) => Object.values(people).find(({ oid }) => oid === personaOf(persona)?.oid)?.id ?? '' };
  }
  const json = (body: object, more: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more },
    body: JSON.stringify(body),
  });

  /** The same key with every try, and no second look once the server has said it is done. */
  async function give({ by, verb, input }: Pick<CommandStep, 'by' | 'verb' | 'input'>, place: number): Promise<void> {
    const shown = await shownNow();
    const body = input(shown);
    const persona = personaOf(by);
    if (!persona) throw new Error(`Nobody is called ${by}.`);
    const authorization = `Bearer ${await issuer.tabToken(persona)}`;
    const key = `step/${place}`;
    const init = () => json(body, { authorization, 'idempotency-key': key });
    await pair.ask(`/api/rollouts/${rolloutId}/commands/${verb}`, init, ({ status }) => status === 200);
    acknowledged.push(`${verb}|${shown.id(by)}|${key}`);
  }

  /** The message somebody got for a duty, and the key of its button; the other server may still be sending it. */
  async function cardToPress({ card, action }: PressStep, shown: Shown): Promise<{ activityId: string; key: unknown } | null> {
    const { subject, duty } = card(shown);
    const delivery = (await sent.about(rolloutId, subject)).find((one) => one.duty === duty);
    const activityId = delivery?.sent?.activityId ?? '';
    const kept = connector.transcript.find(activityId);
    const key = kept && findAction(cardOf(kept.activity), action)?.data.once;
    return key ? { activityId, key } : null;
  }

  /** Pressed until the journal has it: a card may have been drawn again by the time somebody presses again. */
  async function press(step: PressStep, place: number): Promise<void> {
    const { by, verb, action, inputs, instead } = step;
    const shown = await shownNow();
    let found = await cardToPress(step, shown);
    if (!found && instead) return give({ by, verb, input: () => instead }, place);
    await pair.ask(
      '/local/clock',
      () => ({}),
      async () => {
        found ??= await cardToPress(step, shown);
        return found !== null;
      },
    );
    const { activityId, key } = found ?? { activityId: '', key: '' };
    const entryKey = `${verb}|${shown.id(by)}|${key}`;
    const isStored = async () => (await shownNow()).rollout.keys[entryKey] !== undefined;
    await pair.ask('/local/press', () => json({ person: by, activityId, action, inputs }), isStored);
    acknowledged.push(entryKey);
  }

  async function take(step: Step, place: number): Promise<void> {
    if (step.kind === 'press') return press(step, place);
    if (step.kind === 'command') return give(step, place);
    await pair.ask(
      '/local/clock',
      () => json({ now: step.to }),
      ({ status }) => status === 200,
    );
  }

  const claimedNow = () => storedDeliveries(folder).filter(({ state }) => state === 'claimed');

  /** Whoever has claimed a send latest; the first when nobody has. */
  async function sender(): Promise<Which> {
    const latest = claimedNow().reduce((one, other) => (other.until > one.until ? other : one), { holder: '', until: 0 });
    return (await pair.whichIs(latest.holder)) ?? 'first';
  }

  async function killNow({ who }: Kill): Promise<void> {
    const holders = await Promise.all((who === 'sender' ? [await sender()] : who).map((which) => pair.kill(which)));
    const killedAt = Date.now();
    killed += 1;
    for (const delivery of claimedNow())
      if (holders.includes(delivery.holder)) inFlight.push({ ...delivery, claimedAt: delivery.until - leaseMs, killedAt });
    endLeases(folder, holders);
  }

  /** The step with a death in it; when the moment never comes, the death comes after the step. */
  async function takeWith(kill: Kill, step: Step, place: number): Promise<void> {
    await pair.bothUp();
    let dying: Promise<void> | null = null;
    const die = () => {
      dying ??= killNow(kill);
      return dying;
    };
    const { at } = kill;
    const timer = 'afterMs' in at ? setTimeout(die, at.afterMs) : null;
    if ('message' in at) connector.atMessage(at.message, () => die().then(() => at.accepted));
    await take(step, place);
    if (timer) clearTimeout(timer);
    connector.atMessage(0, null);
    await die();
  }

  try {
    await pair.bothUp();
    for (const [place, step] of steps.entries()) {
      const kill = kills.get(place);
      await (kill ? takeWith(kill, step, place) : take(step, place));
    }
    const { rollout } = await shownNow();
    const personas = Object.values((await journal.open(rolloutId)).people).map(({ id, oid }) => [id, personaOf(oid)?.key ?? '']);
    return {
      rollout,
      personas: Object.fromEntries(personas),
      begunAt,
      verified: await journal.verify(rolloutId),
      nextWake: (await wakes(engine).next())?.at ?? null,
      acknowledged,
      accepted: connector.transcript.accepted(),
      deliveries: storedDeliveries(folder),
      inFlight,
      kills: killed,
      troubles: pair.troubles,
    };
  } finally {
    await pair.close();
    await connector.close();
    await engine.close();
    rmSync(folder, { recursive: true });
  }
}
