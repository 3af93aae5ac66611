// What is said in French when the channel or its people change.

import type * as en from '../en/life.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';
import { typedParts } from './typed.ts';

const one = (names: readonly string[]) => names.length === 1;

export const lifeWords: Spoken<typeof en.lifeWords> = {
  title: (names, channel) => `${listed(names)} ${one(names) ? 'a' : 'ont'} quitté le canal ${channel}`,
  leftBand: 'A quitté le canal',
  stopped: (names) =>
    `Plus rien n’est demandé à ${listed(names)}. Voici ce qui ${one(names) ? 'dépendait de cette personne' : 'dépendait de ces personnes'}.`,
  heldNothing: (names) => `${listed(names)} n’${one(names) ? 'avait' : 'avaient'} rien qui attende quelqu’un.`,
  steering: (steers, left) =>
    `${steers}, c’est vous qui pilotez maintenant : vous pouvez faire ici tout ce que pouvait faire ${left}, et ce qui attendait ${left} vous revient.`,
  nameNext: 'Désignez le prochain chef de projet sur la page Personnes ; d’ici là, chaque page le rappelle.',
  backTitle: 'Tous ceux qui étaient partis sont de nouveau dans le canal',
  backBand: 'De retour',
  backLine: 'Leurs rôles leur reviennent, sauf ceux qui ont été confiés entre-temps à quelqu’un d’autre.',

  role: (title) => `Rôle : ${title}`,
  roleNext: (names) => (names.length ? `${listed(names)} l’${one(names) ? 'a' : 'ont'} toujours` : 'Personne ne l’a maintenant'),
  team: (name) => `Parle pour ${name}`,
  teamNext: (deputy) => (deputy ? `Je demande à ${deputy} à la place` : 'Je ne demande à personne pour le moment : désignez quelqu’un'),
  signoff: (milestone) => `Signature demandée : ${milestone}`,
  signoffNext: 'Cette personne peut encore signer sur sa carte ; ou confiez la signature à quelqu’un d’autre',
  issue: (title) => `A pris en charge le problème « ${title} »`,
  issueNext: 'Transmettez-le, ou prenez-le en charge vous-même',
  deliverables: (count) => `Responsable : ${counted(count, 'livrable ouvert', 'livrables ouverts')}`,
  deliverablesNext: (who) => (who ? `${who} en répond maintenant` : 'Personne n’en répond maintenant'),
  more: (count) => `et ${count} de plus`,
  openPeople: 'Ouvrir Personnes',

  goneTitle: (channel) => `Le canal ${channel} a été supprimé`,
  goneBand: 'Rien n’y est publié',
  goneLine: (title) => `${title} continue : les équipes reçoivent les questions dans leurs propres conversations, et rien n’est perdu.`,
  goneNext: `Un propriétaire de l’équipe peut restaurer le canal pendant 30 jours ; tout y sera de nouveau. Pour continuer ailleurs, ajoutez Milepost à un autre canal et écrivez-y « ${typedParts.pinHere[0]} ».`,
  removedTitle: (channel) => `Milepost a été retiré du canal ${channel}`,
  removedLine: (title) =>
    `${title} continue dans les conversations de chacun. Les résumés et les nouvelles ne sont pas publiés tant que Milepost n’est pas dans le canal.`,
  removedNext: 'Ajoutez de nouveau Milepost à l’équipe : le canal apprend alors, une fois, ce qu’il a manqué.',

  endsTitle: (title, day) => `${title} : conservation jusqu’au ${day}, puis suppression`,
  endsBand: 'Clos, sera supprimé',
  endsLine: (title) =>
    `Le déploiement ${title} est clos, et son délai s’achève ce jour-là. Playbook, plan, comptes rendus, signatures, notes et personnes disparaissent avec lui, et nul ne peut les récupérer.`,
  endsSave:
    'Enregistrez avant cela ce qui doit rester, dans l’onglet, à côté d’un jalon : le procès-verbal de sa signature et le journal avec ses sceaux.',
  endsKeep: 'Pour conserver le déploiement, choisissez « Reprendre » dans l’onglet avant ce jour.',
  staysTitle: (title) => `${title} continue`,
  staysBand: 'Rouvert',
  staysLine: 'Le déploiement a été rouvert : rien n’en est supprimé.',

  greetTitle: 'Milepost est de nouveau là',
  greetBand: 'De retour',
  greetSince: (from, until) => `Rien n’a pu être publié ici entre ces deux moments : ${from} et ${until}.`,
  missedNothing: 'Rien n’était à publier pendant ce temps.',
  missedDigests: (count) => counted(count, 'résumé n’a pas été publié', 'résumés n’ont pas été publiés'),
  missedNews: (count) => counted(count, 'autre message n’a pas été publié', 'autres messages n’ont pas été publiés'),
  greetNext: 'Ce qu’ils auraient dit se trouve dans l’onglet. Le prochain arrive comme d’habitude.',

  managerGone: (left, steers) =>
    steers
      ? `${left} a quitté le canal. ${steers} pilote ce déploiement en attendant un nouveau chef de projet.`
      : `${left} a quitté le canal, et personne ne pilote ce déploiement. Désignez un nouveau chef de projet sur la page Personnes.`,
  channelGone: 'Le canal a été supprimé : rien n’y est publié. Questions et réponses continuent dans les conversations de chacun.',
  botRemoved: 'Milepost a été retiré du canal : rien n’y est publié jusqu’à son retour.',
};
