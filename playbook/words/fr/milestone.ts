// What a milestone's page says in French of its days, risks, obstacles and forecast.
import { dayWords } from '../dates.ts';
import type * as en from '../en/milestone.ts';
import type { Spoken } from '../spoken.ts';
import { capital, slipWords, workingDays } from './counts.ts';

export const milestoneLines: Spoken<typeof en.milestoneLines> = {
  metOn: (day, slipDays) => `Réalisé le ${dayWords(day)}, ${slipWords(slipDays)}`,
  span: (startOn, dueOn) =>
    startOn && dueOn
      ? `Du ${dayWords(startOn)} au ${dayWords(dueOn)}`
      : startOn
        ? `À partir du ${dayWords(startOn)}`
        : dueOn
          ? `Pour le ${dayWords(dueOn)}`
          : '',
  started: (day) => `Commencé le ${dayWords(day)}`,
  risk: ({ kind, startBy }) =>
    kind === 'unstarted'
      ? `Risqué, et pas commencé au ${dayWords(startBy)}, fin du premier quart`
      : `Risqué, et prévu dans la seconde moitié : à commencer d’ici le ${dayWords(startBy)}`,
  chase: (title) => `Commencer « ${title} », c’est risqué`,
  /** What the day follows from: what it needs, a team's word, or the plan alone. */
  teams(team, needed, on, slipDays) {
    const from = needed ? `Parce qu’il dépend de « ${needed} »` : team || 'D’après le plan';
    return `${from} : ${dayWords(on)}, ${slipWords(slipDays)}`;
  },
  own: (who, on, slipDays) => `${who} : ${dayWords(on)}, ${slipWords(slipDays)}`,
  ownReason: (who, milestone, on, reason) =>
    `${who} attend « ${milestone} » pour le ${dayWords(on)} : ${/[.!?…]$/.test(reason) ? reason : `${reason}.`}`,
  /** How the slip went, from the first of the days to the last. */
  trend(days) {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last || days.length < 2) return '';
    const change = last.slipDays - first.slipDays;
    if (change === 0)
      return days.some(({ slipDays }) => slipDays !== last.slipDays)
        ? `De nouveau au même point que le ${dayWords(first.day)} : ${slipWords(last.slipDays)}`
        : `${capital(slipWords(last.slipDays))} depuis le ${dayWords(first.day)}`;
    return change > 0
      ? `Recul de ${workingDays(change)} depuis le ${dayWords(first.day)}`
      : `Gain de ${workingDays(change)} depuis le ${dayWords(first.day)}`;
  },
  extended: (was, is) => `Prolongé du ${dayWords(was)} au ${dayWords(is)}`,
  accepted: (before) => `« ${before} » a été accepté comme définitif`,
  moved(was, is) {
    const days = [
      ...(was.startOn === is.startOn ? [] : [`commence le ${dayWords(is.startOn)} au lieu du ${dayWords(was.startOn)}`]),
      ...(was.dueOn === is.dueOn ? [] : [`prévu pour le ${dayWords(is.dueOn)} au lieu du ${dayWords(was.dueOn)}`]),
    ];
    return days.length ? capital(days.join(', ')) : 'Les jours de ses livrables ont été déplacés';
  },
  signedBy: (mode, roles) => (roles ? `${mode} : ${roles}` : `${mode}, personne n’est encore nommé`),
  workedAround: (text) => `Contournement : ${text}`,
};

/** Buttons and forms of a milestone. */
export const milestoneActionWords: Spoken<typeof en.milestoneActionWords> = {
  activate: 'Activer',
  test: 'Noter l’essai',
  testAgain: 'Noter un autre essai',
  testTitle: (name) => `Qu’ont constaté les utilisateurs en essayant « ${name} » ?`,
  forecast: 'Faire ma prévision',
  forecastTitle: (name) => `Pour quand attendez-vous « ${name} » ?`,
  forecastGone: 'Prévision des équipes',
  workaround: 'Noter un contournement',
  changeWorkaround: 'Autre contournement',
  workaroundTitle: (title) => `Comment « ${title} » est-il contourné ?`,
  obstacle: 'Signaler un obstacle',
  obstacleTitle: (title) => `Qu’est-ce qui fait obstacle à « ${title} » ?`,
  settings: 'Tolérance et signature',
  settingsTitle: 'Qu’est-ce qui vaut pour tout le déploiement ?',
};

export const milestoneLabels: Spoken<typeof en.milestoneLabels> = {
  result: 'Est-ce que cela marche pour eux ?',
  results: [
    { value: 'passed', label: 'Réussi' },
    { value: 'failed', label: 'Échoué' },
  ],
  defects: 'Défauts trouvés',
  found: 'Ce qu’ils ont essayé et constaté',
  foundExample: '12 personnes, deux heures : les offres sont parties, un champ manque',
  on: 'Attendu le',
  reasonExample: 'La deuxième source arrive lundi',
  workaround: 'Contournement',
  workaroundExample: 'Les invités utilisent un compte partagé jusqu’à vendredi',
  tolerance: 'Jours ouvrés de retard tolérés',
  mode: 'Comment les jalons sont signés',
};
