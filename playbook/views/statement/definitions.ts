import { cityOf } from '../../words/dates.ts';
import { zoneOf } from '../Looking.ts';
import type { Piece } from './StatementRecord.ts';
import type { Writing } from './Writing.ts';

/** What the words of the statement mean. */
export const definitions = ({ looking, w }: Writing): Piece[] => [
  {
    is: 'table',
    shares: [1, 3],
    rows: [[...w.definitions.columns], ...w.definitions.rows(looking.rollout.settings.toleranceDays, cityOf(zoneOf(looking)))],
  },
];
