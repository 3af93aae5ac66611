import { pino } from 'pino';
import type { Troubled } from './TeamsSettings.ts';

/** Writes one line for each trouble; only these fields, since errors of the SDK carry whole requests with their tokens. */
export function teamsLog(): Troubled {
  const log = pino({ name: 'teams' });
  return (where, error) => {
    const { name, message, code, statusCode, stack } = (error ?? {}) as Record<string, unknown>;
    log.error({ where, error: { name, message, code, statusCode, stack } });
  };
}
