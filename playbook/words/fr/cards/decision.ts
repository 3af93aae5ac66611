import type * as en from '../../en/cards/decision.ts';
import type { Spoken } from '../../spoken.ts';
import { deedWords, listed, several, slip, stands } from './said.ts';

/** A milestone that will slip, and one that was signed, in French. */
export const decisionWords: Spoken<typeof en.decisionWords> = {
  decision: {
    yours: 'À vous de décider',
    still: 'Toujours à vous de décider',
    nothing: 'Rien à décider',
    over: (milestone) => `${milestone} : il n’y a plus rien à décider`,
    askedBefore: (who, on) => `J’ai demandé à ${who} le ${on}, et rien n’a été décidé. La décision vous revient maintenant aussi.`,
    costs: (days) => `Cela coûte ${several(days, 'jour ouvré', 'jours ouvrés')}`,
    affects: (names) => `En dépendent : ${names}`,
    occupies: (names) => `Restent occupées : ${names}`,
    undelivered: (titles, more) =>
      `Non livré : ${[...titles.map((title) => `« ${title} »`), ...(more > 0 ? [`${more} de plus`] : [])].join(', ')}`,
    signedOn: (milestone, on) => `« ${milestone} » a été signé le ${on} et reste en service`,
    unsigned: (milestone) => `« ${milestone} » n’est pas signé`,
    by: (on) => `avant le ${on}`,
    title: (milestone, days) => (days === 0 ? `« ${milestone} » tient le plan` : `« ${milestone} » aura ${slip(days)}`),
    suggestsExtend: (person) => `${person} propose de prolonger`,
    suggestsAccept: (person, previous) => `${person} propose d’en rester à ${previous}`,
    reason: (caused, suggested) => [caused, suggested].filter(Boolean).join(' '),
    extendTo: (on) => `Prolonger au ${on}`,
    acceptFinal: (previous) => `Accepter ${previous} comme définitif`,
    moves: (milestone, from, to) => `« ${milestone} » passe du ${from} au ${to}`,
    stays: (milestone, on) => `« ${milestone} » reste au ${on}`,
    without: (what) => `Écarté : ${what}`,
    brings: (what) => `Vient encore : ${what}`,
    extend: 'Prolonger',
    accept: 'Rendre définitif',
    acceptIt: 'Accepter',
    why: 'Pourquoi s’arrêter là ?',
    whyExample: 'Une phrase pour mémoire',
    whyError: 'Écrivez pourquoi cela s’arrête là, pour que chacun puisse comprendre.',
    decided: 'Décidé',
    extended: (milestone, to) => `« ${milestone} » est prolongé au ${to}`,
    accepted: (milestone, previous) => `« ${previous} » est définitif, ${milestone} est écarté`,
    was: 'Avant',
    goLive: 'Mise en service',
    wasNow: (now, was) => (now === was ? now : `${now}, avant : ${was}`),
    summary: (milestone, days, by) =>
      `« ${milestone} » ${days === 0 ? stands(days) : `aura ${slip(days)}`}. Prolongez-le ou acceptez le précédent comme définitif${by === '' ? '' : `, avant le ${by}`}.`,
  },
  celebration: {
    signed: (signed, total) => `${several(signed, 'jalon signé', 'jalons signés')} sur ${total}`,
    title: (milestone) => `« ${milestone} » est signé !`,
    thanks: 'Merci',
    deed: (who, deeds) => `${who} pour ${listed(deeds.map(deedWords))}`,
    // Commas alone would run two deeds together, so the last one is set apart as in a toast.
    deeds: (deeds) => (deeds.length < 3 ? deeds.join(' et ') : `${deeds.slice(0, -1).join(', ')}, et ${deeds.at(-1)}`),
    record: 'Voir ce qui est signé',
  },
};
