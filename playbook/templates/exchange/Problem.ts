/** Where something stands in a template: `['milestones', 2, 'deliverables', 0, 'title']`. */
export type Path = (string | number)[];

/** Something in a template that cannot be, where it stands and why. */
export interface PartProblem {
  path: Path;
  text: string;
}

/** The same with the file and the line a person finds it in. */
export interface FileProblem {
  file: string;
  line: number;
  text: string;
}

/** More than this nobody mends in one go; the rest is counted. */
export const mostProblems = 20;
