// What a milestone lacks, and who can mend it, in German.
import type { Gap } from '../../clock/readiness.ts';
import { nameOf } from '../../journal/nameOf.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/readiness.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';
import { lacks } from './lacks.ts';

/** As many gaps as a sentence can carry; the plan shows all. */
const gapsNamed = 5;

/** Two names are enough to know whom to ask. */
const namesSaid = 2;

const mends: Record<Gap['kind'], string> = {
  noStatement: 'es aufschreiben',
  noDeliverables: 'eines hinzufügen',
  noCriterion: 'es aufschreiben',
  noOwner: 'jemanden benennen',
  notActive: 'ihn aktivieren',
  notMet: 'sagen, wann es erfüllt ist',
  noEvidence: 'ihn hinzufügen',
  notTested: 'sagen, wie es ging',
  testFailed: 'ihn noch einmal ausprobieren lassen',
};

const gapsOf = (count: number) => counted(count, 'Lücke', 'Lücken');

export const readinessWords: Spoken<typeof en.readinessWords> = {
  lacks: ({ kind, deliverable }) => lacks[kind](deliverable?.title ?? ''),
  who: ({ kind, who }, people) =>
    who.length
      ? `${listed(who.slice(0, namesSaid).map((person) => nameOf(people, person)))} ${who.length === 1 ? 'kann' : 'können'} ${mends[kind]}`
      : 'Besetzen Sie zuerst auf der Seite „Personen“ die Projektleitung',
  /** All gaps as sentences, each with who can mend it. */
  sentences(gaps, people) {
    const said = gaps.slice(0, gapsNamed).map((gap) => `${readinessWords.lacks(gap)}: ${readinessWords.who(gap, people)}.`);
    const more = gaps.length - gapsNamed;
    return [...said, ...(more > 0 ? [`${counted(more, 'weiterer Punkt', 'weitere Punkte')} auf der Seite „Plan“.`] : [])].join(' ');
  },
  draftLine: (gaps) => (gaps ? `Entwurf, noch ${gapsOf(gaps)} zu schließen` : 'Entwurf, bereit zum Aktivieren'),
  notTried: 'Noch nicht ausprobiert',
  tried: (result, day, defects) =>
    `${result === 'passed' ? 'Bestanden' : 'Nicht bestanden'} am ${dayWords(day)}, ${defects === 0 ? 'keine Fehler' : `${defects}\u00a0Fehler`} gefunden`,
  activate: (name) => `„${name}“ aktivieren`,
  closeGaps: (name, gaps) => `In „${name}“ ${gapsOf(gaps)} schließen, dann aktivieren`,
  tryIt: (name) => `„${name}“ ausprobieren und sagen, wie es ging`,
  tryAgain: (name) => `„${name}“ noch einmal ausprobieren: nicht bestanden`,
};
