import type { Rollout } from '../Rollout.ts';
import { digestSubject, statusSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';

type Kinds = 'statusReported' | 'statusWithdrawn';

/** What each team said of each of its periods; the last report of a period stands, the ones before are kept (P79, P80). */
export const foldStatus: Applying<Kinds> = {
  statusReported(rollout, { data, at, by, seq, words }) {
    const { team, day, days, noChange } = data;
    const place = `${team}/${day}`;
    rollout.reports[place] = [...(rollout.reports[place] ?? []), { seq, at, by, done: words.done ?? '', days, noChange }];
    revise(rollout, team, day, seq);
  },
  statusWithdrawn(rollout, { data, seq }) {
    const place = `${data.team}/${data.day}`;
    rollout.reports[place] = (rollout.reports[place] ?? []).filter((report) => report.seq !== data.report);
    revise(rollout, data.team, data.day, seq);
  },
};

function revise(rollout: Rollout, team: string, day: string, seq: number) {
  rollout.revised[statusSubject(team, day)] = seq;
  rollout.revised[digestSubject(day)] = seq;
}
