// What is said of sign-offs in French: their modes, who decides, what was asked, and what changed since.

import type { SignoffMode, Verdict } from '../../journal/Entry.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/signoff.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf, spelled } from './counts.ts';

/** How a milestone is signed, as a sentence beside the names (P71). */
export const modeWords: Record<SignoffMode, string> = {
  off: 'Pas de signature',
  single: 'Une signature suffit',
  anyOf: 'L’une de ces personnes signe',
  allOf: 'Toutes signent',
  inOrder: 'Toutes signent, l’une après l’autre',
};

const verdictWords: Record<Verdict, string> = {
  approve: 'l’a approuvé',
  conditions: 'l’a approuvé sous condition',
  reject: 'l’a refusé',
};

/** "Ben Okafor pour Ana Ruiz": who decided, and in whose place. */
export const decidedFor: Spoken<typeof en.decidedFor> = (by, approver) => (by === approver ? by : `${by} pour ${approver}`);

export const signoffWords: Spoken<typeof en.signoffWords> = {
  waits: 'N’a pas encore décidé',
  turn: (before) => `Vient ensuite, une fois l’accord donné par ${before}`,
  left: 'Ne participe plus, rien n’est demandé',
  away: (until) => `Pas là jusqu’au ${dayWords(until)}, et personne en remplacement`,
  standsIn: (who, until) => `${who} en remplacement jusqu’au ${dayWords(until)}`,
  decided: { approve: 'Approuvé', conditions: 'Approuvé sous condition', reject: 'Refusé' },
  byStandIn: (who) => `, par ${who} en remplacement`,
  onRevision: (revision) => `révision ${revision}`,
  sealed: (seq, revision) => `Scellé comme entrée ${seq} du journal, sur la révision ${revision}`,
  withdrawn: (who, day) => `${who} a retiré la demande le ${dayWords(day)}`,
  signed: (moment) => `Signé et scellé : ${moment}`,
  rejected: (moment) => `Pas signé : ${moment}`,
  asked: (who, many, day) => `${who} ${many ? 'ont' : 'a'} reçu la demande le ${dayWords(day)}`,
  nobodyLeft: 'Il ne reste personne qui puisse le signer',
  many: (count) => counted(count, 'approbateur'),
  somebodyElse: 'quelqu’un qui participe encore',
  access: (title, text) => `Demande à voir la preuve de « ${title} »${text ? ` : ${text}` : ''}`,
  answerNeed: (who, milestone) => `Répondre à ${who} sur « ${milestone} »`,

  /** How a round ended or stands, each verdict with who and when: what a press on an old card is answered with. */
  verdictLine: (who, verdict, moment) => `${who} ${verdictWords[verdict]} le ${moment}`,
  isSigned: 'Il est signé et scellé.',
  isRejected: 'Il a été refusé, et rien n’a été signé.',
  tookBack: (who, moment) => `${who} a retiré la demande le ${moment}. Rien n’a été signé.`,
  newRound: (round, who) => (who ? `Tour ${round}, encore attendu : ${who}.` : `Le tour ${round} est en cours.`),
  takeBackFirst: 'Retirez d’abord votre avis si vous voulez le modifier.',
  before: (who) => `La demande va d’abord à ${who}. Vous recevez la carte quand c’est votre tour`,
};

export const signoffActionWords: Spoken<typeof en.signoffActionWords> = {
  request: 'Demander la signature',
  again: 'La redemander',
  withdraw: 'Retirer la demande',
  withdrawTitle: (milestone) => `Pourquoi ne pas signer « ${milestone} » maintenant ?`,
  approve: 'Approuver',
  approveFor: (who) => `Approuver pour ${who}`,
  conditions: 'Approuver sous condition',
  conditionsTitle: (milestone) => `Approuver « ${milestone} » à quelle condition ?`,
  reject: 'Refuser',
  rejectTitle: (milestone) => `Qu’est-ce qui doit changer avant de pouvoir signer « ${milestone} » ?`,
  takeBack: 'Retirer',
  ask: 'Poser une question',
  askTitle: (milestone) => `Qu’avez-vous besoin de savoir avant de signer « ${milestone} » ?`,
  access: 'Demander à voir une preuve',
  accessTitle: 'Quelle preuve ne pouvez-vous pas ouvrir ?',
  answer: 'Répondre',
  answerTitle: (who) => `Que répondez-vous à ${who} ?`,
  handOver: 'Transmettre',
  handOverTitle: (milestone) => `Qui signe « ${milestone} » à votre place ?`,
  replace: (who) => `Remplacer ${who}`,
  replaceTitle: (milestone, who) => `Qui signe « ${milestone} » pour remplacer ${who} ?`,
  delegate: 'Se faire remplacer',
  delegateTitle: 'Qui signe pour vous pendant votre absence ?',
  undelegate: (who) => `Fin du remplacement par ${who}`,
};

export const signoffLabels: Spoken<typeof en.signoffLabels> = {
  question: 'Votre question',
  questionExample: 'L’essai couvre-t-il les commandes de Porto ?',
  access: 'Ce que vous ne pouvez pas ouvrir',
  accessExample: 'Le lien demande un identifiant que je n’ai pas',
  answer: 'Votre réponse',
  answerExample: 'Oui : 40 commandes de Porto sont dans l’essai',
  deliverable: 'Preuve de',
  from: 'Du',
  until: 'Au',
  why: 'Pourquoi',
};

export const signoffMissing: Spoken<typeof en.signoffMissing> = {
  question: 'Écrivez ce que vous avez besoin de savoir, pour que quelqu’un puisse répondre.',
  answer: 'Écrivez la réponse en une phrase ou deux.',
  deliverable: 'Choisissez le livrable dont vous ne pouvez pas ouvrir la preuve.',
};

/** What changed since it was signed, in lines and word for word (N16). */
export const changeWords: Spoken<typeof en.changeWords> = {
  quoted: (title) => `« ${title} »`,
  changed: (title) => `« ${title} » a changé`,
  added: (title) => `« ${title} » a été ajouté`,
  takenOut: (title) => `« ${title} » a été retiré`,
  touchChanged: 'Ce que les utilisateurs ont en main a changé',
  testChanged: 'Ce que les utilisateurs ont constaté a changé',
  partOf: (title, part) => `« ${title} », ${part}`,
  title: 'titre',
  criterion: 'réalisé quand',
  state: 'état',
  evidence: 'preuve',
  link: 'lien vers la preuve',
  name: 'Nom',
  touch: 'Ce que les utilisateurs ont en main',
  worksByItself: 'Fonctionne seul',
  test: 'Ce que les utilisateurs ont constaté',
  metOrOpen: (met) => (met ? 'Réalisé' : 'Ouvert'),
  testLine: (test) =>
    test
      ? `${test.result === 'passed' ? 'Réussi' : 'Échoué'}, ${counted(test.defects, 'défaut')}${test.text ? ` : ${test.text}` : ''}`
      : 'Pas encore essayé',
};

/** The cards of a sign-off beside the one that asks: the channel's, a question's, and what holds it up. */
export const signoffCardWords: Spoken<typeof en.signoffCardWords> = {
  signsFor: (who) => `vous signez pour ${who}`,
  metWhen: (criterion) => `Réalisé quand : ${criterion}`,
  modes: {
    off: '',
    single: '',
    anyOf: (of) => `Une signature sur ${spelled(of)} suffit.`,
    allOf: (of) => (of < 2 ? 'Une seule personne signe.' : `Les ${spelled(of)} personnes signent.`),
    inOrder: (place, of) => `Votre tour : ${outOf(place, of)}, une signature après l’autre.`,
  },
  failedTest: (defects) =>
    defects
      ? `l’essai par les utilisateurs a échoué, ${counted(defects, 'défaut trouvé', 'défauts trouvés')}`
      : 'l’essai par les utilisateurs a échoué',
  defects: (defects) => `${counted(defects, 'défaut trouvé', 'défauts trouvés')} par les utilisateurs`,
  youAsked: 'Vous avez demandé',
  cannotOpen: (title) => `Je ne peux pas ouvrir la preuve de « ${title} ».`,
  hasIt: (who) => `${who} s’en charge.`,
  nobodyHasIt: 'Personne ne s’en est encore chargé.',
  standInAsked: (who) => `${who} a demandé`,
  answered: (who) => `${who} a répondu`,
  noAnswerYet: 'Pas encore de réponse. Je vous préviens quand elle est là.',
  more: 'Demander, transmettre',
  ways: {
    title: (milestone) => `Pas encore en mesure de décider sur « ${milestone} » ?`,
    text: 'Rien n’est décidé par là. Votre signature reste attendue entre-temps.',
    ask: 'Demander d’abord',
    handOver: 'Transmettre',
    standIn: 'Remplacement',
  },
  ask: {
    title: (milestone) => `Qu’avez-vous besoin de savoir sur « ${milestone} » ?`,
    text: (who) => `${who} reçoit votre question aussitôt, et je vous apporte la réponse.`,
    about: 'Preuve que vous ne pouvez pas ouvrir, s’il y en a une',
    words: 'Vos mots',
    example: 'L’essai couvre-t-il les commandes de Porto ?',
    send: 'Demander',
  },
  delegate: {
    title: 'Qui signe pour vous pendant votre absence ?',
    text: 'Entre ces deux jours, cette personne reçoit ce qui attend votre signature. L’acte vous nomme tous les deux.',
    person: 'Personne',
    personError: 'Choisissez qui vous remplace.',
    from: 'Du',
    until: 'Au',
    dayError: 'Choisissez un jour.',
    send: 'Me faire remplacer',
  },
  question: {
    waits: 'Un approbateur demande',
    answered: 'Réponse donnée',
    title: (who, milestone) => `${who} a une question avant de signer « ${milestone} »`,
    accessTitle: (who, title) => `${who} ne peut pas ouvrir la preuve de « ${title} »`,
    asked: (who) => `${who} a écrit`,
    answerBy: (who) => `${who} a répondu`,
    label: 'Votre réponse',
    example: 'Oui : 40 commandes de Porto sont dans l’essai',
    error: 'Écrivez la réponse en une phrase ou deux.',
    send: 'Répondre',
    goes: (who) => `${who} reçoit vos mots aussitôt.`,
    thanks: (who) => `${who} a la réponse. Rien de plus n’est attendu de vous.`,
  },
  status: {
    waiting: 'Signature demandée',
    signed: 'Signé et scellé',
    rejected: 'Pas signé',
    withdrawn: 'Demande retirée',
    round: (round) => (round > 1 ? `tour ${round}` : ''),
    waitsTitle: (milestone, given, of) => `${milestone} : ${outOf(given, of)} avis ${given < 2 ? 'donné' : 'donnés'}`,
    waitsAny: (milestone) => `« ${milestone} » attend une signature`,
    signedTitle: (milestone) => `« ${milestone} » est signé`,
    rejectedTitle: (milestone, who) => `${who} n’a pas encore signé « ${milestone} »`,
    withdrawnTitle: (milestone) => `${milestone} : rien à signer pour le moment`,
    met: (met, total) => `${counted(met, 'livrable réalisé', 'livrables réalisés')} sur ${total}`,
    concerns: (count) => counted(count, 'réserve ouverte', 'réserves ouvertes'),
    approved: (when) => `Approuvé : ${when}`,
    conditions: (words) => `Sous condition : ${words}`,
    askedOn: (on) => `demandé le ${on}`,
    onOneCard: 'Chaque approbateur a sa propre carte dans la conversation avec moi. Celle-ci suit.',
  },
  held: {
    band: 'Une signature est retenue',
    free: 'Plus rien à faire',
    freeTitle: (milestone) => `« ${milestone} » continue`,
    awayTitle: (who, milestone) => `${who} n’est pas là, et « ${milestone} » attend sa signature`,
    awayText: (until) =>
      `De retour après le ${until}. Personne en remplacement, et je ne demande rien aux gens pendant leurs jours d’absence.`,
    nobodyTitle: (milestone) => `Il ne reste personne pour signer « ${milestone} »`,
    nobodyText:
      'Les personnes encore sollicitées ne participent plus. Un départ ne signe rien : désignez quelqu’un à leur place, ou retirez la demande.',
    lateTitle: (milestone, who) => `« ${milestone} » attend toujours ${who}`,
    lateText: (nudges, on) => `Demande du ${on}, suivie de ${counted(nudges, 'rappel')}. Un mot de vous peut aider.`,
    overTitle: (milestone) => `« ${milestone} » est réglé`,
    name: 'Désigner quelqu’un',
    open: 'Ouvrir le jalon',
  },
};
