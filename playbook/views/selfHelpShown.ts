// How much the playbook answers by itself; docs/playbook.md tells the rule (P34).
import { Temporal } from 'temporal-polyfill';
import { type Instant, instantOf } from '../clock/moments.ts';
import { dayOf } from '../clock/workingDays.ts';
import type { SelfHelp } from '../contract/Playbook.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Lookup, PlaybookQuestion } from '../journal/Section.ts';
import { dayWords } from '../words/dates.ts';
import { playbookQuestionWords } from '../words/playbookQuestions.ts';
import { dayOfEntry, today } from './dueWords.ts';
import type { Looking } from './Looking.ts';

const { help: w } = playbookQuestionWords;

/** As long as a month is remembered. */
const countedDays = 30;
/** Who asks a person this soon after looking did not find it in the playbook. [assumption] */
const sameAskingMinutes = 60;
const mostWeeks = 6;
const mostMissing = 10;

/** How much was answered by the playbook, and how much by people; what was looked up most and not found (P34). */
export function selfHelpShown(looking: Looking): SelfHelp {
  const { rollout, now } = looking;
  const asked = rollout.playbookQuestions.filter(({ dropped, round }) => !dropped && round === undefined);
  const answered = answeredByPlaybook(rollout, asked);
  const since = now.subtract({ hours: countedDays * 24 }).toString();
  const isRecent = ({ at }: { at: string }) => at >= since;
  const byPlaybook = answered.filter(isRecent).length;
  const byPeople = asked.filter(isRecent).length;
  const all = byPlaybook + byPeople;
  return {
    line: all ? w.line(byPlaybook, all, countedDays) : w.none(countedDays),
    byPlaybook,
    byPeople,
    missing: missingIn(rollout.lookups.filter(isRecent)),
    weeks: all ? weeksOf(looking, answered, asked) : [],
  };
}

/** Looked up and found, each asking once, and nobody was asked on it within the hour. */
function answeredByPlaybook({ lookups }: Rollout, asked: PlaybookQuestion[]): Lookup[] {
  const counted = new Set<string>();
  return lookups.filter((lookup) => {
    const once = `${lookup.by}|${lookup.at.slice(0, 10)}|${wordsOf(lookup.asked)}`;
    if (lookup.found === 'nothing' || counted.has(once) || asked.some((one) => follows(one, lookup))) return false;
    counted.add(once);
    return true;
  });
}

function follows(question: PlaybookQuestion, lookup: Lookup): boolean {
  if (question.by !== lookup.by || question.seq < lookup.seq) return false;
  const until: Instant = instantOf(lookup.at).add({ minutes: sameAskingMinutes });
  return Temporal.Instant.compare(instantOf(question.at), until) <= 0;
}

/** What was asked for, however it was typed. */
const wordsOf = (asked: string): string =>
  asked
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();

/** What was looked up most and not found; what was found since is not missing any more. */
function missingIn(lookups: Lookup[]): SelfHelp['missing'] {
  const missing = new Map<string, { asked: string; times: number }>();
  for (const { asked, found } of lookups) {
    const words = wordsOf(asked);
    if (found !== 'nothing') missing.delete(words);
    else if (words) missing.set(words, { asked, times: (missing.get(words)?.times ?? 0) + 1 });
  }
  return [...missing.values()].sort((one, other) => other.times - one.times).slice(0, mostMissing);
}

/** The last weeks, each by its Monday, the oldest first. */
function weeksOf(looking: Looking, answered: Lookup[], asked: PlaybookQuestion[]): SelfHelp['weeks'] {
  const mondayOf = (iso: string) => dayOf(iso).subtract({ days: dayOf(iso).dayOfWeek - 1 });
  const last = mondayOf(today(looking));
  const inWeek = (monday: string) => (one: { at: string }) => mondayOf(dayOfEntry(looking, one.at)).toString() === monday;
  return Array.from({ length: mostWeeks }, (_, place) => last.subtract({ days: 7 * (mostWeeks - 1 - place) }).toString()).map((monday) => ({
    week: dayWords(monday),
    byPlaybook: answered.filter(inWeek(monday)).length,
    byPeople: asked.filter(inWeek(monday)).length,
  }));
}
