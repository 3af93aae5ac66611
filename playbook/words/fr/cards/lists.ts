import type * as en from '../../en/cards/lists.ts';
import type { Spoken } from '../../spoken.ts';
import { counted, several, slip, stands } from './said.ts';

/** What can be looked at in a chat, in French: one’s own things, the day, the plan, what is to be signed. */
export const listsWords: Spoken<typeof en.listsWords> = {
  mine: {
    where: (rollouts) => `Pour vous, dans ${several(rollouts, 'déploiement')}`,
    title: (count, late) => {
      const waits = `${several(count, 'point vous attend', 'points vous attendent')}`;
      return late === 0 ? waits : `${waits}, dont ${late} en retard`;
    },
    what: (act, subject) =>
      ({
        sign: `Signer ${subject}`,
        report: `Faire le rapport pour ${subject}`,
        decide: `Décider de la suite : ${subject}`,
        settle: `Régler « ${subject} »`,
        answer: subject,
        deliver: subject,
        open: subject,
      })[act],
    act: {
      sign: 'Signer',
      report: 'Faire le rapport',
      answer: 'Répondre',
      deliver: 'Ouvrir',
      decide: 'Décider',
      settle: 'Régler',
      open: 'Ouvrir',
    },
    empty: 'Rien ne vous attend',
    part: 'Votre partie du playbook',
    nextCheckin: (when) => `Votre prochain point quotidien : ${when}.`,
    nothingPlanned: 'Je vous préviens dès qu’il y a quelque chose.',
    summary: (title, first) => `${title}. D’abord : ${first}.`,
  },
  status: {
    late: (milestone, days) => `« ${milestone} » ${stands(days)}`,
    onPlan: (milestone, on) => `« ${milestone} » est en bonne voie pour le ${on}`,
    noPlan: 'Où nous en sommes',
    met: (met, total) => ` : ${several(met, 'livrable réalisé', 'livrables réalisés')} sur ${total}`,
    dates: (due, forecast) => (due === forecast ? `prévu pour le ${due}` : `prévu pour le ${due}, attendu le ${forecast}`),
    goLive: (on, days) => ` : ${on}, ${slip(days)}`,
    red: (count) => several(count, 'problème rouge', 'problèmes rouges'),
    redTitle: (title) => ` : ${title}`,
    has: (person) => `${person} s’en charge`,
    nobody: 'Personne ne s’en charge encore',
    noRed: 'Aucun problème rouge',
    reported: (reported, asked) =>
      `${several(reported, 'équipe')} sur ${asked} ${reported < 2 ? 'a fait son rapport' : 'ont fait leur rapport'}`,
    missing: (teams) => `Pas encore là : ${counted(teams, 'autre équipe', 'autres équipes')}`,
    needed: 'Ce qui est attendu',
    need: (who, when) => [who, when].filter((part) => part !== '').join(', '),
    nobodyNamed: 'personne de désigné encore',
  },
  plan: {
    title: (signed, total) => `${several(signed, 'jalon signé', 'jalons signés')} sur ${total}`,
    late: (milestone, days) => `, ${milestone} : ${slip(days)}`,
    signed: (on) => `, signé le ${on}`,
    going: (met, total) => ` : ${several(met, 'livrable réalisé', 'livrables réalisés')} sur ${total}`,
    due: (on) => `Prévu pour le ${on}`,
    forecast: (due, forecast, days) => `Prévu pour le ${due}, attendu le ${forecast}, ${slip(days)}`,
    leftOut: ', écarté',
  },
  signoffs: {
    title: (count) => several(count, 'signature attendue', 'signatures attendues'),
    one: (milestone, who) => `« ${milestone} » attend ${counted(who, 'autre personne', 'autres personnes')}`,
    since: (on, by) => `demandé le ${on}${by === '' ? '' : `, à rendre au plus tard : ${by}`}`,
    signedOn: (on) => `, signé le ${on}`,
    sign: 'Signer',
    empty: 'Aucune signature n’est attendue',
    next: (milestone, on) => `Ensuite : ${milestone}, prévu pour le ${on}.`,
  },
};
