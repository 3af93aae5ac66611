import { defaultStore } from '../../bot/settings.ts';
import { type Engine, operationDeadlineMs } from '../../bot/store/Engine.ts';
import { openEngine } from '../../bot/store/openEngine.ts';
import { StoreUnusable } from '../../bot/store/StoreUnusable.ts';

/** Opens the store the environment names, as the server does, and closes it again; what `work` answers is how the process ends. A store that cannot serve is told in a sentence. */
export async function withStore(work: (engine: Engine) => Promise<number>): Promise<void> {
  const { MILEPOST_STORE: store, MILEPOST_MANAGED_IDENTITY: isManaged, MILEPOST_BOT_ID: identity } = process.env;
  try {
    const engine = openEngine(store?.trim() || defaultStore, operationDeadlineMs, isManaged === 'true' ? identity : undefined);
    process.exitCode = await work(engine).finally(() => engine.close());
  } catch (error) {
    if (!(error instanceof StoreUnusable)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
