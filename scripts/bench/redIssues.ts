// How long a pressed red issue takes to the connector's accepted post, with everything real: the door, the file store, the waker (U7).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sqliteEngine } from '../../bot/store/sqlite/sqliteEngine.ts';
import { personalChatOf, personaOf } from '../../local/personas.ts';
import { aHouse } from '../../tests/support/aHouse.ts';

/** How often the connector's log is looked at; a fraction of what is measured. */
const lookEveryMs = 5;

const mostWaitMs = 30_000;

export interface RedIssueTimes {
  /** Milliseconds from press to answer, and from press to the accepted post, sorted. */
  answered: number[];
  accepted: number[];
}

/** Presses that many red issues one after the other, and waits for each to reach the technical lead. */
export async function redIssueTimes(presses: number): Promise<RedIssueTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-red-'));
  const house = await aHouse({ engine: sqliteEngine(join(folder, 'red.db')) });
  house.at('2026-03-10T15:00:00Z');
  await house.waker.finish();
  house.waker.start();
  const raj = personaOf('raj');
  const chat = raj ? personalChatOf(raj) : '';
  const times: RedIssueTimes = { answered: [], accepted: [] };
  for (let press = 0; press < presses; press += 1) {
    const text = `Press number ${press}`;
    const began = Date.now();
    const seen = house.transcript.accepted().at(-1)?.seq ?? 0;
    const { ms } = await house.presses('lena', 'raiseIssue', { rollout: house.rolloutId, once: `red-${press}`, severity: 'red', text });
    times.answered.push(ms);
    const arrived = () =>
      house.transcript
        .accepted(seen)
        .find(({ method, conversation, summary }) => method === 'POST' && conversation.startsWith(chat) && summary.includes(text));
    while (!arrived() && Date.now() - began < mostWaitMs) await pause(lookEveryMs);
    times.accepted.push(Date.parse(arrived()?.at ?? new Date(began + mostWaitMs).toISOString()) - began);
    const issue = (await house.open()).rollout.issues.at(-1)?.id;
    await house.commands('raj', 'resolveIssue', { issue, text: 'Measured.' });
  }
  await house.close();
  rmSync(folder, { recursive: true, force: true });
  const sorted = (all: number[]) => all.toSorted((one, other) => one - other);
  return { answered: sorted(times.answered), accepted: sorted(times.accepted) };
}
