import type * as en from '../../en/cards/decision.ts';
import type { Spoken } from '../../spoken.ts';
import { and, deedWords, listed, several, slip } from './said.ts';

const arrives = (milestone: string, days: number): string =>
  days === 0 ? `${milestone}: ${slip(0)}` : `«${milestone}» llegará con ${slip(days)}`;

/** A milestone that will slip, and one that was signed. */
export const decisionWords: Spoken<typeof en.decisionWords> = {
  decision: {
    yours: 'Su decisión',
    still: 'Aún espera su decisión',
    nothing: 'Nada que decidir',
    over: (milestone) => `${milestone}: ya no hay nada que decidir`,
    askedBefore: (who, on) => `Pregunté a ${who} el ${on} y no se decidió nada. Ahora también le corresponde a usted.`,
    costs: (days) => `Cuesta ${several(days, 'día\u00a0laborable', 'días\u00a0laborables')}`,
    affects: (names) => `A la espera de este hito: ${names}`,
    occupies: (names) => `Siguen trabajando en él: ${names}`,
    undelivered: (titles, more) =>
      `No se entrega: ${[...titles.map((title) => `«${title}»`), ...(more > 0 ? [`${more} más`] : [])].join(', ')}`,
    signedOn: (milestone, on) => `«${milestone}» se firmó el ${on} y sigue en uso`,
    unsigned: (milestone) => `«${milestone}» no está firmado`,
    by: (on) => `a más tardar el ${on}`,
    title: arrives,
    suggestsExtend: (person) => `${person} propone ampliarlo`,
    suggestsAccept: (person, previous) => `${person} propone quedarse con ${previous}`,
    reason: (caused, suggested) => [caused, suggested].filter(Boolean).join(' '),
    extendTo: (on) => `Ampliar hasta el ${on}`,
    acceptFinal: (previous) => `Aceptar ${previous} como definitivo`,
    moves: (milestone, from, to) => `«${milestone}» pasa del ${from} al ${to}`,
    stays: (milestone, on) => `«${milestone}» se mantiene el ${on}`,
    without: (what) => `Se descarta: ${what}`,
    brings: (what) => `Aún llega: ${what}`,
    extend: 'Ampliar',
    accept: 'Dar por definitivo',
    acceptIt: 'Aceptarlo',
    why: '¿Por qué parar aquí?',
    whyExample: 'Una frase para que conste',
    whyError: 'Escriba por qué se para aquí, para que todos lo entiendan.',
    decided: 'Decidido',
    extended: (milestone, to) => `«${milestone}» se amplía hasta el ${to}`,
    accepted: (milestone, previous) => `«${previous}» es definitivo y «${milestone}» se descarta`,
    was: 'Antes',
    goLive: 'Puesta en marcha',
    wasNow: (now, was) => (now === was ? now : `${now}, antes ${was}`),
    summary: (milestone, days, by) =>
      `${arrives(milestone, days)}. Amplíelo o acepte el anterior como definitivo${by === '' ? '' : `, a más tardar el ${by}`}.`,
  },
  celebration: {
    signed: (signed, total) => `${signed} de ${several(total, 'hito firmado', 'hitos firmados')}`,
    title: (milestone) => `¡«${milestone}» está firmado!`,
    // What follows names each person with what they are thanked for.
    thanks: 'Gracias a',
    deed: (who, deeds) => `${who} ${listed(deeds.map(deedWords))}`,
    // Commas alone would run two deeds together, so the last one is set apart as in a toast, with a comma of its own.
    deeds: (deeds) => {
      const last = deeds.at(-1) ?? '';
      if (deeds.length < 2) return last;
      return `${deeds.slice(0, -1).join(', ')}, ${and(last)} ${last}`;
    },
    record: 'Ver lo firmado',
  },
};
