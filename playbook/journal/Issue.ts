import type { Severity } from '../templates/Template.ts';
import type { By } from './Entry.ts';

export interface Issue {
  id: string;
  severity: Severity;
  team: string | null;
  milestone: string | null;
  deliverable: string | null;
  text: string;
  /** How it is worked around, or null (P62). */
  workaround: { text: string; by: By; at: string; seq: number } | null;
  raisedAt: string;
  raisedBy: By;
  raisedSeq: number;
  taken: { by: By; at: string; seq: number } | null;
  resolved: { by: By; at: string; text: string; seq: number } | null;
}
