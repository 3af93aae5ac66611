import { jsonLog } from '../log/jsonLog.ts';
import type { Troubled } from './TeamsSettings.ts';

/** Writes one line for each trouble, through the log that everything goes through. */
export function teamsLog(log = jsonLog()): Troubled {
  return (where, error) => log('Teams did not go as asked', { where, error });
}
