// What is said in French to somebody who reads in a plain browser: the two ways, and the sign-in.
import type * as en from '../en/tabBrowser.ts';
import type { Spoken } from '../spoken.ts';

export const browserWords: Spoken<typeof en.browserWords> = {
  outside: {
    title: 'Milepost vit dans Microsoft Teams',
    text: 'Cette page est un onglet dans le canal de votre déploiement. Ouvrez ce canal dans Teams et choisissez l’onglet nommé Milepost.',
    missing: 'Pas encore d’onglet ? Choisissez + en haut du canal, trouvez Milepost et ajoutez-le.',
    link: 'Ouvrir Teams',
    place: 'Cette page fait partie d’un onglet dans Teams. Le lien l’ouvre là-bas, à l’endroit où l’on vous a envoyé.',
    placeLink: 'Ouvrir dans Teams',
  },
  or: 'Pas dans Teams en ce moment ?',
  offer: 'Connectez-vous avec votre compte professionnel. Vous lisez et faites ici ce que l’onglet dans Teams vous permet.',
  signIn: 'Se connecter et lire ici',
  stays: 'La connexion reste dans cette page jusqu’à ce que vous la fermiez ou vous déconnectiez.',
  comingBack: 'Connexion en cours…',
  bar: 'Votre connexion',
  signedInAs: (name) => `Connecté en tant que ${name}`,
  signOut: 'Se déconnecter',
  openInTeams: 'Ouvrir dans Teams',
  trouble: {
    unknown: { title: 'La connexion n’a pas fonctionné', text: 'Rien n’a été modifié. Réessayez, ou ouvrez la page dans Teams.' },
    consent: {
      title: 'Milepost a besoin de votre accord, une seule fois',
      text: 'Connectez-vous de nouveau et acceptez quand Microsoft le demande : Milepost apprend votre nom et votre compte, rien d’autre. Microsoft dit qu’un administrateur doit approuver ? Envoyez-lui alors les lignes ci-dessous.',
    },
    cancelled: {
      title: 'La connexion a été quittée avant la fin',
      text: 'Rien n’a été modifié. Connectez-vous quand vous voulez, ou ouvrez la page dans Teams.',
    },
    offline: {
      title: 'Il n’y a pas de connexion',
      text: 'La page de connexion de Microsoft est inaccessible. Réessayez quand vous serez en ligne.',
    },
  },
};
