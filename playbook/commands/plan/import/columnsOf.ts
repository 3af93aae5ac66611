import { importWords } from '../../../words/importPlan.ts';

export const columns = ['milestone', 'deliverable', 'criterion', 'owner', 'team', 'start', 'due', 'risky'] as const;
export type Column = (typeof columns)[number];

/** What people call the columns; letters only, in lower case. */
const called: Record<Column, string[]> = {
  milestone: ['milestone', 'milestones', 'milestonename'],
  deliverable: ['deliverable', 'deliverables', 'deliverablename', 'task', 'taskname', 'item', 'workitem', 'activity', 'title'],
  criterion: [
    'criterion',
    'criteria',
    'acceptancecriterion',
    'acceptancecriteria',
    'acceptance',
    'metwhen',
    'donewhen',
    'definitionofdone',
  ],
  owner: ['owner', 'responsible', 'assignee', 'assignedto', 'who', 'person'],
  team: ['team', 'teamname', 'group', 'workstream'],
  start: ['start', 'starts', 'startdate', 'starton', 'startson', 'begin', 'begins', 'from', 'plannedstart'],
  due: [
    'due',
    'duedate',
    'dueon',
    'end',
    'ends',
    'enddate',
    'finish',
    'finishdate',
    'deadline',
    'until',
    'to',
    'plannedend',
    'plannedfinish',
  ],
  risky: ['risky', 'risk', 'atrisk', 'highrisk', 'difficult'],
};

/** Where each column stands, from the row that names them in any order; or what is wrong with that row. */
export function columnsOf(cells: readonly string[]): { places: Map<Column, number> } | { problem: string } {
  const places = new Map<Column, number>();
  for (const [place, cell] of cells.entries()) {
    const plain = cell.toLowerCase().replace(/[^a-z]/g, '');
    const column = columns.find((one) => called[one].includes(plain));
    if (!column) continue;
    if (places.has(column)) return { problem: importWords.twoColumns(column) };
    places.set(column, place);
  }
  return places.has('milestone') ? { places } : { problem: importWords.noColumns(columns) };
}
