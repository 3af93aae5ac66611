// Why something did not go through, in French: every refusal's name, with its sentence for the person.
import type * as en from '../en/refusals.ts';
import type { Facts, RefusalName } from '../en/refusals.ts';
import type { Spoken } from '../spoken.ts';

const the = (facts: Facts, name: string) => facts[name] ?? '';

/** Every refusal there is. A sentence says what is so and what to do next; nothing was changed. */
export const refusals: Spoken<typeof en.refusals> = {
  badInput: (facts) => the(facts, 'sentence'),
  notMember: () => 'Vous n’êtes pas dans ce canal. Demandez à l’un de ses propriétaires de vous y ajouter, puis réessayez.',
  unknownRollout: () => 'Ce déploiement n’est pas ici. Ouvrez Milepost depuis son canal, ou démarrez-en un là-bas.',
  unknownVerb: () => 'Milepost ne sait pas faire cela. Écrivez « aide » pour voir ce qu’il sait faire.',
  notAllowed: (facts) => `Cette action est réservée ici à ${the(facts, 'who')}. Rien n’a été modifié.`,
  notYours: (facts) => `C’est à ${the(facts, 'who')} de le faire. Rien n’a été modifié.`,
  notRunning: (facts) => `« ${the(facts, 'title')} » est clos. Reprenez d’abord ce déploiement.`,
  alreadySo: (facts) => `${the(facts, 'what')}. Il n’y a rien à changer.`,
  channelShut: (facts) =>
    `Rien ne peut être publié en ce moment dans le canal de « ${the(facts, 'title')} ». Ajoutez de nouveau Milepost au canal, puis réessayez.`,
  unknownTeam: () => 'Cette équipe n’est plus dans le déploiement. Ouvrez la page État pour voir les équipes.',
  unknownPerson: (facts) =>
    `${the(facts, 'who')} ne fait pas partie de ce canal. Ajoutez d’abord cette personne au canal, ou choisissez quelqu’un qui en fait partie.`,
  unknownRole: () => 'Ce rôle n’est pas dans le playbook. Ouvrez la page Personnes pour voir les rôles.',
  unknownMilestone: () => 'Ce jalon n’est plus dans le plan. Ouvrez la page Plan pour voir ce qui y est.',
  unknownDeliverable: () => 'Ce livrable n’est plus dans le plan. Ouvrez la page Plan pour voir ce qui y est.',
  unknownIssue: () => 'Ce problème n’est pas connu ici. Ouvrez la page État pour voir ceux qui sont ouverts.',
  unknownConcern: () => 'Cette inquiétude n’est pas connue ici. Rien n’a été modifié.',
  nobodyToHear: () =>
    'Personne d’autre n’est désigné comme responsable du résultat ou sponsor : personne ne l’entendrait. Demandez d’abord au chef de projet d’en désigner un.',
  unknownSignoff: () => 'Cette signature n’est pas connue ici. Écrivez « signatures » pour voir ce qui vous attend.',
  unknownNotice: () => 'Cette annonce n’est plus connue ici. Ouvrez la page Valeur pour voir ce qui y est.',
  notAsItStands: (facts) => the(facts, 'sentence'),
  unknownBenefit: () => 'Cela n’est plus dans la bibliothèque. Ouvrez la page Valeur pour voir ce qui y est.',
  unknownReminder: () => 'Ce message n’est plus connu. Écrivez « mes points » pour voir ce qui vous attend.',
  templateUnreadable: (facts) => the(facts, 'sentence'),
  nothingChosen: () => 'Choisissez au moins une partie à reprendre. Rien n’a été modifié.',
  roleLacking: (facts) =>
    `« ${the(facts, 'what')} » s’adresse au rôle « ${the(facts, 'role')} », qui n’est pas dans ce déploiement. Reprenez aussi le rôle.`,
  unknownTemplate: () => 'Ce playbook n’est pas connu. Choisissez l’un de ceux de la liste.',
  unknownChange: () => 'Ce changement n’est pas dans l’historique du déploiement.',
  notAWorkingDay: (facts) => `Le ${the(facts, 'day')} n’est pas un jour ouvré de l’équipe. Choisissez un autre jour.`,
  notYetDay: (facts) => `Le ${the(facts, 'day')} n’est pas encore venu. Faites le rapport le moment venu.`,
  dayLongPast: (facts) =>
    `Le ${the(facts, 'day')} remonte à plus de 90 jours, et sa collecte est close. Dites plutôt ce qu’il en est aujourd’hui.`,
  wrongSide: (facts) =>
    `La personne responsable du résultat vient de la partie qui utilisera le système : ${the(facts, 'customer')}. Choisissez quelqu’un de cette partie.`,
  nothingToPin: () =>
    'Aucun de vos déploiements n’a perdu son canal, il n’y a donc rien à rattacher ici. Pour en démarrer un, ajoutez Milepost comme onglet de ce canal.',
  alreadyStarted: (facts) => `Ce canal montre déjà « ${the(facts, 'title')} ». Ouvrez ce déploiement, ou clôturez-le d’abord.`,
  alreadyDecided: (facts) => `${the(facts, 'who')} a déjà pris cette décision. ${the(facts, 'what')}`,
  alreadyMet: (facts) => `« ${the(facts, 'title')} » est déjà réalisé.`,
  notMet: (facts) => `Encore ${the(facts, 'count')} à réaliser : ${the(facts, 'titles')}. Demandez la signature une fois que c’est fait.`,
  noApprovers: (facts) =>
    `Personne n’est désigné pour signer « ${the(facts, 'milestone')} ». Attribuez d’abord sur la page Personnes : ${the(facts, 'roles')}.`,
  notReady: (facts) => `« ${the(facts, 'milestone')} » ne peut pas encore être ${the(facts, 'what')}. ${the(facts, 'gaps')}`,
  signed: (facts) =>
    `« ${the(facts, 'milestone')} » est signé et scellé. Un changement demande un nouveau tour : demandez de nouveau la signature.`,
  changedSinceAsked: (facts) => `« ${the(facts, 'milestone')} » a changé depuis que vous avez reçu ceci. Rien n’a été signé.`,
  offerChanged: (facts) =>
    `Le plan a bougé depuis que vous avez reçu ceci : « ${the(facts, 'milestone')} » est désormais attendu le ${the(facts, 'day')}, et le jalon « ${the(facts, 'before')} » le précède.`,
  settled: (facts) => `« ${the(facts, 'milestone')} » est déjà réglé. ${the(facts, 'what')}`,
  signoffOff: (facts) =>
    `« ${the(facts, 'milestone')} » ne se signe pas : il suffit de tout réaliser. Pour le faire signer, changez d’abord la façon dont il est signé.`,
  requesterAlone: (facts) =>
    `Il ne resterait que vous pour signer « ${the(facts, 'milestone')} », et personne ne signe ce qu’il demande. Laissez ${the(facts, 'who')} le demander, ou désignez un autre approbateur.`,
  requesterSigns: (facts) =>
    `${the(facts, 'who')} a demandé cette signature : c’est donc à quelqu’un d’autre de signer. Choisissez une autre personne.`,
  notYourTurn: (facts) =>
    `Ce n’est pas encore votre tour : la décision est d’abord entre les mains de ${the(facts, 'who')}. Vous recevrez la carte dès que ce sera à vous. Rien n’a été modifié.`,
  stillThere: (facts) =>
    `${the(facts, 'who')} peut décider. Personne d’autre ne peut transmettre à sa place ; vous pouvez annuler la demande.`,
  unknownQuestion: () => 'Cette question n’est pas connue ici. Écrivez « signatures » pour voir ce qui attend.',
  unknownPlaybookQuestion: () => 'Cette question n’est pas connue ici. Ouvrez le playbook pour voir ce qui a été demandé.',
  nobodyToAsk: () => 'Personne n’est désigné pour y répondre. Choisissez une personne, ou posez la question dans le canal.',
  asksThemselves: () => 'Cette personne est celle qui pose la question. Choisissez quelqu’un d’autre.',
  notAnswered: () => 'Cette question n’a pas encore de réponse. Répondez-y d’abord, puis mettez-la dans le playbook.',
  unknownSection: () => 'Cette section n’est plus dans le playbook. Ouvrez le playbook pour voir ce qui y est.',
  sectionDropped: (facts) => `« ${the(facts, 'title')} » a été retiré du playbook. Remettez d’abord cette section.`,
  sectionChanged: (facts) =>
    `${the(facts, 'who')} a publié la version ${the(facts, 'version')} de « ${the(facts, 'title')} » pendant que vous écriviez. Votre texte est gardé comme brouillon : réunissez les deux, puis publiez.`,
  changedSinceShown: (facts) =>
    `${the(facts, 'who')} a modifié « ${the(facts, 'title')} » depuis que vous l’avez vu. Lisez la version ${the(facts, 'version')}, puis acceptez-la.`,
  unknownVersion: (facts) =>
    `« ${the(facts, 'title')} » n’a pas cette version. Ouvrez l’historique de la section pour voir lesquelles existent.`,
  versionTooOld: (facts) =>
    `La version ${the(facts, 'version')} de « ${the(facts, 'title')} » est trop ancienne pour être remise d’un geste. Ouvrez-la dans l’historique, copiez son texte et publiez-le.`,
  noDraft: () => 'Vous n’avez pas de brouillon ici. Rien n’a été modifié.',
  notConcerned: (facts) => `Votre accord n’est pas demandé pour « ${the(facts, 'title')} ». Il n’y a rien à faire.`,
  unknownExercise: () => 'Cet exercice n’est plus dans le playbook. Ouvrez la section pour voir ce qui y est.',
  guestMayNot: (facts) =>
    `Vous êtes ici comme invité, et ${the(facts, 'why')}. Pour ce dont vous avez besoin, adressez-vous à ${the(facts, 'who')}.`,
  noStandIn: () => 'Personne ne vous remplace. Il n’y a rien à changer.',
  ownStandIn: () => 'Vous ne pouvez pas vous remplacer vous-même. Choisissez quelqu’un d’autre.',
  toThemselves: () => 'Cette personne est déjà sollicitée. Choisissez quelqu’un d’autre.',
  taken: (facts) => `${the(facts, 'who')} s’en charge déjà, depuis le ${the(facts, 'when')}.`,
  resolved: (facts) => `${the(facts, 'who')} l’a déjà réglé.`,
  noChangeAgain: (facts) =>
    `Ce serait le ${the(facts, 'which')} « Pas de changement » de suite. Dites en une phrase ou un chiffre ce qui retient l’équipe « ${the(facts, 'team')} ».`,
  daysAndNewDay: (facts) =>
    `Vous avez choisi « ${the(facts, 'days')} » et indiqué le ${the(facts, 'day')}. Choisissez « Un autre jour » dans la liste, ou retirez le jour.`,
  noDayToMove: (facts) =>
    `Rien dans le plan n’attend l’équipe « ${the(facts, 'team')} », il n’y a donc pas de jour à déplacer. Choisissez plutôt un nombre de jours.`,
  newDayTooFar: (facts) => `Plus d’un an sépare le ${the(facts, 'day')} du jour de « ${the(facts, 'milestone')} ». Vérifiez l’année.`,
  answeredAlready: (facts) =>
    `L’équipe « ${the(facts, 'team')} » a déjà fait son rapport pour le ${the(facts, 'day')}. Modifiez plutôt ce rapport.`,
  closesBefore: (facts) =>
    `La collecte se termine avant, à ${the(facts, 'at')}. Faites votre rapport quand vous pouvez : un rapport tardif compte aussi.`,
  saidNotToday: (facts) =>
    `${the(facts, 'who')} a dit que rien ne viendrait ce jour-là de l’équipe « ${the(facts, 'team')} ». Annulez d’abord cela, ou faites le rapport.`,
  askedAlready: () => 'Cette personne est déjà sollicitée. Choisissez quelqu’un d’autre.',
  nothingReported: (facts) => `L’équipe « ${the(facts, 'team')} » n’a pas fait de rapport pour ce jour. Faites d’abord le rapport.`,
  factTooLong: (facts) => `Un rapport contient ${the(facts, 'most')} caractères au plus en tout. Modifiez-le et dites-le plus brièvement.`,
  issueWithoutKind: () => 'Dites quelle est la gravité du problème, ou effacez le texte. L’un ne part pas sans l’autre.',
  issueWithoutWords: () => 'Dites quel est le problème et ce qu’il bloque, ou choisissez « Aucun ». L’un ne part pas sans l’autre.',
  notBeforeToday: (facts) => `Le ${the(facts, 'day')} est passé. Choisissez un jour à partir d’aujourd’hui.`,
  notLater: (facts) => `Le ${the(facts, 'day')} ne prolonge rien. Choisissez un jour après le ${the(facts, 'due')}.`,
  leftOut: (facts) => `« ${the(facts, 'milestone')} » est écarté de ce déploiement. Annulez d’abord cette décision.`,
  noDecisionOpen: (facts) =>
    the(facts, 'since') || `« ${the(facts, 'milestone')} » est en bonne voie pour son jour : il n’y a rien à décider maintenant.`,
  draft: (facts) => `« ${the(facts, 'milestone')} » est encore un brouillon. Activez-le d’abord sur la page Plan.`,
  noPrevious: (facts) => `« ${the(facts, 'milestone')} » est le premier jalon : il n’y en a pas avant lui à accepter comme définitif.`,
  signoffPending: (facts) =>
    `La signature de « ${the(facts, 'milestone')} » est demandée. Annulez d’abord la demande, ou attendez qu’elle soit réglée.`,
  needsCircle: (facts) => `Ces éléments s’attendraient l’un l’autre sans fin : ${the(facts, 'names')}. Retirez l’une des dépendances.`,
  needsOrder: (facts) =>
    `« ${the(facts, 'milestone')} » dépend de « ${the(facts, 'needs')} », qui vient après. Déplacez l’un des deux, ou changez ce dont il dépend.`,
  needsFirst: (facts) => `« ${the(facts, 'title')} » dépend de ce qui n’est pas encore réalisé : ${the(facts, 'titles')}.`,
  onlyMilestone: (facts) => `« ${the(facts, 'milestone')} » est le seul jalon. Ajoutez-en d’abord un autre, ou clôturez le déploiement.`,
  intoItself: (facts) => `« ${the(facts, 'milestone')} » ne peut pas être fusionné avec lui-même. Choisissez un autre jalon.`,
  merged: (facts) =>
    `« ${the(facts, 'milestone')} » a été fusionné avec un autre jalon : ${the(facts, 'into')}. Annulez plutôt cela dans l’historique.`,
  notInTemplate: () => 'Ce jalon n’est pas dans le playbook d’où est parti le déploiement. Ajoutez-le comme nouveau jalon.',
  outsideMilestone: (facts) =>
    `« ${the(facts, 'title')} » sortirait du jalon « ${the(facts, 'milestone')} », qui va du ${the(facts, 'from')} au ${the(facts, 'until')}. Choisissez des jours à l’intérieur, ou déplacez le jalon.`,
  endsBeforeStart: (facts) =>
    `${the(facts, 'what')} : la fin, le ${the(facts, 'until')}, viendrait avant le début, le ${the(facts, 'from')}.`,
  startsTooEarly: (facts) =>
    `« ${the(facts, 'what')} » dépend de « ${the(facts, 'needs')} », prévu pour le ${the(facts, 'due')}, et ne peut donc pas commencer le ${the(facts, 'day')}.`,
  planUnreadable: (facts) =>
    `À corriger : ${the(facts, 'count')}. Rien n’a été enregistré. Ligne ${the(facts, 'line')} : ${the(facts, 'text')}`,
  daysNeedReason: (facts) => `Cela change des jours : ${the(facts, 'names')}. Dites pourquoi, pour que chacun puisse le suivre.`,
  tooMuchAtOnce: (facts) => `C’est plus que ce qui s’enregistre en une fois. ${the(facts, 'most')}`,
  unknownTalk: () => 'Cet entretien n’est plus dans la liste. Ouvrez le jalon pour voir qui y est.',
  talkNotYet: (facts) =>
    `Le ${the(facts, 'day')} n’est pas encore venu. Prévoyez l’entretien pour ce jour-là, et notez-le quand il a eu lieu.`,
  nobodyInvited: (facts) => `Personne n’est invité à la réunion sur « ${the(facts, 'milestone')} ». Choisissez au moins une personne.`,
  noMeeting: (facts) =>
    `Aucune réunion n’est prévue sur « ${the(facts, 'milestone')} ». Prévoyez-la d’abord, puis écrivez ce qui a été dit.`,
  meetingNotYet: (facts) =>
    `La réunion sur « ${the(facts, 'milestone')} » n’a pas commencé. Écrivez le compte rendu une fois qu’elle a commencé.`,
  noLiveCheck: () => 'Aucune revue en direct n’est en cours. Commencez-en d’abord une sur sa page.',
  unknownFollowUp: () => 'Ce suivi n’est plus dans la liste. Écrivez « suivis » pour voir ce qui y est.',
  unknownCheck: () => 'Ce point n’est plus prévu. Ouvrez la page Revue en direct pour voir lesquels le sont.',
  checkNotYet: (facts) => `Le ${the(facts, 'day')} n’est pas encore venu. Notez ce qui est sorti du point quand il a eu lieu.`,
  noDigest: (facts) => `Aucun résumé ne part le ${the(facts, 'day')}. Choisissez un jour où une équipe fait son rapport.`,
  notGoingOut: () => 'Cela ne part plus dans les sept prochains jours. Ouvrez la page État pour voir ce qui part.',
  notSkippable: (facts) => `${the(facts, 'what')} : cet envoi ne se retient pas.`,
  momentPassed: () => 'Le moment est passé : cela ne part plus.',
  nearDeployment: (facts) =>
    `« ${the(facts, 'milestone')} » est proche : du ${the(facts, 'from')} jusqu’à sa signature, chaque équipe est interrogée chaque jour ouvré. Espacez les questions après cela.`,
  thinNeedsEnd: () => 'Pour interroger moins souvent, il faut un dernier jour, afin que personne n’oublie de reprendre. Choisissez-en un.',
  calendarUnreadable: (facts) => `Rien n’a été enregistré. Ligne ${the(facts, 'line')} : ${the(facts, 'text')}`,
  unknownCalendar: () => 'Ce calendrier n’est plus connu ici. Choisissez l’un de ceux de la liste, ou ajoutez-le de nouveau.',
  ownDeputy: (facts) => `${the(facts, 'who')} parle déjà pour l’équipe. Choisissez quelqu’un d’autre pour le remplacement.`,
  notAway: () => 'Aucune absence n’est notée pour vous. Il n’y a rien à changer.',
  notUndoable: (facts) => the(facts, 'sentence'),
  dependsOn: (facts) => `Cela ne peut plus être annulé, à cause de ce qui est venu ensuite ou en dépend : ${the(facts, 'what')}.`,
  tooLongAgo: () =>
    'Cela date de plus de 90 jours, c’est trop ancien pour être annulé. Cela reste dans l’historique : changez ce qui est là maintenant.',
  undoneAlready: () => 'Cela a déjà été annulé. Il ne reste rien à annuler.',
  changedMeanwhile: () => 'Quelqu’un d’autre a changé cela au même moment. Regardez ce qui est là maintenant, puis réessayez.',
  storageAway: () =>
    'Cela n’est pas passé : l’endroit où Milepost garde tout ne répond pas. Rien n’a été modifié. Réessayez dans une minute.',
};

/** The sentence a person is told. */
export const refusalSentence = (name: RefusalName, facts: Facts = {}): string => refusals[name](facts);
