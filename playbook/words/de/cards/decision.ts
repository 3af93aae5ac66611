import type * as en from '../../en/cards/decision.ts';
import type { Spoken } from '../../spoken.ts';
import { deedWords, listed, ofMilestones, several, slip } from './said.ts';

/** A milestone that will slip, and one that was signed, in German. */
export const decisionWords: Spoken<typeof en.decisionWords> = {
  decision: {
    yours: 'Ihre Entscheidung',
    still: 'Immer noch Ihre Entscheidung',
    nothing: 'Nichts zu entscheiden',
    over: (milestone) => `${milestone}: nichts mehr zu entscheiden`,
    askedBefore: (who, on) => `Am ${on} habe ich ${who} gefragt, und es wurde nichts entschieden. Jetzt liegt es auch bei Ihnen.`,
    costs: (days) => `Kostet ${several(days, 'Arbeitstag', 'Arbeitstage')}`,
    affects: (names) => `Wartet darauf: ${names}`,
    occupies: (names) => `Arbeitet weiter daran: ${names}`,
    undelivered: (titles, more) =>
      `Nicht geliefert: ${[...titles.map((title) => `„${title}“`), ...(more > 0 ? [more === 1 ? '1 weiteres' : `${more} weitere`] : [])].join(', ')}`,
    signedOn: (milestone, on) => `„${milestone}“ wurde am ${on} abgenommen und bleibt in Gebrauch`,
    unsigned: (milestone) => `„${milestone}“ ist nicht abgenommen`,
    by: (on) => `bis ${on}`,
    title: (milestone, days) => `${milestone} kommt ${slip(days)}`,
    suggestsExtend: (person) => `${person} schlägt vor zu verlängern`,
    suggestsAccept: (person, previous) => `${person} schlägt vor, mit „${previous}“ abzuschließen`,
    reason: (caused, suggested) => [caused, suggested].filter(Boolean).join(' '),
    extendTo: (on) => `Bis ${on} verlängern`,
    acceptFinal: (previous) => `„${previous}“ als endgültig annehmen`,
    moves: (milestone, from, to) => `${milestone} rückt von ${from} auf ${to}`,
    stays: (milestone, on) => `${milestone} bleibt bei ${on}`,
    without: (what) => `Entfällt: ${what}`,
    brings: (what) => `Kommt noch: ${what}`,
    extend: 'Verlängern',
    accept: 'Endgültig annehmen',
    acceptIt: 'Annehmen',
    why: 'Warum hier aufhören?',
    whyExample: 'Ein Satz, der festgehalten wird',
    whyError: 'Schreiben Sie, warum es hier aufhört, damit alle es nachvollziehen können.',
    decided: 'Entschieden',
    extended: (milestone, to) => `„${milestone}“ ist bis ${to} verlängert`,
    accepted: (milestone, previous) => `„${previous}“ ist endgültig, „${milestone}“ entfällt`,
    was: 'Vorher',
    goLive: 'Go-live',
    wasNow: (now, was) => (now === was ? now : `${now}, vorher ${was}`),
    summary: (milestone, days, by) =>
      `${milestone} kommt ${slip(days)}. Verlängern oder den Meilenstein davor als endgültig annehmen${by === '' ? '' : `: bis ${by} zu entscheiden`}.`,
  },
  celebration: {
    signed: (signed, total) => `${ofMilestones(signed, total)} abgenommen`,
    title: (milestone) => `„${milestone}“ ist abgenommen!`,
    thanks: 'Danke',
    deed: (who, deeds) => `an ${who} für ${listed(deeds.map(deedWords))}`,
    // Commas alone would run two deeds together, so the last one is set apart as in a toast.
    deeds: (deeds) => (deeds.length < 3 ? deeds.join(' und ') : `${deeds.slice(0, -1).join(', ')} und ${deeds.at(-1)}`),
    record: 'Abgenommenes ansehen',
  },
};
