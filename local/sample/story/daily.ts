import { speakers } from '../people.ts';
import { absences, reportDays, reports } from '../reports.ts';
import type { SoFar, Step } from '../Step.ts';
import { given } from './given.ts';

/** The daily questions, the answers, and the digests that went out. */
export function daily(): Step[] {
  return reportDays.flatMap((day, place): Step[] => {
    const away = (persona: string) => absences.some(([who, from, until]) => who === persona && from <= day && day <= until);
    const asked = Object.entries(speakers).filter(([, persona]) => !away(persona));
    const ended = (duty: string, persona: string | null, { rollout, id }: SoFar) => ({
      type: 'dutyEnded' as const,
      data: { duty, subject: duty, outcome: 'sent' as const, to: persona ? id(persona) : null, drawnAt: rollout.seq },
    });
    return [
      { at: `${day}T15:45`, writes: (soFar) => asked.map(([id, persona]) => ended(`status/${id}/${day}`, persona, soFar)) },
      ...asked.flatMap(([id, persona]): Step[] => {
        const said = reports[id]?.said[place];
        return said ? [given(`${day}T${reports[id]?.time}`, persona, 'reportStatus', { team: id, day, days: said[0], done: said[1] })] : [];
      }),
      { at: `${day}T17:30`, writes: (soFar) => [ended(`digest/${day}`, null, soFar)] },
    ];
  });
}
