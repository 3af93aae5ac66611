import type * as en from '../en/lacks.ts';
import type { Spoken } from '../spoken.ts';

/** What a milestone lacks before it can be signed, as the tab, the cards and the German documents say it. */
export const lacks: Spoken<typeof en.lacks> = {
  noStatement: () => 'Es steht nicht da, wie er für sich läuft',
  noDeliverables: () => 'Er hat noch keine Ergebnisse',
  noCriterion: (title) => `„${title}“ hat kein Kriterium mit Ja oder Nein`,
  noOwner: (title) => `Für „${title}“ ist niemand zuständig`,
  notActive: () => 'Er ist noch ein Entwurf',
  notMet: (title) => `„${title}“ ist noch nicht erfüllt`,
  noEvidence: (title) => `„${title}“ ist ohne Nachweis erfüllt`,
  notTested: () => 'Noch hat ihn kein Anwender ausprobiert',
  testFailed: () => 'Er bestand nicht, als Anwender ihn ausprobierten',
};
