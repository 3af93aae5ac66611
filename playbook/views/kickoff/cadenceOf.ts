import type { Speaking } from '../../words/documentLanguage.ts';
import type { Looking } from '../Looking.ts';
import type { KickoffRecord } from './KickoffRecord.ts';

/** How often we speak, and when (P27, P76). */
export function cadenceOf({ rollout }: Looking, speaking: Speaking): KickoffRecord['cadence'] {
  const w = speaking.words.kickoff.cadence;
  const { commas, gap } = speaking.say.joints;
  const active = rollout.teams.filter(({ active }) => active);
  const hours = [...new Set(active.map(({ askAt }) => askAt))].toSorted();
  const { liveAt, liveMinutes } = rollout.settings;
  return {
    title: w.title,
    lead: w.lead,
    notes: w.said,
    cards: [
      {
        when: commas(hours.map((at) => speaking.time(at)).slice(0, 2)) || w.live.unset,
        name: w.check.name,
        text: w.check.text(active.length),
      },
      { when: rollout.start ? speaking.time(rollout.start.digestAt) : '', name: w.digest.name, text: w.digest.text },
      {
        when: liveAt ? speaking.time(liveAt) : w.live.unset,
        name: w.live.name,
        text: [w.live.text(liveMinutes), rollout.livePlace?.place ? w.live.place(rollout.livePlace.place) : ''].filter(Boolean).join(gap()),
      },
      { when: w.notes.when(rollout.start?.reminderEveryWeeks ?? 2), name: w.notes.name, text: w.notes.text },
    ],
  };
}
