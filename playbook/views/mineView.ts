// One rollout as it concerns one person: what waits for them, what they began, and how it stands for those who answer for it.
import { linkedTo } from '../clock/askOfNote.ts';
import type { Action } from '../contract/Action.ts';
import type { MineAway, MineNeed, MineWatched, MineWishes } from '../contract/Mine.ts';
import type { MineRollout } from '../contract/People.ts';
import type { Place } from '../contract.ts';
import { nameOf } from '../journal/nameOf.ts';
import { awayWords } from '../words/away.ts';
import { cardWords } from '../words/cards.ts';
import { mineViewWords as w } from '../words/mine.ts';
import { awayActions } from './actions/awayActions.ts';
import { issueActions } from './actions/issueActions.ts';
import { wishAction } from './actions/wishAction.ts';
import { deliverableActions, reportActions } from './actions.ts';
import { actOfNeed } from './actOfNeed.ts';
import { concernNeeds, concernsShown } from './concernsShown.ts';
import { today } from './dueWords.ts';
import type { Looking } from './Looking.ts';
import { notesLine } from './myValue.ts';
import { needOf, type Waiting, waiting } from './needs.ts';
import { acceptanceNeeds } from './playbookNeeds.ts';
import { portfolioRow } from './portfolioRow.ts';

interface Around {
  /** The private journal beside it, as the reader may read it (P56). */
  inPrivate: Looking | null;
  /** They are in the channel and see all of it; who is not sees only what is asked of them. */
  reads: boolean;
  link(place: Place): string | null;
}

/** What one rollout needs of the reader, what they began in it, and one row of how it stands (P44, N19). */
export function mineView(looking: Looking, { inPrivate, reads, link }: Around): MineRollout {
  const { rollout, reader } = looking;
  const all = waiting(looking);
  const own = [...all, ...acceptanceNeeds(looking)].filter(({ to }) => to !== null && to === reader);
  const privately = inPrivate ? concernNeeds(inPrivate) : [];
  return {
    rolloutId: rollout.id,
    title: rollout.title,
    customer: rollout.start?.sides.customer ?? '',
    status: rollout.status,
    link: link({ page: 'overview' }),
    needs: [
      ...own.map((one) => ({ ...needOf(looking, one), ...doingOf(looking, one), link: link(one.place), at: one.at })),
      ...privately.map((need) => ({ ...need, doing: cardWords.mine.act.open, action: null, link: link(need.place), at: '' })),
    ],
    watched: reads
      ? all.filter((one) => one.to !== reader && byReader(looking, one)).map((one) => watchedOf(looking, one, link(one.place)))
      : [],
    away: awayOf(looking),
    concerns: inPrivate ? concernsShown(inPrivate) : [],
    portfolio: reads ? portfolioRow(looking, all) : null,
  };
}

/** The button beside it, and the action where nothing has to be read first. */
function doingOf(looking: Looking, one: Waiting): Pick<MineNeed, 'doing' | 'action'> {
  const action = actionOf(looking, one);
  return { doing: action?.label ?? cardWords.mine.act[actOfNeed[one.kind]], action };
}

function actionOf(looking: Looking, { kind, about, id }: Waiting): Action | null {
  const { rollout } = looking;
  if (kind === 'report') {
    const [team, day] = about.split('/');
    return reportActions(looking).find(({ input }) => input.team === team && input.day === day) ?? null;
  }
  if (kind === 'take' || kind === 'settle') {
    const issue = rollout.issues.find((one) => one.id === about);
    const verb = kind === 'take' ? 'takeIssue' : 'resolveIssue';
    return (issue && issueActions(looking, issue).find((one) => one.verb === verb)) ?? null;
  }
  if (kind !== 'meet') return null;
  const found = linkedTo(rollout, id.split('/')[2]);
  return (found && deliverableActions(looking, found.milestone, found.deliverable)[0]) ?? null;
}

/** They asked for the sign-off, raised the issue, or asked the question. */
function byReader({ rollout, reader }: Looking, { kind, about }: Waiting): boolean {
  if (reader === null) return false;
  if (kind === 'sign') return rollout.signoffs.find(({ id }) => id === about)?.requestedBy === reader;
  if (kind === 'take' || kind === 'settle') return rollout.issues.find(({ id }) => id === about)?.raisedBy === reader;
  return kind === 'tell' && rollout.playbookQuestions.find(({ id }) => id === about)?.by === reader;
}

const watchedOf = ({ people }: Looking, { id, text, to, when, late }: Waiting, link: string | null): MineWatched => ({
  id,
  text,
  has: w.has(to ? nameOf(people, to) : null, when),
  late,
  link,
});

/** How often notes come, with the form that changes it (U13). */
export function mineWishes(looking: Looking): MineWishes | null {
  const { rollout, reader } = looking;
  if (!reader || !rollout.people[reader]) return null;
  return { rolloutId: rollout.id, notes: notesLine(looking, reader), actions: wishAction(looking) };
}

function awayOf(looking: Looking): MineAway | null {
  const person = looking.reader ? looking.rollout.people[looking.reader] : undefined;
  if (!person) return null;
  const now = today(looking);
  const { away } = person;
  const isAway = away !== null && away.until >= now;
  return { text: isAway ? awayWords.awayUntil(away.from, away.until, now) : w.notAway, actions: awayActions(looking) };
}
