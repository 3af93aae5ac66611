import type { Engine } from '../../bot/store/Engine.ts';
import { openEngine } from '../../bot/store/openEngine.ts';

/** The store's engine for tests about something else than waiting: a machine that stands still for a moment is no storage that is away. */
export const patientEngine = (store: string): Engine => openEngine(store, 60_000);
