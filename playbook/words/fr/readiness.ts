// What a milestone lacks, and who can mend it, in French.
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
  noStatement: 'l’écrire',
  noDeliverables: 'en ajouter un',
  noCriterion: 'l’écrire',
  noOwner: 'désigner quelqu’un',
  notActive: 'l’activer',
  notMet: 'dire quand c’est réalisé',
  noEvidence: 'l’ajouter',
  notTested: 'dire comment cela s’est passé',
  testFailed: 'le faire essayer de nouveau',
};

const nobody = 'nommez d’abord un chef de projet sur la page Personnes';

export const readinessWords: Spoken<typeof en.readinessWords> = {
  lacks: ({ kind, deliverable }) => lacks[kind](deliverable?.title ?? ''),
  who({ kind, who }, people) {
    const names = who.slice(0, namesSaid).map((person) => nameOf(people, person));
    if (!names.length) return `${nobody.charAt(0).toUpperCase()}${nobody.slice(1)}`;
    return `${listed(names)} ${names.length < 2 ? 'peut' : 'peuvent'} ${mends[kind]}`;
  },
  /** All gaps as sentences, each with who can mend it. */
  sentences(gaps, people) {
    const who = (gap: Gap) => (gap.who.length ? readinessWords.who(gap, people) : nobody);
    const said = gaps.slice(0, gapsNamed).map((gap) => `${readinessWords.lacks(gap)} : ${who(gap)}.`);
    const more = gaps.length - gapsNamed;
    return [...said, ...(more > 0 ? [`${counted(more, 'autre point', 'autres points')}, voir le Plan.`] : [])].join(' ');
  },
  draftLine: (gaps) => (gaps ? `Brouillon, ${counted(gaps, 'lacune')} à combler` : 'Brouillon, prêt à être activé'),
  notTried: 'Pas encore essayé',
  tried: (result, day, defects) =>
    `${result === 'passed' ? 'Réussi' : 'Échoué'} le ${dayWords(day)}, ${defects ? counted(defects, 'défaut trouvé', 'défauts trouvés') : 'aucun défaut trouvé'}`,
  activate: (name) => `Activer « ${name} »`,
  closeGaps: (name, gaps) => `Combler ${counted(gaps, 'lacune')} dans « ${name} », puis l’activer`,
  tryIt: (name) => `Essayer « ${name} » et dire comment cela s’est passé`,
  tryAgain: (name) => `Essayer « ${name} » de nouveau : échec au premier essai`,
};
