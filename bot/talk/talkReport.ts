import { dayToReport } from '../../playbook/clock/dayToReport.ts';
import { newDay } from '../../playbook/commands/reportFields.ts';
import { speaksFor } from '../../playbook/commands/speaksFor.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Team } from '../../playbook/journal/Team.ts';
import { checkinMissing } from '../../playbook/words/checkin.ts';
import { refusalSentence } from '../../playbook/words/refusals.ts';
import { act } from '../act/act.ts';
import { type Conversing, drawingOf, type Seen } from '../act/Conversing.ts';
import type { CardMessage, Member } from '../deliver/Messenger.ts';
import { cardOf } from '../draw/cardOf.ts';
import { drawCheckin } from '../draw/drawCheckin.ts';
import { drawHandOn } from '../draw/drawHandOn.ts';
import { refusalOf } from '../press/refusalOf.ts';
import { statusMendable } from '../press/statusFormAgain.ts';
import { ownTeams } from './ownCheckin.ts';
import { reportTyped, type Typed } from './reporting.ts';
import type { Words } from './talk.ts';

/** Does what somebody typed of a team's day; what cannot be done comes back as the card, with every word in it. Null when the words are about something else (P79, P80, P82). */
export async function talkReport(conversing: Conversing, words: Words, seen: Seen): Promise<CardMessage | null> {
  const { drawing, reader } = seen;
  const { rollout } = drawing;
  const typed = reportTyped(words.text.trim().replace(/[^\S\n]+/g, ' '), rollout);
  if (!typed) return null;
  const own = ownTeams(drawing, reader);
  const found = typed.team ? { team: typed.team, day: dayToReport(rollout, typed.team, conversing.now()) } : own[0];
  if (!found) return null;
  const { team, day } = found;
  if (typed.kind === 'askInstead') return askInstead(conversing, words, seen, team, day, typed.who);
  const wanted = { team: team.id, day, ...inputOf(typed) };
  const incomplete = typed.kind === 'report' && (!typed.done || !(typed.days || typed.forecastOn));
  if (incomplete && !speaksFor(rollout, team, day, reader)) return null;
  if (incomplete) return prefilled(seen, team, day, typed, typed.done ? checkinMissing.plan : '');
  return done(conversing, words, seen, { verb: verbs[typed.kind], input: wanted, team, day, typed });
}

const verbs = { report: 'reportStatus', noChange: 'reportStatus', notToday: 'declineQuestion', later: 'snoozeQuestion' } as const;

function inputOf(typed: Exclude<Typed, { kind: 'askInstead' }>): object {
  switch (typed.kind) {
    case 'report':
      return { done: typed.done, days: typed.days, forecastOn: typed.forecastOn };
    case 'noChange':
      return { noChange: true, done: typed.done };
    case 'notToday':
      return { reason: typed.reason };
    case 'later':
      return { minutes: typed.minutes, together: typed.team === null };
  }
}

interface Doing {
  verb: string;
  input: object;
  team: Team;
  day: string;
  typed: Typed;
}

async function done(conversing: Conversing, { asker, activityId }: Words, seen: Seen, doing: Doing): Promise<CardMessage> {
  const { verb, input, team, day, typed } = doing;
  const acted = await act(conversing, { rolloutId: seen.opened.rollout.id, verb, input, key: activityId, asker });
  const after = acted.opened
    ? { ...seen, opened: acted.opened, drawing: drawingOf(conversing, acted.opened), reader: acted.by ?? seen.reader }
    : seen;
  if (acted.kind === 'done') {
    const card = cardOf(after.drawing, statusSubject(team.id, day), after.reader);
    if (card) return card;
  }
  const refusal = acted.kind === 'refused' ? acted.refusal : null;
  if (!refusal) return drawCheckin(after.drawing, team, day, { to: after.reader });
  const sentence = refusalSentence(refusal.refusal, refusal.facts);
  const mends = ['badInput', 'notBeforeToday', ...statusMendable].includes(refusal.refusal) && verb === 'reportStatus';
  return mends ? prefilled(after, team, day, typed, sentence) : refusalOf(after, refusal, { words: wordsOf(typed), show: null });
}

const wordsOf = (typed: Typed): string => ('done' in typed ? typed.done : 'reason' in typed ? typed.reason : '');

/** The check-in with what was typed in its fields. */
function prefilled({ drawing, reader }: Seen, team: Team, day: string, typed: Typed, problem: string): CardMessage {
  const { days, forecastOn } = typed.kind === 'report' ? typed : { days: '', forecastOn: '' };
  const given = { done: wordsOf(typed), days: forecastOn ? newDay : days, forecastOn };
  return drawCheckin(drawing, team, day, { to: reader, back: { typed: given, problem } });
}

/** More people of one name than these are not told apart by it. */
const mostNamed = 100;

/** "Ask Ana instead": the one person of that name, else the names to choose from. */
async function askInstead(
  conversing: Conversing,
  words: Words,
  seen: Seen,
  team: Team,
  day: string,
  who: string,
): Promise<CardMessage | null> {
  const { people, rollout } = seen.opened;
  const channel = rollout.start?.channel;
  const members = channel ? await conversing.rosters.of(channel) : null;
  const all = new Map<string, string>([
    ...((await members?.named(who, mostNamed)) ?? []).map(({ oid, name }: Member) => [oid, name] as const),
    ...Object.values(people).map(({ oid, name }) => [oid, name] as const),
  ]);
  const asked = who.toLowerCase();
  const whole = [...all].filter(([, name]) => name.toLowerCase() === asked);
  const fits = whole.length ? whole : [...all].filter(([, name]) => name.toLowerCase().split(/\s+/).includes(asked));
  const [only] = fits;
  const typed = { kind: 'askInstead', team, who } as const;
  if (fits.length === 1 && only)
    return done(conversing, words, seen, { verb: 'handOnQuestion', input: { team: team.id, day, person: only[0] }, team, day, typed });
  return drawHandOn(seen.drawing, { team: team.id, day }, (await members?.few()) ?? [], seen.reader);
}
