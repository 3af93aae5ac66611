// What the statement-of-work section says around the playbook's own words, in French.
import type { Side } from '../../../contract.ts';
import type { SignoffMode } from '../../../journal/Entry.ts';
import type { StatementWords } from '../en/statement.ts';
import type { Say } from '../Say.ts';
import { workingDays } from './units.ts';

const sides: Record<Side, string> = { customer: 'Le client', integrator: 'L’intégrateur', vendor: 'L’éditeur' };

const modes: Record<SignoffMode, string> = {
  off: 'Personne ne signe : un jalon est accepté dès que chaque livrable est réalisé et que ses utilisateurs ont pu travailler avec.',
  single: 'Une signature l’accepte : celle du premier approbateur désigné.',
  anyOf: 'La signature de l’un des approbateurs l’accepte.',
  allOf: 'Il est accepté une fois que tous les approbateurs ont signé.',
  inOrder: 'Il est accepté une fois que tous les approbateurs ont signé, l’un après l’autre dans l’ordre indiqué.',
};

/** The section in French. */
export const statementFr = (say: Say): StatementWords => ({
  kicker: 'Section du cahier des charges',
  title: (rollout) => `Comment ${rollout} est livré et accepté`,
  made: (day) => `État du playbook au ${day}`,
  page: ['Page', 'sur'],
  unwritten: (title) => `Le playbook n’en dit encore rien. Une section du playbook intitulée « ${title} » figurera ici.`,
  nobody: 'à désigner',
  source: (title, version, day) => `Extrait du playbook : ${title}, version ${version} du ${day}.`,

  chapters: {
    parties: 'Parties et objet',
    definitions: 'Définitions',
    scope: 'Périmètre par jalon',
    acceptance: 'Recette',
    roles: 'Rôles et responsabilités',
    governance: 'Pilotage et rythme',
    communication: 'Exigences de communication',
    escalation: 'Escalade',
    change: 'Modifications',
    assumptions: 'Hypothèses',
    outOfScope: 'Hors périmètre',
    signatures: 'Signatures',
  },

  parties: {
    text: (customer, integrator, vendor, rollout) =>
      `Cette section dit ce que ${integrator} livre à ${customer} dans le projet « ${rollout} », avec le produit de ${vendor}, pour quand, comment cela est accepté et comment les parties travaillent ensemble. Le succès du déploiement appartient à ${customer} ; ${integrator} et ${vendor} doivent ce qui est nommé ici.`,
    columns: ['Partie', 'Nom', 'Premier contact'],
    sides,
  },
  definitions: {
    columns: ['Terme', 'Sens'],
    rows: (tolerance, city) => [
      ['Jalon', 'Un système qui fonctionne, que l’on peut prendre en main et essayer, avec une date et des approbateurs.'],
      ['Livrable', 'Un résultat au sein d’un jalon, avec un responsable et un critère d’acceptation.'],
      [
        'Critère d’acceptation',
        'Une question à laquelle on répond par oui ou non ; il est rempli quand la réponse est oui et qu’une preuve est indiquée.',
      ],
      ['Date de référence', 'Le premier jour convenu pour un jalon. Elle reste telle qu’elle a été convenue.'],
      ['Prévision', 'Le jour où un jalon est attendu, d’après ce que signalent les équipes.'],
      ['Tolérance', `Un jalon attendu plus de ${workingDays(say, tolerance)} après le jour convenu appelle une décision.`],
      ['Signature de recette', 'L’acceptation écrite d’un jalon par ses approbateurs, conservée mot pour mot.'],
      ['Jour ouvré', `Du lundi au vendredi hors jours fériés convenus, à l’heure de ${city}.`],
      ['Problème rouge', 'Un problème qui met en danger un jalon ou, ce jour-là, le travail de quelqu’un.'],
    ],
  },
  scope: {
    intro: 'Le plan est une suite de systèmes qui fonctionnent. Chacun peut être utilisé seul une fois accepté.',
    none: 'Aucun jalon n’est encore prévu.',
    facts: {
      touch: 'Les utilisateurs ont',
      works: 'Fonctionne seul',
      from: 'Début du travail',
      due: 'Jour convenu',
      forecast: 'Prévision',
      state: 'État',
      approvers: 'Approbateurs',
      needs: 'Dépend de',
    },
    signed: (day) => `Signé le ${day}`,
    leftOut: 'Écarté, par décision',
    columns: ['Livrable', 'Accepté quand', 'Responsable', 'Pour le'],
    noDeliverables: 'Aucun livrable n’est encore convenu pour ce jalon.',
  },
  acceptance: {
    mode: modes,
    rules: [
      'Ceux qui vont se servir du système l’essaient sur une tâche réelle avant que la recette soit demandée, et leur résultat est consigné.',
      'La recette est demandée une fois que chaque livrable est réalisé, avec une preuve à côté de son critère.',
      'Un approbateur accepte, accepte sous condition ou refuse avec un motif. Il peut transmettre à une autre personne ou désigner un remplaçant.',
      'Ce qui est accepté est conservé mot pour mot et scellé. Un changement ultérieur apparaît comme tel depuis la recette et ne l’annule pas.',
      'Un jalon refusé est présenté de nouveau dans un autre tour ; les tours précédents restent consignés.',
    ],
  },
  roles: {
    of: (name) => `Responsabilités de ${name}`,
    columns: ['Rôle et personne', 'Doit', 'Pour quand'],
    none: 'Aucun rôle de cette partie n’est encore convenu.',
  },
  governance: {
    columns: ['Quoi', 'Quand', 'Comment'],
    check: [
      'Point quotidien',
      'Une personne de chaque équipe active dit ce qui est fait, combien de jours d’avance ou de retard, et nomme les problèmes',
    ],
    checkAt: (hours) =>
      hours ? `Chaque jour ouvré, ${hours}, chaque équipe à son heure locale` : 'Chaque jour ouvré, chaque équipe à son heure locale',
    digest: ['Résumé du jour', 'Un message dans le canal : ce qui a avancé, ce qui bloque, qui manque'],
    digestAt: (time) => (time ? `Chaque jour ouvré, ${time}` : 'Chaque jour ouvré'),
    live: ['Revue en direct', 'Les équipes à tour de rôle, en temps limité ; ce qui demande plus est réglé ensuite à quelques-uns'],
    liveAt: (time, minutes) =>
      time ? `${time}, ${minutes} minutes au plus` : `Quand le chef de projet la convoque, ${minutes} minutes au plus`,
    weekly: ['Rapport hebdomadaire', 'Résumé de la semaine dans le canal'],
    weeklyAt: 'Avec le résumé de chaque vendredi',
    steering: ['Comité de pilotage', 'Une page tirée du déploiement en cours : prévision, décisions, problèmes, besoins'],
    steeringAt: 'À chaque jalon, et quand une décision est ouverte',
    meeting: ['Réunion de jalon', 'En présence, au moins pour les personnes clés'],
    meetingAt: 'Avant la signature de chaque jalon',
  },
  escalation: {
    columns: ['Étape', 'Qui', 'Quand'],
    red: 'Un problème rouge va aux personnes ci-dessous, l’une après l’autre, jusqu’à ce que quelqu’un le prenne en charge. Il n’attend pas les heures de bureau.',
    at: (minutes) => (minutes === 0 ? 'aussitôt' : `${minutes} minutes après le signalement`),
  },
  change: {
    text: (tolerance) =>
      `Quand un jalon est attendu plus de ${workingDays(say, tolerance)} après le jour convenu, la personne responsable chez le client choisit entre deux voies, avec sous les yeux ce que chacune coûte :`,
    ways: [
      'le prolonger : un nouveau jour est convenu, et ceux qui en dépendent se décalent avec lui ; ou',
      'accepter le jalon précédent comme définitif : ce qui a été accepté reste en service, et le reste est écarté ou planifié de nouveau.',
    ],
    after: 'La date de référence reste visible dans les deux cas. Qui a décidé, quand et pourquoi est conservé.',
  },
  assumptions: {
    effort: 'Les parties libèrent les personnes désignées pour le temps dont elles ont besoin :',
    columns: ['Rôle', 'Temps nécessaire'],
  },
  signatures: { text: 'Signé pour les parties :', columns: ['Partie', 'Nom et rôle', 'Date', 'Signature'] },
});
