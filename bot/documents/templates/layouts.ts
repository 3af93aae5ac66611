// How each part of a template stands in a Markdown file of its own: which facts at the top, which texts under which heading, which table.

type CellKind = 'text' | 'list' | 'number' | 'yesNo';

export interface TableLayout {
  heading: string;
  /** The list in the template. */
  at: string;
  /** Columns in their order: the heading of each, the field it holds and how. */
  columns: { heading: string; field: string; kind: CellKind }[];
}

export interface Layout {
  /** Names at the top of the file, each with the field it holds; `caseStudy.title` is a field of a field. */
  front: Record<string, string>;
  /** The field before the first heading. */
  intro?: string;
  /** Fields under headings of their own. */
  texts?: Record<string, string>;
  table?: TableLayout;
  /** The field that is all the rest of the file. */
  body?: string;
}

const column = (heading: string, field: string, kind: CellKind = 'text') => ({ heading, field, kind });
const same = (...fields: string[]): Record<string, string> => Object.fromEntries(fields.map((field) => [field, field]));

/** `template.md`: phases are a name each, by their id. */
export const templateLayout: Layout = { front: same('id', 'version', 'name', 'phases', 'cadence'), intro: 'summary' };

/** `teams.md` */
export const teamsTable: TableLayout = {
  heading: 'Teams',
  at: 'teams',
  columns: [
    column('Id', 'id'),
    column('Team', 'name'),
    column('Side', 'side'),
    column('Speaks for it', 'representativeRole'),
    column('Mandatory', 'mandatory', 'yesNo'),
  ],
};

/** A folder for each kind, a file for each of its kind: `sections/03-ownership.md`; the number gives the order, the rest is the id. */
export const layouts = {
  roles: {
    front: same('title', 'side'),
    intro: 'summary',
    table: {
      heading: 'Duties',
      at: 'duties',
      columns: [column('Does what', 'text'), column('By when', 'byWhen'), column('Practices', 'cites', 'list')],
    },
    texts: { Effort: 'effort' },
  },
  milestones: {
    front: same('name', 'phase', 'startDay', 'dueDay', 'needs', 'approverRoles', 'cites'),
    texts: { 'Users can touch': 'touch', 'Works by itself': 'worksByItself' },
    table: {
      heading: 'Deliverables',
      at: 'deliverables',
      columns: [
        column('Id', 'id'),
        column('Deliverable', 'title'),
        column('Met when', 'criterion'),
        column('Owner', 'ownerRole'),
        column('Team', 'team'),
        column('Risky', 'risky', 'yesNo'),
        column('First day', 'startDay', 'number'),
        column('Due day', 'dueDay', 'number'),
        column('Needs', 'needs', 'list'),
        column('Practices', 'cites', 'list'),
      ],
    },
  },
  sections: {
    front: same('title', 'group', 'ownerRole', 'audience', 'guests', 'accept', 'reviewDay', 'milestones', 'exercises', 'cites'),
    body: 'markdown',
  },
  benefits: {
    front: {
      ...same('title', 'category', 'roles'),
      source: 'source',
      case: 'caseStudy.title',
      ask: 'ask.title',
      withinDays: 'ask.withinDays',
      deliverable: 'ask.deliverable',
      section: 'section',
      cites: 'cites',
    },
    texts: { Evidence: 'evidence', Case: 'caseStudy.text', Effort: 'effort', 'Why we ask': 'ask.why' },
  },
  metrics: { front: same('name', 'unit', 'baseline', 'target', 'lowAlert', 'cites'), intro: 'measuredHow' },
} satisfies Record<string, Layout>;

export type Folder = keyof typeof layouts;
export const folders = Object.keys(layouts) as Folder[];
