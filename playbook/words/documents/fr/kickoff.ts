// What the kickoff deck says in French, slide by slide, with what is said aloud beside it.
import type { SignoffMode } from '../../../journal/Entry.ts';
import type { KickoffWords } from '../en/kickoff.ts';
import type { Say } from '../Say.ts';
import { workingDays } from './units.ts';

const numerals = ['Aucun', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'];

const modes: Record<SignoffMode, string> = {
  off: 'Personne ne signe. Un jalon est atteint dès que tout ce qu’il contient est réalisé et que ses utilisateurs ont pu travailler avec.',
  single: 'Une signature suffit.',
  anyOf: 'L’une des personnes désignées signe.',
  allOf: 'Toutes les personnes désignées signent.',
  inOrder: 'Toutes les personnes désignées signent, l’une après l’autre.',
};

/** The deck in French. */
export const kickoffFr = (say: Say): KickoffWords => ({
  kicker: 'Réunion de lancement',
  with: (customer) => `Réunion de lancement avec ${customer}`,
  led: (accountable, manager) =>
    [accountable ? `${accountable} répond du résultat` : '', manager ? `${manager} dirige le projet` : ''].filter(Boolean).join('  ·  '),
  page: (title) => `${title} (suite)`,
  more: (count) => `et ${say.number(count)} de plus, dans le playbook`,
  nobody: 'Personne n’est encore désigné',
  sides: { customer: 'Client', integrator: 'Déploie la solution', vendor: 'Éditeur' },

  cover: {
    notes: (title, day) =>
      `Bienvenue. Deux heures, et aucun produit à l’écran tant que les noms ne sont pas fixés. Dites qui est dans la salle et qui écoute d’ailleurs. Cette présentation a été créée à partir du playbook de ${title} le ${day} : ce qui est dit ici s’y trouve aussi, et le playbook continue de vivre quand ces diapositives auront vieilli.`,
  },
  ownership: {
    title: 'Cela dépend de nous',
    missing:
      'Le succès de ce déploiement appartient aux personnes qui vont s’en servir. Ceux qui le réalisent et ceux qui éditent le produit aident autant qu’ils le peuvent.',
    by: (name) => `${name}, responsable du résultat`,
    notes: (name) =>
      `${name || 'La personne responsable'} lit ce texte à voix haute, puis se tait un instant. Demandez à la salle : qu’est-ce qui rendrait cette phrase fausse ? Notez ce qui vient. Le succès appartient aux personnes présentes, et tout le reste aussi.`,
  },
  success: {
    title: 'À quoi nous reconnaîtrons le succès',
    notes:
      'Le sponsor dit ce que cela vaut, en heures, en chiffre d’affaires ou en clients fidélisés ; une liste de fonctions n’est pas une valeur. Demandez à chaque responsable, tour à tour : y reconnaissez-vous votre travail ? Qui ne s’y reconnaît pas le dit avant vendredi. Les deux parties confirment sur cette page les objectifs, les dates et le résultat.',
  },
  roles: {
    title: 'Qui répond de quoi',
    notes:
      'Lisez les noms, un côté après l’autre. Chacun acquiesce ou dit non. Un rôle sans nom est attribué avant la diapositive suivante, ou reçoit un jour et une personne pour le régler. Un rôle, une personne ; le chef de projet n’en a pas d’autre.',
  },
  owes: {
    title: 'Ce que chaque partie doit aux autres',
    notes:
      'Chaque partie lit sa colonne à voix haute. Demandez aux deux autres : est-ce suffisant ? Ce qui manque entre aujourd’hui dans le playbook. La partie qui ne peut pas promettre sa colonne le dit maintenant ; cela coûte moins cher que dans trois mois.',
  },
  impacts: {
    title: 'Ce qui change pour nos équipes et nos clients',
    lead: 'Ce qui va changer, ce que nous prévoyons et ce dont les clients se plaignent aujourd’hui. Le plus précieux d’abord.',
    notes:
      'La première question de ce déploiement : que fera-t-il à nos équipes et aux clients que nous avons ? Trente minutes, trois tours : ce que nous savons, ce que nous pouvons prévoir, ce dont les clients se plaignent. Chaque ligne repart avec une solution, une personne et un jour. Fixez le jour du suivi avant de continuer.',
  },
  plan: {
    title: (count) => (count === 1 ? 'Un jalon' : `${numerals[count] ?? say.number(count)} jalons, chacun un système qui fonctionne`),
    lead: (last, day) =>
      `${last} est prévu pour le ${day}. Les premières dates convenues restent visibles ; les prévisions figurent à côté.`,
    late: (last, day, forecast, days) =>
      `${last} était prévu pour le ${day} et est désormais attendu pour le ${forecast}, soit ${workingDays(say, days)} de retard.`,
    none: 'Aucun jalon n’est encore prévu. Le chef de projet inscrit le premier dans le plan.',
    today: 'Aujourd’hui',
    signed: (day) => `signé ${day}`,
    leftOut: 'écarté',
    forecast: (day) => `attendu ${day}`,
    notes:
      'Ce n’est pas une liste de dates : chacun de ces jalons peut être pris en main et essayé, et chacun peut être le dernier s’il le faut. Si un jalon ne sera pas prêt, il y a deux voies : le prolonger, ou accepter le précédent comme définitif. Demandez qui a une date fixe imposée de l’extérieur.',
  },
  systems: {
    title: 'Ce que vous avez en main après chaque jalon',
    by: (day) => `pour le ${day}`,
    none: 'Aucun jalon n’est encore prévu.',
    notes:
      'Pour chacun : qui, dans cette salle, s’en servira en premier ? Le plus difficile vient d’abord, les premiers peuvent donc sembler bruts. Deux personnes de chaque groupe essaient chaque version sous deux jours et notent ce qui n’a pas marché.',
  },
  cadence: {
    title: 'Comment nous gardons le rythme',
    lead: 'Deux minutes par jour pour une personne de chaque équipe. Une semaine, c’est long pour un problème qui attend.',
    check: {
      name: 'Point quotidien',
      text: (teams) =>
        teams
          ? `Milepost interroge une personne par équipe, ${say.count(teams, { one: '# équipe', other: '# équipes' })} à leur propre heure : qu’est-ce qui est fait, combien de jours d’avance ou de retard, y a-t-il un problème ?`
          : 'Milepost interroge une personne par équipe à sa propre heure. Aucune équipe n’est encore active.',
    },
    digest: { name: 'Résumé du jour', text: 'Un message dans le canal : ce qui a avancé, ce qui bloque, qui manque.' },
    live: {
      name: 'Revue en direct',
      unset: 'Si besoin',
      text: (minutes) => `Les équipes à tour de rôle, ${minutes} minutes au plus. Ce qui demande plus est réglé ensuite à quelques-uns.`,
      place: (place) => `Lieu : ${place}.`,
    },
    notes: {
      name: 'Messages pour vous',
      when: (weeks) => (weeks === 1 ? 'Chaque semaine' : `Toutes les ${weeks} semaines`),
      text: 'Au plus à ce rythme : ce que cela vous apporte et ce dont nous avons ensuite besoin de vous.',
    },
    said: 'La carte ne remplace aucune conversation. Elle prend deux minutes, et « pas de changement » est une réponse. Vous êtes absent ? Désignez un collègue sur la carte. Demandez à chaque représentant : cette heure vous convient-elle ? Les mauvaises semaines se signalent comme les bonnes.',
  },
  communication: {
    title: 'Qui informe qui',
    missing:
      'Qui informe qui, de quoi, quand et où n’est pas encore écrit. Le chef de projet et la personne responsable le font avant le démarrage.',
    notes:
      'Ce sont les exigences de communication : convenues avant le début du travail. Parcourez les lignes et demandez qui manque. Une ligne sans nom arrête le démarrage. Personne ne devrait avoir à demander où en est le déploiement ; si quelqu’un doit le faire, une ligne est fausse ici.',
  },
  badNews: {
    title: 'Les mauvaises nouvelles vont vite',
    lead: 'Qui voit un problème le dit aussitôt, et personne n’en est blâmé. Un problème rouge remonte jusqu’à ce que quelqu’un le prenne en charge.',
    you: 'Vous le voyez',
    say: 'Écrivez « mauvaise nouvelle » à Milepost',
    at: (minutes) => (minutes === 0 ? 'aussitôt' : `après ${minutes} min`),
    severities: [
      ['Mineur', 'Il coûte des heures. Dites-le au prochain point quotidien.'],
      ['Sérieux', 'Il coûte des jours ou un livrable. Le chef de projet l’apprend aussitôt.'],
      ['Rouge', 'Il met en danger un jalon ou, aujourd’hui, le travail de quelqu’un.'],
    ],
    notes:
      'Mieux vaut un problème de trop que des décideurs qui l’apprennent en dernier. Dans le doute, choisissez le niveau le plus élevé. Vous n’avez pas à connaître la cause. Prendre un problème en charge, c’est dire quand il y aura du nouveau, et non le résoudre seul. La personne responsable remercie, ici et maintenant, la première qui en signale un.',
  },
  effort: {
    title: 'Ce que cela demande, et pourquoi cela vaut la peine',
    columns: ['Rôle', 'Temps nécessaire', 'Pourquoi cela vaut la peine'],
    none: 'Le temps que demande chaque rôle n’est pas encore écrit.',
    notes:
      'Des heures honnêtes, rôle par rôle. Demandez à chaque responsable présent : ces heures sont-elles libres ? À partir de quand ? Un oui qui ne peut être tenu est un non ; dites-le maintenant et nous planifions avec. Cela ira moins vite avant d’aller plus vite.',
  },
  weeks: {
    title: 'Les deux premières semaines',
    later: 'Les deux prochaines semaines',
    none: 'Le plan ne prévoit encore rien pour ces jours.',
    columns: ['Quand', 'Quoi', 'Qui'],
    notes:
      'Chacun dit une chose qu’il fera avant vendredi. Notez-la avec le nom. Ce qui manque sur cette diapositive et devrait y être entre aujourd’hui dans le plan.',
  },
  signing: {
    title: 'Comment nous signons la recette',
    lead: 'Une signature dit quand nous nous sommes accordés sur quoi. Elle ne remplace pas la confiance et n’est pas un piège.',
    steps: (mode, roles) => [
      [
        'Les utilisateurs l’essaient',
        'Ceux qui vont s’en servir l’essaient sur une tâche réelle et disent si l’essai est réussi ou ce qui n’a pas marché.',
      ],
      ['Chaque livrable est réalisé', 'Chaque critère est une question à laquelle on répond par oui ou non, avec une preuve à côté.'],
      [
        'Les approbateurs répondent',
        `${modes[mode]} ${roles.length ? `Chez nous : ${say.listed(roles)}.` : ''} Oui, oui sous condition, ou non avec un motif.`.trim(),
      ],
      ['Tout est conservé mot pour mot', 'Ce qui est signé est scellé. Un changement ultérieur apparaît comme tel depuis la signature.'],
    ],
    tolerance: (days) =>
      `Un jalon attendu avec plus de ${workingDays(say, days)} de retard appelle une décision : le prolonger, ou accepter le précédent comme définitif.`,
    notes:
      'Aux approbateurs : que devez-vous voir avant de signer ? Dites-le aujourd’hui, pas le dernier jour. Un jalon signé avec une réserve ouverte garde sa réserve, et elle figure à côté de la signature. Qui, par usage, ne signe pas le dit maintenant ; un oui oral qui est noté compte.',
  },
  where: {
    title: 'Où tout se trouve',
    lead: 'Un seul endroit, dans le canal Teams, le même pour tous. Personne ne devrait avoir à demander où nous en sommes.',
    open: 'Ouvrir l’onglet',
    places: [
      ['Vue d’ensemble', 'Où nous en sommes, et ce qui est attendu de qui'],
      ['Plan', 'Jalons, livrables, dates et prévisions'],
      ['État', 'Ce que disent les équipes, et chaque problème ouvert'],
      ['Playbook', 'Comment nous travaillons : cherchez-y, ou écrivez « cherche » et un mot à Milepost'],
    ],
    contact: 'Premiers contacts',
    notes:
      'Montrez l’onglet une fois à l’écran, dans le canal que tout le monde a. Laissez chacun trouver lui-même une réponse dans le playbook. Le chef de projet épingle le message qui y mène. Merci pour ces deux heures ; la suite viendra du point quotidien.',
  },
});
