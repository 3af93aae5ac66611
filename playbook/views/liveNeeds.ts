// What the live check leaves to do: what was taken offline, checks to hold and to note, issues to follow up, and whom to talk to.
import { nextCheckOn, unrecordedCheck } from '../clock/deeperChecks.ts';
import { issuesToFollow } from '../clock/issueFollowUps.ts';
import { isOpenFollowUp } from '../clock/takenOffline.ts';
import { talksDue } from '../clock/talkTo.ts';
import { steersNow } from '../clock/whoSteers.ts';
import { nameOf } from '../journal/nameOf.ts';
import { titleOf } from '../words/counts.ts';
import { liveWords } from '../words/liveCheck.ts';
import { viewWords } from '../words/views.ts';
import { dayOfEntry, dueWords, sideOf, today } from './dueWords.ts';
import type { Looking } from './Looking.ts';
import type { Waiting } from './needs.ts';

const w = liveWords.needs;

/** Issues to follow up that are named one by one; more are counted, and the Status page shows them. */
export const issuesNamed = 3;

/** Follow-ups, deeper checks, issues without a follow-up, and people to talk to (P87, P88, P89). */
export const liveNeeds = (looking: Looking): Waiting[] => [
  ...followUps(looking),
  ...checks(looking),
  ...issues(looking),
  ...talks(looking),
];

/** Who steers has these. */
function byManager(looking: Looking): Pick<Waiting, 'to' | 'side'> {
  const to = steersNow(looking.rollout, looking.now);
  return { to, side: sideOf(looking, to, 'integrator') };
}

function followUps(looking: Looking): Waiting[] {
  return looking.rollout.followUps.filter(isOpenFollowUp).flatMap(({ id, text, people, dueOn, at }) =>
    people.map(
      (to): Waiting => ({
        id: `followUp/${id}/${to}`,
        kind: 'followUp',
        about: id,
        text: w.followUp(titleOf(text, 60)),
        to,
        side: sideOf(looking, to, 'integrator'),
        ...(dueOn ? dueWords(looking, dueOn) : { when: viewWords.waitingSince(dayOfEntry(looking, at)), late: false }),
        place: { page: 'live', id },
        at: dueOn ?? at,
      }),
    ),
  );
}

/** Today's check, and the last one of which nothing is noted. */
function checks(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  const day = today(looking);
  return rollout.checks.flatMap((check): Waiting[] => {
    const team = rollout.teams.find(({ id }) => id === check.team)?.name ?? '';
    const base = { kind: 'check' as const, about: check.id, ...byManager(looking), place: { page: 'live' as const, id: check.id } };
    const open = unrecordedCheck(rollout, check, now);
    const isToday = nextCheckOn(check, day) === day && !check.held.some(({ on }) => on === day);
    return [
      ...(open ? [{ ...base, id: `check/${check.id}/${open}`, text: w.record(team, open), ...dueWords(looking, open), at: open }] : []),
      ...(isToday ? [{ ...base, id: `check/${check.id}/${day}`, text: w.check(team, check.at), ...dueWords(looking, day), at: day }] : []),
    ];
  });
}

/** The manager's list: open issues nobody has a follow-up on, the longest without a word first (P89). */
function issues(looking: Looking): Waiting[] {
  const { rollout, people, now } = looking;
  const base = { kind: 'follow' as const, ...byManager(looking) };
  const open = issuesToFollow(rollout, now);
  const named = open.slice(0, issuesNamed).map(({ issue, lastAt, stale }): Waiting => {
    const who = issue.taken ? nameOf(people, issue.taken.by) : null;
    return {
      ...base,
      id: `follow/${issue.id}`,
      about: issue.id,
      text: w.issue(titleOf(issue.text, 60), who),
      when: w.lastWord(dayOfEntry(looking, lastAt)),
      late: stale,
      place: { page: 'status', id: issue.id },
      at: lastAt,
    };
  });
  const left = open.slice(issuesNamed);
  const [first] = left;
  if (!first) return named;
  const when = w.lastWord(dayOfEntry(looking, first.lastAt));
  return [
    ...named,
    {
      ...base,
      id: 'follow',
      about: '',
      text: w.moreIssues(left.length),
      when,
      late: first.stale,
      place: { page: 'status' },
      at: first.lastAt,
    },
  ];
}

/** A report does not replace a talk: these teams are better asked in person (P87). */
function talks(looking: Looking): Waiting[] {
  return talksDue(looking.rollout, looking.now).map(
    ({ team, person, why, days, since }): Waiting => ({
      id: `talk/${team.id}`,
      kind: 'talk',
      about: team.id,
      text: w.talk(nameOf(looking.people, person), team.name),
      ...byManager(looking),
      when: why === 'silent' ? w.silent : w.behind(days),
      late: false,
      place: { page: 'people', id: person },
      at: since,
    }),
  );
}
