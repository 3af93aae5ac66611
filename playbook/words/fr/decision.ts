// The decision on a milestone that will be missed, in French.
import { dayWords } from '../dates.ts';
import type * as en from '../en/decision.ts';
import type { Spoken } from '../spoken.ts';
import { counted, slipWords, workingDays } from './counts.ts';

export const decisionWords: Spoken<typeof en.decisionWords> = {
  nobody: 'une personne responsable, que personne n’a encore désignée',
  done: (day, signed) => `Il a été ${signed ? 'signé' : 'réalisé'} le ${dayWords(day)}.`,
  was: (choice, milestone, before, dueOn, day) =>
    choice === 'extend'
      ? `Le ${dayWords(day)}, ${milestone} a été prolongé au ${dayWords(dueOn)}.`
      : `Le ${dayWords(day)}, « ${before} » a été accepté comme définitif, et « ${milestone} » est écarté.`,
  nowExpected: (milestone, on, days, tolerance) =>
    `« ${milestone} » est maintenant attendu pour le ${dayWords(on)}, ${slipWords(days)}${days > 0 ? ` ; retard toléré : ${workingDays(tolerance)}` : ''}. Il n’y a rien à décider.`,
  isLeftOut: (milestone) => `« ${milestone} » est écarté de ce déploiement.`,
  by: (day, next) => (next ? `Au plus tard ${dayWords(day)}, sinon la décision passe à ${next}` : `Au plus tard ${dayWords(day)}`),
  wentTo: (next, day) => `La décision est passée à ${next}, car elle était attendue pour le ${dayWords(day)}`,
  costs: (days) => `Cela coûte ${workingDays(days)}.`,
  affects: (names) => `En dépend aussi : ${names}.`,
  nobodyElse: 'Rien d’autre n’en dépend.',
  teams: (names) => `Au travail dessus : ${names}.`,
  signed: (name, day) => `« ${name} » a été signé le ${dayWords(day)} et reste en service.`,
  notSigned: (name) => `« ${name} » n’est pas encore signé.`,
  leftOut: (milestones, count, titles, most = 5) =>
    `${count > 1 ? 'Écartés' : 'Écarté'} : ${milestones}${
      titles.length
        ? `, avec ${titles
            .slice(0, most)
            .map((title) => `« ${title} »`)
            .join(', ')}${titles.length > most ? ` et ${counted(titles.length - most, 'autre livrable', 'autres livrables')}` : ''}`
        : ''
    }.`,
};
