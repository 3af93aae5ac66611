import { createHash } from 'node:crypto';
import { type DestinationStream, pino } from 'pino';
import { errorFacts } from './errorFacts.ts';
import type { Log, LogFacts, Saying } from './Log.ts';

/** What goes as it should; everything else is an error. */
const good: readonly Saying[] = ['Milepost serves', 'Milepost works on pages of notes'];

/** The one place that writes: a JSON object a line, with only the facts it knows, whatever else is handed to it (P56). */
export function jsonLog({ level = 'info', to }: { level?: string; to?: DestinationStream } = {}): Log {
  const log = to ? pino({ level }, to) : pino({ level });
  return (what, facts) => log[good.includes(what) ? 'info' : 'error'](written(facts), what);
}

const written = ({ error, rollout, failure, tenant, duty, where, takes, late, port, host, budget }: LogFacts): object => ({
  ...(rollout === undefined ? {} : { rollout: nameInLog(rollout) }),
  failure,
  tenant,
  duty,
  where,
  takes,
  late,
  port,
  host,
  budget,
  ...(error === undefined ? {} : { error: errorFacts(error) }),
});

/** What a rollout is called in the log. @example nameInLog('r1') // 'nU-FVUHX2RJR' */
const nameInLog = (rollout: string): string => createHash('sha256').update(rollout).digest('base64url').slice(0, 12);
