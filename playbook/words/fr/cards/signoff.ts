import type * as en from '../../en/cards/signoff.ts';
import type { Spoken } from '../../spoken.ts';
import { counted, ended, several } from './said.ts';

const some = (who: readonly string[]) => counted(who, 'autre personne', 'autres personnes');

/** A milestone that is to be signed, and who signs it instead, in French. */
export const signoffWords: Spoken<typeof en.signoffWords> = {
  signoff: {
    waiting: 'En attente de vous',
    overdue: 'En retard',
    by: (on) => `au plus tard : ${on}`,
    wasDue: (on) => `attendu le ${on}`,
    signsAs: (role) => (role === '' ? '' : `votre rôle : ${role}`),
    title: (milestone) => `Signer « ${milestone} » ?`,
    asked: (on) => `Je vous l’ai demandé le ${on}. Approuvez, ou dites ce qui manque.`,
    readyToTry: 'Prêt à essayer :',
    tryIt: 'L’essayer',
    met: (met, total) => `${several(met, 'livrable réalisé', 'livrables réalisés')} sur ${total}`,
    more: (count, met) =>
      met === count
        ? `et ${count} de plus, ${count < 2 ? 'réalisé' : 'tous réalisés'}`
        : `et ${count} de plus, dont ${met} ${met < 2 ? 'réalisé' : 'réalisés'}`,
    evidence: 'preuve',
    beforeYouSign: 'Avant de signer',
    concern: (text) => `Réserve ouverte : ${text}`,
    raisedBy: (person, rest) => `Signalé par ${person}.${rest === '' ? '' : ` ${rest}`}`,
    signedOn: (person, on) => `${person} a signé le ${on}`,
    onCondition: (words) => `Sous condition : ${ended(words)}`,
    lastOf: (approvers) =>
      approvers === 2 ? 'Votre signature est la dernière des deux.' : `Votre signature est la dernière des ${approvers}.`,
    wordForWord: 'Ce que vous signez est conservé mot pour mot.',
    approve: 'Approuver',
    notAsItIs: 'Pas en l’état',
    handOver: 'Transmettre',
    withConditions: 'Sous condition',
    reject: 'Refuser',
    reason: 'Votre motif ou votre condition',
    reasonExample: 'Une chose que l’équipe peut faire',
    reasonError: 'Écrivez ce qui doit changer, pour que l’équipe sache quoi faire.',
    summary: (milestone, on) => `Signer « ${milestone} » ? Votre signature est attendue${on === '' ? '' : `, au plus tard : ${on}`}.`,
    youSigned: 'Vous avez signé',
    othersSign: (milestone, who) => `« ${milestone} » attend maintenant ${some(who)}`,
    sealedSoon: 'Scellé dès que tout le monde aura signé. D’ici là, vous pouvez revenir en arrière.',
    noConditions: 'Sans condition',
    signedAt: (at) => `, ${at}`,
    notYet: 'n’a pas encore signé',
    notSigned: 'Pas encore signé',
    byOn: (person, on) => `${person}, ${on}`,
    toChange: (milestone) => `${milestone} : une chose à changer`,
    next: 'Ensuite :',
    answers: (who, by) => ` ${who} répond${by === '' ? '' : ` (au plus tard : ${by})`}.`,
    newRequest: (who) => ` Puis ${some(who)} ${who.length === 1 ? 'reçoit' : 'reçoivent'} une nouvelle demande.`,
    openMilestone: 'Ouvrir le jalon',
    sealed: 'Signé et scellé',
    approvedBy: (milestone, who) => {
      if (who.length === 1) return `${who[0]} a approuvé « ${milestone} »`;
      return who.length === 2
        ? `Les deux responsables ont approuvé « ${milestone} »`
        : `Les ${who.length} responsables ont approuvé « ${milestone} »`;
    },
    kept: (deliverables) =>
      `${several(deliverables, 'livrable conservé', 'livrables conservés')} mot pour mot. Un changement ultérieur apparaît comme « modifié depuis la signature ».`,
    openRecord: 'Ouvrir l’acte scellé',
    withdrawn: 'Retiré',
    nothingToSign: (milestone) => `${milestone} : rien à signer pour le moment`,
    withdrawnBy: (person) => `${person} a retiré la demande. Rien n’a été signé. Vous en recevrez une nouvelle quand tout sera prêt.`,
    changed: (milestone) => `« ${milestone} » a changé depuis que vous avez reçu ceci`,
    nothingSigned: 'Rien n’a été signé.',
    handedOver: (person) => `C’est au tour de quelqu’un d’autre : ${person}`,
    signsNow: (person, milestone) => `${person} signe maintenant « ${milestone} »`,
    nothingMore: 'Rien de plus n’est attendu de vous.',
  },
  handOver: {
    title: (milestone) => `Qui signe « ${milestone} » à votre place ?`,
    text: 'Cette personne reçoit la même carte, avec vos mots. Je vous préviens quand c’est signé.',
    person: 'Personne',
    personError: 'Choisissez qui signe à votre place.',
    words: 'Vos mots pour elle',
    example: 'Vous avez mené le pilote à Lyon, vous le connaissez le mieux',
    wordsError: 'Écrivez en une phrase pourquoi cela lui revient.',
    send: 'Transmettre',
    others: (count) => `et ${several(count, 'autre personne', 'autres personnes')}, dans l’onglet`,
  },
};
