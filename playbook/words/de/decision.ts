// The decision on a milestone that will be missed, in German.
import { dayWords } from '../dates.ts';
import type * as en from '../en/decision.ts';
import type { Spoken } from '../spoken.ts';
import { counted, slipWords, workingDays } from './counts.ts';

export const decisionWords: Spoken<typeof en.decisionWords> = {
  nobody: 'eine verantwortliche Person, die noch niemand benannt hat',
  done: (day, signed) => `Am ${dayWords(day)} wurde der Meilenstein ${signed ? 'abgenommen' : 'erfüllt'}.`,
  was: (choice, milestone, before, dueOn, day) =>
    choice === 'extend'
      ? `Am ${dayWords(day)} wurde „${milestone}“ bis ${dayWords(dueOn)} verlängert.`
      : `Am ${dayWords(day)} wurde „${before}“ als endgültig angenommen, und „${milestone}“ entfällt.`,
  nowExpected: (milestone, on, days, tolerance) =>
    `${milestone} wird jetzt für ${dayWords(on)} erwartet, ${slipWords(days)}${days > 0 ? `; toleriert: ${workingDays(tolerance)}` : ''}. Es gibt nichts zu entscheiden.`,
  isLeftOut: (milestone) => `„${milestone}“ entfällt in dieser Einführung.`,
  by: (day, next) => (next ? `Bis ${dayWords(day)}, sonst geht es an ${next}` : `Bis ${dayWords(day)}`),
  wentTo: (next, day) => `Es ging an ${next}, weil es bis ${dayWords(day)} zu entscheiden war`,
  costs: (days) => `Es kostet ${workingDays(days)}.`,
  affects: (names) => `Davon hängt ab: ${names}.`,
  nobodyElse: 'Sonst hängt nichts davon ab.',
  teams: (names) => `Arbeitet daran: ${names}.`,
  signed: (name, day) => `„${name}“ wurde am ${dayWords(day)} abgenommen und bleibt in Gebrauch.`,
  notSigned: (name) => `„${name}“ ist noch nicht abgenommen.`,
  leftOut: (milestones, _count, titles, most = 5) =>
    `Es entfällt: ${milestones}${
      titles.length
        ? `, mit ${titles
            .slice(0, most)
            .map((title) => `„${title}“`)
            .join(', ')}${titles.length > most ? ` und ${counted(titles.length - most, 'weiteren Ergebnis', 'weiteren Ergebnissen')}` : ''}`
        : ''
    }.`,
};
