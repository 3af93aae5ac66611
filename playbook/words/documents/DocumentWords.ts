import type { KickoffWords } from './en/kickoff.ts';
import type { StatementWords } from './en/statement.ts';
import type { SteeringWords } from './en/steering.ts';

/** All that the documents made from the playbook say by themselves; the playbook's own words stay as they were written. */
export interface DocumentWords {
  kickoff: KickoffWords;
  statement: StatementWords;
  steering: SteeringWords;
  /** What is said of a day in the plan. */
  steps: {
    starts(name: string): string;
    met(title: string): string;
    meeting(name: string, at: string): string;
    signed(name: string): string;
  };
  /** What a document is saved as; its day is an ISO day, so that files sort. */
  file: {
    kickoff(rollout: string): string;
    statement(rollout: string, day: string): string;
    steering(rollout: string, day: string): string;
  };
  /** @example span(4, 10) // '4 h 10 min' */
  span(hours: number, minutes: number): string;
  days(days: number): string;
  /** Who was forgotten. */
  somebody: string;
}
