// What is said in French when an answer is missing or does not fit.
import type * as en from '../en/inputs.ts';
import type { Spoken } from '../spoken.ts';

/** Said for a text that is too long; the numbers tell how much to take out. */
export const tooLong: Spoken<typeof en.tooLong> = (what, most) =>
  `${what} : ${most} caractères au plus. Raccourcissez le texte et envoyez-le de nouveau.`;

export const inputWords: Spoken<typeof en.inputWords> = {
  done: 'Écrivez une chose qui a été faite, ou appuyez sur « Pas de changement ».',
  days: 'Choisissez le nombre de jours d’avance ou de retard.',
  issueText: 'Dites quel est le problème et ce qu’il bloque.',
  severity: 'Choisissez la gravité : mineur, sérieux ou rouge.',
  reason: 'Donnez la raison en une phrase, pour que chacun puisse la suivre.',
  signReason: 'Écrivez ce qui doit changer, pour que l’équipe sache quoi faire.',
  resolution: 'Écrivez en une phrase comment cela a été réglé.',
  evidence: 'Dites ce qui montre que c’est réalisé : un chiffre, un essai, un document.',
  title: 'Donnez-lui un nom.',
  defects: 'Écrivez combien de défauts ont été trouvés, 0 s’il n’y en a pas.',
  testFound: 'Écrivez ce qui n’a pas marché, pour que ce soit corrigé.',
  workaround: 'Écrivez en une ou deux phrases comment le problème est contourné.',
  tolerance: 'Écrivez un nombre de jours ouvrés, de 0 à 40.',
  criterion: 'Écrivez une question à laquelle on répond par oui ou non.',
  person: 'Choisissez une personne.',
  role: 'Choisissez un rôle.',
  team: 'Choisissez une équipe.',
  day: 'Choisissez un jour.',
  zone: 'Choisissez un fuseau horaire, par exemple Europe/Paris.',
  hour: 'Choisissez une heure, par exemple 16:00.',
  link: 'Un lien commence par https://.',
  company: 'Écrivez le nom de l’entreprise.',
  byDays: 'Écrivez un nombre de jours ouvrés, par exemple 5, ou -2 pour plus tôt.',
  newDays: 'Indiquez le nouveau jour, ou de combien de jours ouvrés il se décale.',
  tooFar: 'Choisissez un jour à moins de dix ans du lancement.',
  table: 'Collez le tableau avec sa première ligne, celle qui nomme les colonnes.',
  choice: 'Choisissez l’une des réponses.',
};
