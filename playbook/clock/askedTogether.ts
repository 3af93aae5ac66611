import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { statusSubject } from '../journal/subjects.ts';
import { dayOf } from './workingDays.ts';

export interface TeamDay {
  team: string;
  /** ISO day on the team's own clock: two teams asked at one moment may stand on different days. */
  day: string;
}

/**
 * The teams this person was asked for in the same message as for this one, in the order of the rollout; the message of `duty`, or
 * the last one they were asked in (P76). A team nobody was asked for stands alone.
 * @example askedTogether(rollout, 'data', '2026-03-10', 'dana') // [{ team: 'data', … }, { team: 'integration', … }]
 */
export function askedTogether(rollout: Rollout, team: string, day: string, to: PersonId, duty = ''): TeamDay[] {
  const subject = statusSubject(team, day);
  const key = duty || lastAsked(rollout, subject, to);
  const asked = rollout.ended[key];
  if (asked?.outcome !== 'sent' || asked.to !== to) return [{ team, day }];
  const way = key.slice(subject.length);
  const group = rollout.teams.flatMap(({ id }) =>
    daysNear(day)
      .filter((of) =>
        waysOf(rollout, way, `${id}/${of}`).some((one) => {
          const other = rollout.ended[statusSubject(id, of) + one];
          return other?.outcome === 'sent' && other.to === to && other.at === asked.at;
        }),
      )
      .map((of): TeamDay => ({ team: id, day: of })),
  );
  return group.length ? group : [{ team, day }];
}

/** What the key of another team's question ends with that was asked the same way; one that was put off names when that was. */
function waysOf({ questions }: Rollout, way: string, place: string): string[] {
  const snoozed = questions[place]?.snoozed;
  return way.startsWith('/again/') && snoozed ? [way, `/again/${snoozed.seq}`] : [way];
}

/** The last message that asked this person about it; a nudge asks nothing new. */
function lastAsked({ ended }: Rollout, subject: string, to: PersonId): string {
  const asked = Object.keys(ended).filter((key) => {
    const one = key === subject || key.startsWith(`${subject}/`) ? ended[key] : undefined;
    return one?.to === to && one.outcome === 'sent' && !key.endsWith('/nudge');
  });
  return asked.toSorted((one, other) => ((ended[one]?.at ?? '') < (ended[other]?.at ?? '') ? 1 : -1))[0] ?? '';
}

const daysNear = (day: string): string[] => [-1, 0, 1].map((days) => dayOf(day).add({ days }).toString());
