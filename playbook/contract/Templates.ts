import type { Side } from '../contract.ts';

/** What somebody starts with when they start from a template. */
export interface TemplateBrings {
  id: string;
  version: string;
  name: string;
  summary: string;
  workingDays: number;
  /** "Kickoff", "working days 1 to 10" */
  milestones: { name: string; when: string; deliverables: number }[];
  groups: { name: string; sections: string[] }[];
  roles: { id: string; title: string; side: Side; summary: string }[];
  teams: string[];
  benefits: number;
  metrics: number;
  /** How many people can be named for roles while it is started. */
  mostPeople: number;
}

/** `GET /api/templates/:id`, and the answer to a file that was sent to `POST /api/templates/read`; nothing is stored. */
export interface TemplateRead {
  /** What it brings, and the template itself, to be sent back when the rollout is started; null when something is wrong with the file. */
  brings: TemplateBrings | null;
  template: unknown;
  /** At most twenty, by file and line; `said` counts all. */
  problems: { file: string; line: number; text: string }[];
  said: string;
}
