// What is said in French about a plan that is pasted: what is wrong on which line, and how to mend it.

import { dayWords } from '../dates.ts';
import type * as en from '../en/importPlan.ts';
import { listed, numberWords } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';
import { typedColumns } from './typed.ts';

/** What a column is called here; every language's name is read. */
const named = (column: string): string => (typedColumns as Record<string, readonly string[]>)[column]?.[0] ?? column;

export const importWords: Spoken<typeof en.importWords> = {
  noColumns: (columns) =>
    `La première ligne nomme les colonnes, dont « ${named('milestone')} ». Milepost lit les colonnes de ce nom : ${listed(columns.map(named))}.`,
  twoColumns: (column) => `Deux colonnes sont lues comme « ${named(column)} ». Gardez-en une.`,
  unclosed: 'Un guillemet s’ouvre ici et n’est jamais fermé.',
  nothing: 'Il n’y a rien sous les noms des colonnes.',
  noMilestone: 'Aucun jalon n’est nommé ici ni plus haut.',
  noDeliverable: (column) => `Il n’y a pas de livrable sur cette ligne : la colonne « ${named(column)} » ne se rapporte à rien.`,
  tooLong: (column, most) => `Colonne « ${named(column)} » : ${most} caractères au plus.`,
  twice: (name, line) => `« ${name} » figure déjà à la ligne ${line}.`,
  noDay: (text) => `« ${text} » n’est pas lu comme un jour. Écrivez 13/03/2026, 13.03.2026 ou 2026-03-13.`,
  noSuchDay: (text) => `« ${text} » n’est pas dans le calendrier. Le jour vient d’abord, puis le mois : 13/03/2026.`,
  dayFirst: (text) => `« ${text} » : ce mois n’existe pas. Le jour vient d’abord, puis le mois : 13/03/2026.`,
  shortYear: (text) => `« ${text} » : écrivez l’année en entier, par exemple 13/03/2026.`,
  tooFar: (day) => `Plus de dix ans séparent le ${dayWords(day)} ${day.slice(0, 4)} du lancement.`,
  severalPeople: (text) => `« ${text} » peut désigner plusieurs personnes. Écrivez le nom complet.`,
  unknownOwner: (text) =>
    `« ${text} » n’est ni une personne nommée dans le déploiement ni l’un de ses rôles. Nommez d’abord la personne sur la page Personnes, ou laissez vide.`,
  unknownTeam: (text, teams) =>
    teams.length ? `Il n’y a pas d’équipe « ${text} ». Il y a : ${listed(teams)}.` : `Il n’y a pas encore d’équipe « ${text} ».`,
  notYesNo: (text) => `« ${text} » ne dit pas si c’est risqué. Écrivez « oui » ou « non ».`,
  noDays: (name) =>
    `« ${name} » est nouveau : il lui faut un jour de début et un jour de fin, sur une ligne à lui ou d’après ses livrables.`,
  endsBeforeStart: (from, until) => `La fin, le ${dayWords(until)}, viendrait avant le début, le ${dayWords(from)}.`,
  outside: (milestone, from, until) => `Cela sortirait de « ${milestone} », qui va du ${dayWords(from)} au ${dayWords(until)}.`,
  tooManyMilestones: (most) => `Un déploiement a ${most} jalons au plus. Retirez-en, ou fusionnez-en.`,
  tooManyDeliverables: (most) => `On ne reprend que ${numberWords(most)} livrables à la fois. Collez le reste ensuite.`,
  halves: 'Collez-le en deux moitiés.',
  lines: (count) => counted(count, 'ligne'),
};
