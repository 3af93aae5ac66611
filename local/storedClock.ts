// The desk's moment in the store, so that every process on it tells the same time.
import express, { type Router } from 'express';
import type { Engine } from '../bot/store/Engine.ts';
import type { ClockStore, LocalClock } from './clock.ts';
import { sampleStart } from './sample/loadSample.ts';

/** Where the moment is kept; it only ever moves forward, whichever process moves it. */
export function momentIn(engine: Engine): ClockStore {
  const kept = () => engine.get('index', 'local', 'clock');
  const save = async (now: string): Promise<void> => {
    const row = await kept();
    if (row && Date.parse(String(row.body.now)) >= Date.parse(now)) return;
    const body = { now };
    const change = row
      ? ({ kind: 'replace', row: 'clock', version: row.version, body } as const)
      : ({ kind: 'insert', row: 'clock', body } as const);
    if ((await engine.write('index', 'local', [change])) === 'conflict') await save(now);
  };
  return { start: sampleStart, load: async () => ((await kept())?.body.now as string | undefined) ?? null, save };
}

/** What people do happens at the moment another process may have moved the clock to. */
export function atTheTimeOf(clock: LocalClock, then: Router): Router {
  const router = express.Router();
  router.post('/api/*path', async (_req, _res, next) => {
    await clock.refresh();
    next();
  });
  return router.use(then);
}
