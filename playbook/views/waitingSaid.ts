// What waits for somebody, said in the language of a document: the same as the tab says in its own.
import { decideBy, openDecisionOn } from '../clock/decisions.ts';
import { unrecordedCheck } from '../clock/deeperChecks.ts';
import { issuesToFollow } from '../clock/issueFollowUps.ts';
import { type GapKind, gapsOf, standingTest } from '../clock/readiness.ts';
import { talksDue } from '../clock/talkTo.ts';
import { nameOf } from '../journal/nameOf.ts';
import { titleOf } from '../words/counts.ts';
import { clockAt } from '../words/dates.ts';
import type { Speaking } from '../words/documentLanguage.ts';
import { dayOfEntry, today } from './dueWords.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { issuesNamed } from './liveNeeds.ts';
import type { Waiting } from './needs.ts';

/** As much of a longer text as names it. */
const named = (text: string) => titleOf(text, 60);

/** What is to be done and until when, as this reader says it (P44). */
export function waitingSaid(looking: Looking, speaking: Speaking, one: Waiting): { text: string; when: string } {
  return { text: textOf(looking, speaking, one), when: whenOf(looking, speaking, one) };
}

function textOf({ rollout, people, now }: Looking, { words, time, day }: Speaking, { id, kind, about, text }: Waiting): string {
  const w = words.steering.waits;
  const part = id.split('/').slice(1);
  const milestone = rollout.milestones.find((one) => one.id === about);
  const title = milestone?.deliverables.find((one) => part.slice(1).includes(one.id))?.title ?? '';
  const name = milestone?.name ?? '';
  const signoff = rollout.signoffs.find((one) => one.id === part[0]);
  const signed = rollout.milestones.find((one) => one.id === signoff?.milestone)?.name ?? '';
  const issue = rollout.issues.find((one) => one.id === about);
  const team = (teamId: string | undefined) => rollout.teams.find((one) => one.id === teamId)?.name ?? '';
  const check = rollout.checks.find((one) => one.id === about);
  switch (kind) {
    case 'sign':
      return w.sign(signed);
    case 'reply': {
      const asked = signoff?.approvers.flatMap(({ asked }) => asked).find((one) => one.id === part[1]);
      return w.reply(asked ? nameOf(people, asked.by) : '', signed);
    }
    case 'decide':
      return w.decide(name, rollout.milestones[rollout.milestones.findIndex((one) => one.id === about) - 1]?.name ?? '');
    case 'take':
    case 'settle':
      return issue ? w[kind](issue.severity, named(issue.text)) : text;
    case 'meet':
      return w.meet(title);
    case 'begin':
      return w.begin(title);
    case 'askSign':
      return w.askSign(name);
    case 'activate': {
      const gaps = milestone ? gapsOf(rollout, milestone, 'activate').length : 0;
      return gaps ? w.closeGaps(name, gaps) : w.activate(name);
    }
    case 'gap':
      return w.gap(name, part[1] as GapKind, title);
    case 'test':
      return milestone && standingTest(milestone)?.result === 'failed' ? w.tryAgain(name) : w.tryIt(name);
    case 'followUp':
      return w.followUp(named(rollout.followUps.find((one) => one.id === about)?.text ?? ''));
    case 'check':
      if (!check) return text;
      return part[1] === unrecordedCheck(rollout, check, now)
        ? w.record(team(check.team), day(part[1] ?? ''))
        : w.check(team(check.team), time(check.at));
    case 'follow':
      if (!issue) return w.followMore(issuesToFollow(rollout, now).length - issuesNamed);
      return w.follow(named(issue.text), issue.taken ? nameOf(people, issue.taken.by) : '');
    case 'talk': {
      const due = talksDue(rollout, now).find((one) => one.team.id === about);
      return w.talk(due ? nameOf(people, due.person) : '', team(about));
    }
    case 'tell': {
      const question = rollout.playbookQuestions.find((one) => one.id === about);
      return w.tell(question ? nameOf(people, question.by) : '', titleOf(question?.text ?? '', 80));
    }
    case 'name':
      return team(about) ? w.nameVoice(team(about)) : w.nameRole(rollout.roles.find((one) => one.id === about)?.title ?? about);
    case 'review':
      return w.review(rollout.sections.find((one) => one.id === about)?.title ?? '');
    default:
      return text;
  }
}

/** Days are days to be kept, moments the time it waits since. */
function whenOf(looking: Looking, speaking: Speaking, { kind, about, at }: Waiting): string {
  const { rollout, now } = looking;
  const { when: w } = speaking.words.steering;
  if (kind === 'take' || kind === 'settle') return w[kind === 'take' ? 'raised' : 'taken'](momentOf(looking, speaking, about));
  if (kind === 'follow') return w.lastWord(speaking.day(dayOfEntry(looking, at)));
  if (kind === 'talk') {
    const due = talksDue(rollout, now).find((one) => one.team.id === about);
    return due?.why === 'behind' ? w.behind(due.days) : w.silent;
  }
  const open = kind === 'decide' ? openDecisionOn(rollout, about, now) : null;
  const day = open ? decideBy(rollout, open, now) : at;
  if (day.length > isoDay) return w.since(speaking.day(dayOfEntry(looking, day)));
  if (day === today(looking)) return w.today;
  return day < today(looking) ? w.overdue(speaking.day(day)) : w.by(speaking.day(day));
}

/** A day is written `2026-03-10`, a moment is longer. */
const isoDay = 10;

/** When an issue was raised or taken: the day, and the time too. */
function momentOf(looking: Looking, speaking: Speaking, about: string): string {
  const issue = looking.rollout.issues.find((one) => one.id === about);
  const at = issue?.taken?.at ?? issue?.raisedAt ?? '';
  return at ? speaking.say.joints.commas([speaking.day(dayOfEntry(looking, at)), speaking.time(clockAt(at, zoneOf(looking)))]) : '';
}
