// A rollout of one team, made by hand so that rules of the clock can be asked thousands of times, and its days walked from duty to duty.
import type { Duty } from '../../playbook/clock/Duty.ts';
import { type Instant, isAfter } from '../../playbook/clock/moments.ts';
import { statusRounds } from '../../playbook/clock/rounds.ts';
import type { DutyOutcome, Holiday } from '../../playbook/journal/Entry.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';
import type { Question, Team } from '../../playbook/journal/Team.ts';
import { anInstant } from './builders.ts';

export const aTeam = (parts: Partial<Team> = {}): Team => ({
  id: 'data',
  name: 'Data team',
  side: 'integrator',
  active: true,
  activeSince: '2026-03-02T07:00:00Z',
  mandatory: true,
  representativeRole: '',
  representative: 'dana',
  deputy: 'eve',
  cadence: null,
  calendar: null,
  pulledIn: null,
  askAt: '16:00',
  zone: 'Europe/Paris',
  ...parts,
});

const aMilestone = (id: string, phase: string, dueOn: string): Milestone => ({
  id,
  name: id,
  touch: '',
  worksByItself: '',
  phase,
  startOn: '2026-03-02',
  dueOn,
  needs: [],
  approverRoles: [],
  signoffMode: null,
  activeSince: null,
  redatings: [],
  tests: [],
  ownForecast: null,
  meeting: null,
  minutes: null,
  baselineStartOn: '2026-03-02',
  baselineOn: dueOn,
  plannedAt: '2026-03-02T07:00:00Z',
  deliverables: [],
  decisions: [],
  leftOut: false,
});

const nowhere = { side: 'integrator', away: null } as const;

/** The rollout of docs/cadence.md: started on Monday 2 March 2026 in Paris, go-live due on 8 June. */
export function aCadence(team: Partial<Team> = {}, parts: Partial<Rollout> = {}): Rollout {
  const start: Partial<NonNullable<Rollout['start']>> = {
    zone: 'Europe/Paris',
    windowMinutes: 60,
    startOn: '2026-03-02',
    digestAt: '17:30',
  };
  return {
    ...emptyRollout('r1'),
    status: 'running',
    start: start as Rollout['start'],
    runningSince: '2026-03-02T07:00:00Z',
    people: { dana: nowhere, eve: nowhere, ben: nowhere, maya: nowhere },
    holders: { projectManager: ['maya'] },
    teams: [aTeam(team)],
    milestones: [aMilestone('salesPilot', 'build', '2026-03-27'), aMilestone('goLive', 'deploy', '2026-06-08')],
    ...parts,
  };
}

export const withHolidays = (rollout: Rollout, holidays: Holiday[]): Rollout => ({
  ...rollout,
  calendars: { c: { name: 'Holidays', holidays } },
  settings: { ...rollout.settings, calendar: 'c' },
});

export const withQuestion = (rollout: Rollout, day: string, question: Partial<Question>): Rollout => {
  const place = `data/${day}`;
  const before = rollout.questions[place] ?? { snoozed: null, declined: null, handed: [] };
  return { ...rollout, questions: { ...rollout.questions, [place]: { ...before, ...question } } };
};

export const withReport = (rollout: Rollout, day: string, at: string): Rollout => ({
  ...rollout,
  reports: { ...rollout.reports, [`data/${day}`]: [{ seq: 1, at, by: 'dana', done: 'Done', days: 0, noChange: false, forecastOn: null }] },
});

export const withAway = (rollout: Rollout, person: string, from: string, until: string): Rollout => ({
  ...rollout,
  people: { ...rollout.people, [person]: { side: 'integrator', away: { from, until } } },
});

/** How a duty ended when it was walked past. */
export interface Walked {
  duty: Duty;
  at: Instant;
  outcome: DutyOutcome;
}

interface Walk {
  /** What happens at a moment. */
  happens?: { at: string; change: (rollout: Rollout) => Rollout }[];
  down?: { from: string; until: string }[];
  blocked?: string;
}

const ended = (rollout: Rollout, duty: Duty, at: Instant, outcome: DutyOutcome): Rollout => ({
  ...rollout,
  ended: { ...rollout.ended, [duty.key]: { at: at.toString(), outcome, to: 'to' in duty ? duty.to : null } },
});

/** Carries out what is due from one moment to another, waking at each duty, and tells what went out or was left. */
export function walked(
  rollout: Rollout,
  from: string,
  until: string,
  { happens = [], down = [], blocked = '' }: Walk = {},
): { rollout: Rollout; went: Walked[] } {
  const went: Walked[] = [];
  const end = anInstant(until);
  const coming = happens.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  let now = anInstant(from);
  let here = rollout;
  while (!isAfter(now, end)) {
    for (let next = coming[0]; next && !isAfter(anInstant(next.at), now); next = coming[0]) {
      here = next.change(here);
      coming.shift();
    }
    const asleep = down.find((one) => !isAfter(anInstant(one.from), now) && isAfter(anInstant(one.until), now));
    const duties = asleep ? [] : statusRounds(here, now).filter(({ key }) => !here.ended[key]);
    const due = duties.filter(({ at }) => !isAfter(at, now)).sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds);
    for (const duty of due.slice(0, 1)) {
      const sent = 'to' in duty && duty.to === blocked ? 'blocked' : 'sent';
      const outcome = duty.missed ? 'missedByUs' : duty.kind === 'leaveUnasked' ? duty.as : sent;
      here = ended(here, duty, now, outcome);
      went.push({ duty, at: now, outcome });
    }
    if (due.length) continue;
    const next = [
      ...duties.map(({ at }) => at),
      ...(coming[0] ? [anInstant(coming[0].at)] : []),
      ...(asleep ? [anInstant(asleep.until)] : []),
    ];
    const later = [...next, ...down.map((one) => anInstant(one.from))].filter((at) => isAfter(at, now));
    if (!later.length) break;
    now = later.reduce((one, other) => (isAfter(one, other) ? other : one));
  }
  return { rollout: here, went };
}
