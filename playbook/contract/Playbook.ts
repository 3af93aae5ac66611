import type { Head, PersonShown } from '../contract.ts';

export interface SectionShown {
  id: string;
  group: string;
  title: string;
  markdown: string;
  owner: PersonShown | null;
  ownerLine: string;
  version: string;
  changed: string;
  /** P-rows it carries, kept for the maintainers; not shown. */
  practices: string[];
}

/** `GET /api/rollouts/:id/playbook` */
export interface Playbook {
  head: Head;
  groups: { name: string; sections: { id: string; title: string }[] }[];
  sections: SectionShown[];
  ownership: string;
}
