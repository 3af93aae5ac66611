// What a milestone lacks, and who can mend it, in Spanish.

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
  noStatement: 'escribirlo',
  noDeliverables: 'añadir uno',
  noCriterion: 'escribirlo',
  noOwner: 'nombrar a alguien',
  notActive: 'activarlo',
  notMet: 'decir cuándo está cumplido',
  noEvidence: 'añadirla',
  notTested: 'decir cómo ha ido',
  testFailed: 'pedir que lo prueben de nuevo',
};

const nobody = 'Nombre primero en la página Personas a quien dirige el proyecto';

export const readinessWords: Spoken<typeof en.readinessWords> = {
  lacks: ({ kind, deliverable }) => lacks[kind](deliverable?.title ?? ''),
  who({ kind, who }, people) {
    const names = who.slice(0, namesSaid).map((person) => nameOf(people, person));
    return names.length ? `${listed(names)} ${names.length === 1 ? 'puede' : 'pueden'} ${mends[kind]}` : nobody;
  },
  /** All gaps as sentences, each with who can mend it. */
  sentences(gaps, people) {
    const said = gaps.slice(0, gapsNamed).map((gap) => `${readinessWords.lacks(gap)}: ${lower(readinessWords.who(gap, people))}.`);
    const more = gaps.length - gapsNamed;
    return [...said, ...(more > 0 ? [`Y ${counted(more, 'cosa')} más: véase Plan.`] : [])].join(' ');
  },
  draftLine: (gaps) => (gaps ? `Borrador, ${counted(gaps, 'laguna')} por cerrar` : 'Borrador, listo para activarse'),
  notTried: 'Aún sin probar',
  tried: (result, day, defects) =>
    `${result === 'passed' ? 'Prueba superada' : 'Prueba no superada'} el ${dayWords(day)}, ${defects ? counted(defects, 'defecto encontrado', 'defectos encontrados') : 'ningún defecto encontrado'}`,
  activate: (name) => `Activar «${name}»`,
  closeGaps: (name, gaps) => `Cerrar ${counted(gaps, 'laguna')} en «${name}» y activarlo`,
  tryIt: (name) => `Probar «${name}» y decir cómo ha ido`,
  tryAgain: (name) => `Probar «${name}» de nuevo: no superó la prueba`,
};

const lower = (text: string) => (text === nobody ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text);
