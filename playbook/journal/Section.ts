import type { By } from './Entry.ts';

export interface Section {
  id: string;
  group: string;
  title: string;
  ownerRole: string;
  markdown: string;
  version: number;
  writtenAt: string;
  writtenBy: By;
  practices: string[];
}
