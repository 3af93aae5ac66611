// What the tab says by itself in French about the status of a rollout; fetched with that page.
import type * as en from '../en/tabStatus.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

/** Headings, empty states and small labels of the status page. */
export const statusWords: Spoken<typeof en.statusWords> = {
  asked: (cadence) => `Interrogée ${cadence}`,
  speaks: (name) => `${name} parle pour elle`,
  nobody: 'Personne ne parle encore pour elle',
  doubt: 'Mérite une question',
  issue: {
    blocks: 'Bloque',
    help: 'Aide nécessaire',
    link: 'Voir ce qui a été joint',
    asked: 'Questions',
  },
  digest: {
    title: 'Résumé du jour',
    read: 'Lire le brouillon',
    none: 'Le résumé du jour sera ici dès que les premières équipes auront fait leur rapport : ce qui a changé, ce qui bloque, qui manque.',
    quiet: 'Rien à dire en dehors des rapports.',
    note: 'Vos propres lignes',
    noteOf: 'De la part du chef de projet',
    example: 'Ce que l’équipe doit savoir aujourd’hui',
  },
  trend: {
    title: 'Jour après jour',
    none: 'Le déroulement de chaque jour, toutes équipes confondues, sera dessiné ici à partir du deuxième jour.',
    picture: 'Rapports de chaque jour, toutes équipes confondues.',
    table: 'Voir les jours',
    heads: {
      day: 'Jour',
      asked: 'Interrogées',
      onPlan: 'Comme prévu ou en avance',
      behind: 'En retard',
      missing: 'Sans rapport',
      rest: 'Absentes ou pas encore attendues',
    },
    legend: { onPlan: 'comme prévu ou en avance', behind: 'en retard', missing: 'sans rapport', rest: 'absentes ou pas encore attendues' },
  },
  latency: {
    title: 'Jusqu’à ce que quelqu’un s’en charge',
    none: 'Le temps que les mauvaises nouvelles attendent avant que quelqu’un s’en charge sera dessiné ici, dès le premier problème.',
    picture: 'Minutes jusqu’à la prise en charge de chaque problème.',
    table: 'Voir les problèmes',
    heads: { issue: 'Problème', day: 'Jour', waited: 'Attente' },
    step: '15 min, la personne suivante est prévenue',
    legend: { inTime: 'pris en charge à temps', late: 'pris en charge plus tard', waiting: 'personne ne s’en charge encore' },
    ticks: [
      { minutes: 1, text: '1 min' },
      { minutes: 60, text: '1 h' },
      { minutes: 240, text: '4 h' },
      { minutes: 1440, text: '1 jour' },
      { minutes: 10_080, text: '1 sem.' },
    ],
  },
  news: {
    title: 'Bonnes nouvelles',
    none: 'Un succès se partage aussi. Écrivez au bot « bonne nouvelle » et ce qui s’est passé ; tout le monde l’apprendra, et il figurera ici.',
  },
  goesOut: {
    title: 'Ce qui part dans les 7 prochains jours',
    none: 'Rien ne part dans les 7 prochains jours.',
    count: (count, skipped) => `${counted(count, 'message')}${skipped > 0 ? `, ${counted(skipped, 'retiré')}` : ''}`,
    skipped: 'Retiré',
    all: (count, day) => `Tout ce qui part le ${day} (${count})`,
  },
  rhythm: {
    title: 'Comment nous faisons le point',
    live: 'Revue en direct',
    openLive: 'Ouvrir la revue',
    noLive: 'Les équipes peuvent aussi se réunir quelques minutes et parcourir les rapports à tour de rôle.',
    cadence: 'Quand les équipes sont interrogées',
    noCadence: 'Le rythme auquel chaque équipe est interrogée sera ici dès que l’une d’elles est active.',
  },
  note: {
    save: 'Enregistrer',
    putBack: 'Rétablir',
    saving: 'Enregistrement',
    saved: 'Enregistré.',
    changedMeanwhile: 'Quelqu’un a modifié ceci entre-temps. En enregistrant, vous le remplacez :',
  },
};
