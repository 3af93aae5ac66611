import type * as en from '../../en/cards/finding.ts';
import type { Spoken } from '../../spoken.ts';

/** What the playbook answers, in French. */
export const findingWords: Spoken<typeof en.findingWords> = {
  find: {
    asked: (said) => `Vous avez demandé : ${said}`,
    from: (section, version) => `Playbook, section « ${section} », version ${version}.`,
    fromPart: (section, part, version) => `Playbook, section « ${section} », sous « ${part} », version ${version}.`,
    keeper: (person, changed) => ` ${person} s’en occupe ; dernière modification : ${changed}.`,
    also: 'Proche aussi',
    read: 'Lire la section',
    nothing: 'Le playbook n’en dit encore rien',
    asks: (who) =>
      `D’autres mots le trouveront peut-être. Dois-je demander à ${who} ? La réponse arrive ici, et peut entrer dans le playbook.`,
    otherWords: 'D’autres mots le trouveront peut-être.',
  },
  lookedUp: {
    said: (said) => `Vous avez écrit : ${said}`,
    title: 'Je n’ai rien trouvé pour cela',
    before: 'J’ai cherché dans le playbook. Écrivez ',
    find: 'cherche',
    after: ' et un mot ou deux, ou commencez ici.',
    noRollout:
      'Vous ne participez encore à aucun déploiement. Ajoutez Milepost à un canal, ou demandez à son chef de projet de vous désigner.',
    emptyTitle: 'Rien n’a commencé dans ce canal',
    emptyChannel:
      'Ajoutez Milepost ici comme onglet et choisissez un playbook. Pour vos autres déploiements, posez-moi la question dans notre conversation à deux.',
  },
};
