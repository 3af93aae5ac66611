// How much a template holds, so that a rollout can be started from it in one append: 100 rows, 32,000 characters each (bot/store).

/** A section takes two rows, its entry and its words; 34 of them and 10 teams leave room for the head, the start itself and ten people. */
export const most = {
  sections: 34,
  teams: 10,
  roles: 60,
  phases: 12,
  milestones: 40,
  deliverables: 60,
  benefits: 80,
  metrics: 60,
  duties: 30,
  exercises: 12,
  cites: 40,
  /** What a benefit costs those it is for; a role's own is as long. */
  effort: 1000,
  /** Working days: four years, further than any rollout reaches. */
  days: 1000,
  /** A section's text; with company names in it, it still fits into one row. */
  markdown: 20_000,
  /** Roles, milestones, benefits and metrics stand in one entry each, as JSON. */
  ofKind: 28_000,
  /** The whole file. */
  file: 400_000,
} as const;
