// What each mark, and each cell of the heat map, is called.
import type { Cell } from '../../contract/Status.ts';
import type { Mark } from '../../contract.ts';

export const markWords: Record<Mark, string> = {
  ahead: 'ahead',
  good: 'on plan',
  late: 'late',
  missing: 'missing',
  away: 'away',
  notDue: 'not due yet',
  red: 'red issue',
  signed: 'signed',
  going: 'in work',
  notStarted: 'not started',
  note: 'noted',
};

export const cellWords: Record<Cell['state'], string> = {
  ahead: 'ahead, in days',
  good: 'on plan',
  late: 'behind, in days',
  missing: 'missing',
  away: 'away',
  notDue: 'not due yet',
  notAsked: 'not asked',
  declined: 'nothing to say',
  missedByUs: 'Milepost was away',
};
