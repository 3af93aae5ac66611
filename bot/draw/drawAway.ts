import { isPeriod } from '../../playbook/clock/periods.ts';
import { askedFor, representativeOf } from '../../playbook/clock/whoIsAsked.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import { awayWords as w } from '../../playbook/words/away.ts';
import { awayCard } from '../cards/awayCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name, undoOf } from './Drawing.ts';

/** A rollout in which somebody said that they are away or back, with the entry that says so. */
interface SaidAway {
  drawing: Drawing;
  reader: string;
  /** Null when it was only just taken back. */
  seq: number | null;
}

/** How far ahead the next question is looked for, in working days. */
const aheadDays = 30;

/** The receipt: until when, who is asked meanwhile, and when the reader is asked again (U1). */
export function drawAway(said: SaidAway[], today: string): CardMessage {
  const [first] = said;
  const away = first?.drawing.rollout.people[first.reader]?.away;
  const back = !away || away.until < today;
  const lines = back ? [] : said.flatMap((one) => meanwhile(one, away.from, away.until));
  return awayCard({
    rollouts: said.map(({ drawing }) => drawing.rollout.title),
    back,
    title: back ? w.back : w.awayUntil(away.from, away.until, today),
    lines: [...(back || lines.length ? lines : [w.noTeams]), ...nextQuestion(said, back ? addWorkingDays(today, -1) : away.until)],
    undos: said.flatMap(({ drawing, seq }) => (seq === null ? [] : [undoOf(drawing, seq)])),
  });
}

function meanwhile({ drawing, reader }: SaidAway, from: string, until: string): string[] {
  const { rollout } = drawing;
  return rollout.teams
    .filter((team) => (team.active || team.pulledIn) && representativeOf(rollout, team) === reader)
    .map((team) => {
      const { to } = askedFor(rollout, team, from > until ? until : from);
      return to ? w.standsIn(name(drawing, to), team.name) : w.nobodyStandsIn(team.name);
    });
}

/** The first day after that on which the reader is asked in one of the rollouts. */
function nextQuestion(said: SaidAway[], after: string): string[] {
  const days = said.flatMap(({ drawing: { rollout }, reader }) =>
    rollout.teams.flatMap((team) => {
      const ahead = Array.from({ length: aheadDays }, (_, place) => addWorkingDays(after, place + 1));
      return ahead.find((day) => isPeriod(rollout, team, day) && askedFor(rollout, team, day).to === reader) ?? [];
    }),
  );
  const [first] = days.sort();
  return first ? [w.asksAgain(first)] : [];
}
