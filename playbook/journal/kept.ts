// Rounds, issues and notes that stay at hand.
import type { Issue } from './Issue.ts';
import type { Rollout } from './Rollout.ts';
import { followUpSubject, issueSubject, noticeReviewSubject, noticeSubject, playbookQuestionSubject, reminderSubject } from './subjects.ts';
import { isDayOutstanding, isOutstanding } from './subjectsKept.ts';
import type { Report } from './Team.ts';

/** A day's word is mended a few times at most; the page shows the last one. */
const mostOfDay = 20;
/** Pages show issues settled in the last two weeks; a hundred times as many would still fit. */
const mostSettled = 200;

/** The reports from that moment's day on, and of the days before each team's last one. */
export function reportsKept(rollout: Rollout, since: string): Rollout['reports'] {
  const first = since.slice(0, 10);
  const last = new Map<string, string>();
  for (const place of Object.keys(rollout.reports).sort()) {
    const { team, day } = placeOf(place);
    if (day < first && rollout.reports[place]?.length) last.set(team, place);
  }
  return Object.fromEntries(
    Object.entries(rollout.reports).flatMap(([place, reports]): [string, Report[]][] => {
      const { team, day } = placeOf(place);
      const stays = day >= first || last.get(team) === place || isDayOutstanding(rollout, day, team);
      return stays ? [[place, reports.slice(-mostOfDay)]] : [];
    }),
  );
}

/** What was said of the questions from that moment's day on. */
export function questionsKept(rollout: Rollout, since: string): Rollout['questions'] {
  return Object.fromEntries(Object.entries(rollout.questions).filter(([place]) => placeOf(place).day >= since.slice(0, 10)));
}

/** The breakthroughs, the live checks and the manager's lines since then; of follow-ups those that are open, or were until then. */
export function toldKept(rollout: Rollout, since: string): Pick<Rollout, 'news' | 'lives' | 'digestNotes' | 'followUps'> {
  const { news, lives, digestNotes, followUps } = rollout;
  return {
    followUps: followUps.filter(
      ({ id, done, dropped }) => ((dropped ?? done)?.at ?? since) >= since || isOutstanding(rollout, followUpSubject(id)),
    ),
    news: news.filter(({ at }) => at >= since),
    lives: lives.filter(({ begunAt, endedAt }) => begunAt >= since || endedAt === null),
    digestNotes: Object.fromEntries(Object.entries(digestNotes).filter(([day]) => day >= since.slice(0, 10))),
  };
}

/** What was looked up since then, and the questions that were not filed or dropped before; what people draft stays. */
export function askedKept(rollout: Rollout, since: string): Pick<Rollout, 'lookups' | 'playbookQuestions'> {
  return {
    lookups: rollout.lookups.filter(({ at }) => at >= since),
    playbookQuestions: rollout.playbookQuestions.filter(
      ({ id, filed, dropped }) => ((dropped ?? filed)?.at ?? since) >= since || isOutstanding(rollout, playbookQuestionSubject(id)),
    ),
  };
}

/** @example placeOf('data/2026-01-12') // { team: 'data', day: '2026-01-12' } */
function placeOf(place: string): { team: string; day: string } {
  const at = place.lastIndexOf('/');
  return { team: place.slice(0, at), day: place.slice(at + 1) };
}

/** The open issues, and those settled since then. */
export function issuesKept(rollout: Rollout, since: string): Issue[] {
  const settled = rollout.issues.flatMap(({ resolved }) => (resolved ? [resolved.seq] : [])).sort((one, other) => other - one);
  const oldest = settled[mostSettled - 1] ?? 0;
  return rollout.issues.filter(
    ({ id, resolved }) => !resolved || (resolved.at >= since && resolved.seq >= oldest) || isOutstanding(rollout, issueSubject(id)),
  );
}

/** The rounds of notes cut since then, the last two, and those with a note that is still to be sent or drawn again. */
export function remindersKept(rollout: Rollout, since: string): Rollout['reminders'] {
  return rollout.reminders.filter(({ round, cutAt, notes, outcomes }, place) => {
    if (cutAt >= since || place >= rollout.reminders.length - 2) return true;
    const subjects = notes.map(({ person }) => reminderSubject(round, person));
    return subjects.some((subject) => (!outcomes && !rollout.ended[subject]) || isOutstanding(rollout, subject));
  });
}

/** Notices that wait or went out since then, and those with a card that is still to be drawn again; cards to look at of these days. */
export function noticesKept(rollout: Rollout, since: string): Pick<Rollout, 'notices' | 'trials'> {
  return {
    notices: rollout.notices.filter(({ id, cut, dropped }) => {
      if (((cut ?? dropped)?.at ?? since) >= since || isOutstanding(rollout, noticeReviewSubject(id))) return true;
      return !!cut?.notes.some(({ person }) => isOutstanding(rollout, noticeSubject(id, person)));
    }),
    trials: rollout.trials.filter(({ at }) => at >= since),
  };
}
