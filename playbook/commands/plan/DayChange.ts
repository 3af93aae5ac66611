/** New days, or so many working days later (earlier when negative), for one milestone or deliverable, or for all milestones from one on. */
export interface DayChange {
  milestone?: string;
  deliverable?: string;
  startOn?: string;
  dueOn?: string;
  byDays?: number;
  onwards?: boolean;
}
