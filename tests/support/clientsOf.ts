import type { Engine } from '../../bot/store/Engine.ts';
import { patientEngine } from './patientEngine.ts';

/** What an engine works on; ended when nobody needs it any more. */
export interface Storage {
  /** The name `openEngine` takes; opening it twice gives two clients of the same storage. */
  store: string;
  end(): Promise<void>;
}

interface Clients extends Pick<Storage, 'store'> {
  engine: Engine;
  other: Engine;
}

/** Two clients of one storage for the tests around it, opened before the first of them and closed after the last. */
export function clientsOf(start: () => Promise<Storage>): Clients {
  const clients = {} as Clients;
  let storage: Storage;
  before(async () => {
    storage = await start();
    const { store } = storage;
    Object.assign(clients, { store, engine: patientEngine(store), other: patientEngine(store) });
  });
  after(async () => {
    await Promise.all([clients.engine.close(), clients.other.close()]);
    await storage.end();
  });
  return clients;
}
