import type { OutcomeShown, RoundShown } from '../contract/Value.ts';
import { dayOfMoment } from '../words/dates.ts';
import { roundWords as w } from '../words/rounds.ts';
import { retryActions } from './actions/retryActions.ts';
import { manages } from './actions.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { outcomeInJournal, outcomeNamed } from './outcomeOf.ts';
import { type Round, roundsOf } from './roundOf.ts';

type Outcome = OutcomeShown['outcome'];
type Counts = ReadonlyMap<Outcome, number>;

/** In this order, so that bars of different rounds can be compared: what went well, what is on its way, what can be mended, the rest. */
const order = Object.keys(w.names) as Outcome[];

/** The rounds that went out, newest first, for those who steer: how many notes ended how, and what came back (P99, U18). */
export const roundsShown = (looking: Looking): RoundShown[] =>
  manages(looking) ? roundsOf(looking.rollout).map((round) => roundShown(looking, round, countsInJournal(looking, round))) : [];

function countsInJournal({ rollout }: Looking, round: Round): Counts {
  if (round.closed) return counted(Object.entries(round.closed).map(([name, count]) => [name, count ?? 0]));
  return counted(round.notes.map((note) => [outcomeInJournal(rollout, round, note).outcome, 1]));
}

/** Sums up by the outcome that is shown. */
export function counted(named: Iterable<readonly [string, number]>): Counts {
  const counts = new Map<Outcome, number>();
  for (const [name, count] of named) {
    const outcome = outcomeNamed(name);
    counts.set(outcome, (counts.get(outcome) ?? 0) + count);
  }
  return counts;
}

/** One round with these counts. */
export function roundShown(looking: Looking, { id, title, cutAt, notes, again, crowd }: Round, counts: Counts): RoundShown {
  const zone = zoneOf(looking);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [reached, waiting] = [counts.get('sent') ?? 0, counts.get('waiting') ?? 0];
  const answered = (answer: 'will' | 'done' | 'help') => notes.filter((note) => note.answer?.answer === answer).length;
  const answers = {
    will: answered('will') + (crowd?.will ?? 0),
    done: answered('done') + (crowd?.done ?? 0),
    help: answered('help') + (crowd?.help ?? 0),
  };
  const sum = answers.will + answers.done + answers.help;
  const day = dayOfMoment(cutAt, zone);
  return {
    id,
    title,
    when: again ? w.retry.going(day) : waiting > 0 ? w.when.going(day) : w.when.out(day),
    line: waiting === all && all > 0 ? w.going(all) : w.line(reached, all, sum),
    counts: order.flatMap((outcome) => {
      const count = counts.get(outcome) ?? 0;
      return count > 0 ? [{ outcome, name: w.names[outcome], count }] : [];
    }),
    answers: { ...answers, none: Math.max(reached - sum, 0) },
    csv: `/api/rollouts/${encodeURIComponent(looking.rollout.id)}/rounds/${encodeURIComponent(id)}/outcomes.csv`,
    actions: retryActions(looking, id),
  };
}
