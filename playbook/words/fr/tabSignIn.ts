// What is said in French when Teams gives the tab no sign-in: what is so, who can mend it, and how.
import type * as en from '../en/tabSignIn.ts';
import type { Spoken } from '../spoken.ts';

const grant =
  'Dans le centre d’administration Teams, choisissez Applications Teams, Gérer les applications, Milepost et, sous l’onglet Autorisations, « Accorder le consentement administrateur ». Cela ne concerne que la connexion des personnes : leur nom et leur compte, aucun e-mail, fichier ni conversation.';

export const signInWords: Spoken<typeof en.signInWords> = {
  forAdmin: 'Pour votre administrateur',
  unknown: {
    title: 'Teams ne nous a pas dit qui vous êtes',
    text: 'Milepost a besoin de votre connexion Teams, de rien d’autre. Fermez l’onglet et rouvrez-le, ou réessayez maintenant.',
  },
  consent: {
    title: 'Milepost a besoin de votre accord, une seule fois',
    text: 'Choisissez « Réessayer » et acceptez dans la fenêtre que Teams ouvre : Milepost apprend votre nom et votre compte, rien d’autre. La fenêtre dit qu’un administrateur doit approuver ? Envoyez-lui alors les lignes ci-dessous.',
    admin: grant,
  },
  admin: {
    title: 'Votre organisation n’a pas encore autorisé Milepost',
    text: 'Seul un administrateur peut ouvrir cette porte, et cela lui prend une minute. Envoyez-lui les lignes ci-dessous ; quand c’est fait, réessayez.',
    admin: `${grant} Si Milepost n’est pas dans cette liste, ajoutez-le d’abord ; s’il est bloqué, autorisez-le.`,
  },
  cancelled: {
    title: 'La connexion a été fermée avant la fin',
    text: 'Rien n’a été modifié. Réessayez, et laissez la fenêtre ouverte jusqu’à ce qu’elle se ferme d’elle-même.',
  },
  window: {
    title: 'Teams n’a pas pu ouvrir la fenêtre de connexion',
    text: 'Votre navigateur empêche l’ouverture de fenêtres. Autorisez les fenêtres contextuelles pour cette page, ou ouvrez Teams comme application, puis réessayez.',
  },
  old: {
    title: 'Cette version de Teams est trop ancienne pour Milepost',
    text: 'Elle ne peut pas dire qui vous êtes. Mettez Teams à jour et rouvrez l’onglet, ou ouvrez le canal sur teams.microsoft.com.',
  },
  offline: {
    title: 'Il n’y a pas de connexion',
    text: 'Votre compte n’a pas pu être atteint. Milepost réessaie de lui-même toutes les 15 secondes, et rien n’est perdu.',
  },
  silent: {
    title: 'Teams n’a pas encore répondu',
    text: 'Une fenêtre de connexion est-elle ouverte derrière celle-ci ? Terminez-y. Sinon, fermez l’onglet et rouvrez-le, ou réessayez maintenant.',
  },
  ranOut: {
    title: 'Votre connexion a expiré',
    text: 'Connectez-vous de nouveau pour continuer ; vous revenez à cet endroit.',
    button: 'Se connecter de nouveau',
  },
  foreign: {
    title: 'Milepost ne connaît pas ce compte',
    text: 'Il est ouvert aux personnes de cette organisation. Déconnectez-vous ci-dessus et choisissez votre compte professionnel.',
  },
};
