// What a run is judged by: the connector's transcript of accepted posts, held against the journal.

import { channel } from '../../local/personas.ts';
import { sampleStart } from '../../local/sample/loadSample.ts';
import { agenda, dutiesAt } from '../../playbook/clock/agenda.ts';
import { instantOf } from '../../playbook/clock/moments.ts';
import type { EntryOf } from '../../playbook/journal/Entry.ts';
import { fold } from '../../playbook/journal/fold.ts';
import type { Ran } from './aRun.ts';
import { tally } from './tally.ts';

/** A message that was on its way when its sender died may be accepted a moment later, in milliseconds. */
const onItsWayMs = 500;

export interface Verdict {
  /** Messages that should have arrived and did not, and doings that were acknowledged and are gone; sentences. */
  lost: string[];
  /** Messages nobody remembers having sent, with no death to explain them. */
  twice: string[];
  /** Messages that were accepted although their sender died before it could write it down. */
  cutOff: number;
  /** Everything the clock has done for people, with names in place of ids, in order; the same story gives the same list. */
  done: string[];
}

/** Judges a run that went up to the moment `end`. */
export function judge(ran: Ran, end: string): Verdict {
  const unexplained = cutOffOrTwice(ran);
  return {
    lost: [...lostMessages(ran), ...lostNotes(ran), ...lostDoings(ran), ...leftOver(ran, end)],
    twice: [...unexplained.twice, ...doneTwice(ran)],
    cutOff: unexplained.cutOff,
    done: doneFor(ran),
  };
}

const ended = ({ rollout, begunAt }: Ran) =>
  rollout.entries.filter((entry): entry is EntryOf<'dutyEnded'> => entry.type === 'dutyEnded' && entry.seq > begunAt);

const postsOf = ({ accepted }: Ran) => accepted.filter(({ method, activityId }) => method === 'POST' && activityId);

const chatOf = (conversation: string) => conversation.split(';')[0] ?? '';

const chatWith = ({ personas }: Ran, to: string) => (to === 'channel' ? channel.id : `a:${personas[to]}`);

/** Ended as sent: the connector has it, in the right chat. Ended otherwise: only when a death explains it, nobody was to be asked, or it was too late before we began. */
function lostMessages(ran: Ran): string[] {
  const posts = new Map(postsOf(ran).map((post) => [post.activityId, chatOf(post.conversation)]));
  const rows = new Map(ran.deliveries.map((delivery) => [delivery.duty, delivery]));
  const died = new Set(ran.inFlight.map(({ duty }) => duty));
  return ended(ran).flatMap((entry) => {
    const { duty, outcome } = entry.data;
    const row = rows.get(duty);
    if (outcome === 'sent' && !row && isWordless(entry)) return [];
    if (outcome === 'sent') {
      const there = row?.state === 'sent' && posts.get(row.activityId) === chatWith(ran, row.to);
      return there ? [] : [`${duty} ended as sent, but the connector has no such message`];
    }
    if (owedAs(ran, entry)?.kind === 'leaveUnasked') return [];
    const explained = outcome === 'unknown' ? died.has(duty) : outcome === 'missedByUs' && wasMissedBefore(ran, duty);
    return explained ? [] : [`${duty} ended as ${outcome}`];
  });
}

/** Every note of a round that was cut has a row; sent: the connector has it, in the right chat; unknown: only when a death explains it. What the journal counts is what the rows say. */
function lostNotes(ran: Ran): string[] {
  const posts = new Map(postsOf(ran).map((post) => [post.activityId, chatOf(post.conversation)]));
  const died = new Set(ran.inFlight.map(({ duty, to }) => `${duty}|${to}`));
  return ran.rollout.reminders.flatMap(({ round, notes, outcomes }) => {
    const rows = ran.deliveries.filter(({ subject }) => subject?.startsWith(`reminder/${round}/`));
    const wrong = rows.flatMap(({ subject, to, duty, state, outcome, activityId }) => {
      const there = state === 'sent' && posts.get(activityId) === chatWith(ran, to);
      const explained = outcome === 'unknown' ? died.has(`${duty}|${to}`) : outcome === 'capped';
      return there || explained ? [] : [`${subject} ended as ${outcome || state}`];
    });
    const counted = Object.values(outcomes ?? {}).reduce((sum, count) => sum + count, 0);
    const whole = counted === notes.length && rows.length === notes.length;
    return [
      ...wrong,
      ...(whole ? [] : [`of ${notes.length} notes of round ${round} ${rows.length} have rows and ${counted} were counted`]),
    ];
  });
}

const rolloutBefore = ({ rollout }: Ran, seq: number) =>
  fold(
    rollout.id,
    rollout.entries.filter((entry) => entry.seq < seq),
  );

/** True for duties that send nothing: they write entries, or edit cards people have once something of them is closed. */
function isWordless(entry: EntryOf<'dutyEnded'>): boolean {
  return entry.data.duty.includes('/closed/') || /^reminders\/\d+\/(cut|close|notes)/.test(entry.data.duty);
}

/** The duty as it was owed when it ended. */
function owedAs(ran: Ran, { seq, key, at, data }: EntryOf<'dutyEnded'>) {
  const first = ran.rollout.entries.find((entry) => entry.key === key)?.seq ?? seq;
  return agenda(rolloutBefore(ran, first), instantOf(at)).find((one) => one.key === data.duty);
}

const wasMissedBefore = (ran: Ran, duty: string): boolean =>
  agenda(rolloutBefore(ran, ran.begunAt + 1), instantOf(sampleStart)).some(({ key, missed }) => missed && key === duty);

/** What people were told is done stands in the journal, whose chain holds. */
function lostDoings({ rollout, acknowledged, verified }: Ran): string[] {
  const gone = acknowledged.filter((key) => !rollout.entries.some((entry) => entry.key === key));
  return [...gone.map((key) => `${key} was acknowledged and is gone`), ...(verified === null ? [] : [`the chain breaks at ${verified}`])];
}

/** Nothing is due any more, nobody holds anything, and the clock goes on. */
function leftOver({ rollout, deliveries, nextWake }: Ran, end: string): string[] {
  const due = dutiesAt(rollout, instantOf(end)).map(({ key }) => `${key} is due and not done`);
  const held = deliveries
    .filter(({ state }) => ['claimed', 'waiting', 'open', 'held'].includes(state))
    .map(({ duty }) => `${duty} is still held`);
  const asleep = nextWake ? [] : ['no wake is left'];
  return [...due, ...held, ...asleep];
}

/** Each message is one that a delivery remembers, or one whose sender died with it in flight, each death explaining one message. */
function cutOffOrTwice(ran: Ran): { twice: string[]; cutOff: number } {
  const remembered = new Set(ran.deliveries.filter(({ state }) => state === 'sent').map(({ activityId }) => activityId));
  const forgotten = postsOf(ran).filter(({ activityId }) => !remembered.has(activityId));
  const explaining = [...ran.inFlight].sort((one, other) => one.killedAt - other.killedAt);
  const twice = forgotten.filter(({ at, conversation }) => {
    const arrivedAt = Date.parse(at);
    const place = explaining.findIndex(
      ({ to, claimedAt, killedAt }) =>
        chatWith(ran, to) === chatOf(conversation) && claimedAt <= arrivedAt && arrivedAt <= killedAt + onItsWayMs,
    );
    if (place >= 0) explaining.splice(place, 1);
    return place < 0;
  });
  return {
    twice: twice.map(({ conversation, summary, at }) => `${conversation} got “${summary}” once more at ${at}`),
    cutOff: forgotten.length - twice.length,
  };
}

/** One ending for each duty, one delivery for each message, one batch of entries for each key. */
function doneTwice(ran: Ran): string[] {
  const duties = ended(ran).map(({ data }) => data.duty);
  const messages = ran.deliveries.filter(({ activityId }) => activityId).map(({ activityId }) => activityId);
  const doings = ran.rollout.entries
    .filter(({ by, seq }) => by !== 'milepost' && seq > ran.begunAt)
    .map(({ key, type }) => `${key} (${type})`);
  return [...tally(duties), ...tally(messages), ...tally(doings)]
    .filter(([, times]) => times > 1)
    .map(([what, times]) => `${what} is there ${times} times`);
}

/** What is named after the entry it comes from, whose number depends on what else was written. */
const numbered = ['taken', 'decided', 'passed', 'resolved', 'stale'];

/** The duties that ended, each as what it means. */
function doneFor(ran: Ran): string[] {
  const { issues, signoffs, playbookQuestions } = ran.rollout;
  return ended(ran)
    .map(({ data: { duty } }) =>
      duty
        .split('/')
        .map((part, place, parts) => {
          const issue = issues.findIndex(({ id }) => id === part);
          const signoff = signoffs.findIndex(({ id }) => id === part);
          const question = playbookQuestions.findIndex(({ id }) => id === part);
          if (issue >= 0) return `issue ${issue + 1}`;
          if (signoff >= 0) return `sign-off ${signoff + 1}`;
          if (question >= 0) return `question ${question + 1}`;
          return numbered.includes(parts[place - 1] ?? '') ? 'again' : (ran.personas[part] ?? part);
        })
        .join('/'),
    )
    .sort();
}
