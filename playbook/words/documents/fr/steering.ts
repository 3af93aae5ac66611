// What the one-page status for the steering group says in French.
import type { Gap } from '../../../clock/readiness.ts';
import type { Severity } from '../../../templates/Template.ts';
import type { SteeringWords } from '../en/steering.ts';
import type { Say } from '../Say.ts';
import { slip, workingDays } from './units.ts';

const severities: Record<Severity, string> = { minor: 'Mineur', serious: 'Sérieux', red: 'Rouge' };

const gaps: Record<Gap['kind'], (title: string) => string> = {
  noStatement: () => 'Il ne dit pas comment il fonctionne seul',
  noDeliverables: () => 'Il n’a pas encore de livrables',
  noCriterion: (title) => `« ${title} » n’a pas de critère en oui ou non`,
  noOwner: (title) => `Personne n’est responsable de « ${title} »`,
  notActive: () => 'C’est encore un brouillon',
  notMet: (title) => `« ${title} » n’est pas encore réalisé`,
  noEvidence: (title) => `« ${title} » est réalisé sans preuve`,
  notTested: () => 'Aucun utilisateur ne l’a encore essayé',
  testFailed: () => 'Il a échoué quand les utilisateurs l’ont essayé',
};

/** The page in French. */
export const steeringFr = (say: Say): SteeringWords => ({
  kicker: 'État pour le comité de pilotage',
  made: (day, who) => `${day}  ·  établi par ${who}`,
  onPlan: (name, day) => `${name} est en bonne voie pour le ${day}.`,
  slips: (name, day, days) => `${name} est attendu pour le ${day}, ${slip(say, days)}.`,
  done: 'Tous les jalons sont atteints.',
  none: 'Aucun jalon n’est encore prévu.',
  paused: 'Le déploiement est en pause.',
  closed: 'Le déploiement est clos.',
  inWork: (name, met, all) =>
    `En cours : ${name}, ${met} sur ${say.count(all, { one: '# livrable réalisé', other: '# livrables réalisés' })}.`,
  planned: (day) => `Première date convenue : ${day}.`,
  because: (cause) => `Raison : ${cause}`,
  causes: {
    held: (name, day, days) => `Il dépend de « ${name} », ${day}, ${slip(say, days)}`,
    reported: (team, done) => (done ? `${team} : ${done}` : `${team} l’a dit dans son dernier rapport`),
    byTime: 'Son jour est passé, et il n’est pas encore signé',
    moved: (reason) => (reason ? `Ses dates ont été déplacées : ${reason}` : 'Ses dates ont été déplacées'),
  },
  milestones: {
    title: 'Jalons',
    columns: ['Jalon', 'Convenu', 'Prévision', 'Écart', 'État'],
    slip: (days) => slip(say, days),
    signed: (day) => `Signé ${day}`,
    met: (day) => `Réalisé ${day}`,
    review: 'À signer',
    metOf: (met, all) => `${met} sur ${all} réalisés`,
    leftOut: 'Écarté',
    draft: 'Brouillon',
  },
  signed: {
    title: 'Signé depuis le début',
    line: (name, day, who) => `${name} : ${day}${who.length ? `, par ${say.listed(who)}` : ''}`,
    none: 'Rien n’est encore signé.',
  },
  decisions: {
    title: 'Décisions ouvertes',
    none: 'Aucune décision n’est ouverte.',
    line: (text, who, when) => `${text} (${[who, when].filter(Boolean).join(', ')})`,
  },
  issues: {
    title: 'Problèmes rouges et sérieux',
    none: 'Aucun problème rouge ou sérieux n’est ouvert.',
    line: (severity, text, who, since) =>
      `${severities[severity]} : ${text} ${who ? `${who} s’en charge` : 'Personne ne s’en charge encore'}, signalé ${since}.`,
  },
  needed: {
    title: 'Ce qui est attendu du comité de pilotage',
    none: 'Rien pour le moment.',
    line: (who, text, when) => `${who} : ${text}, ${when}`,
  },
  waits: {
    sign: (name) => `Signer « ${name} »`,
    reply: (who, milestone) => `Répondre à ${who} sur « ${milestone} »`,
    decide: (name, before) => `Décider : prolonger « ${name} »${before ? ` ou accepter « ${before} » comme définitif` : ''}`,
    take: (severity, title) => `Prendre en charge le problème ${severities[severity].toLowerCase()} « ${title} »`,
    settle: (severity, title) => `Régler le problème ${severities[severity].toLowerCase()} « ${title} »`,
    meet: (title) => `Réaliser « ${title} »`,
    askSign: (name) => `Demander la signature de « ${name} »`,
    activate: (name) => `Activer « ${name} »`,
    closeGaps: (name, count) => `Combler ${say.count(count, { one: '# lacune', other: '# lacunes' })} dans « ${name} », puis l’activer`,
    gap: (milestone, kind, title) => `${milestone} : ${gaps[kind](title)}`,
    tryIt: (name) => `Essayer « ${name} » et dire comment cela s’est passé`,
    tryAgain: (name) => `Essayer « ${name} » à nouveau : échec au premier essai`,
    begin: (title) => `Commencer « ${title} », c’est risqué`,
    followUp: (title) => `Régler « ${title} »`,
    check: (team, time) => `Point avec ${team} à ${time}`,
    record: (team, day) => `Noter le résultat du point avec ${team} du ${day}`,
    follow: (title, who) => `Suivre « ${title} » : ${who ? `${who} s’en charge` : 'personne ne s’en charge'}`,
    followMore: (count) => `Suivre ${say.count(count, { one: '# autre problème ouvert', other: '# autres problèmes ouverts' })}`,
    talk: (person, team) => `Parler avec ${person} (${team})`,
    tell: (asker, text) => `Répondre à ${asker} : ${text}`,
    nameVoice: (team) => `Désigner qui parle pour ${team}`,
    nameRole: (role) => `Attribuer le rôle : ${role}`,
    review: (title) => `Relire « ${title} » dans le playbook`,
  },
  when: {
    since: (day) => `en attente depuis ${day}`,
    by: (day) => `au plus tard ${day}`,
    today: 'à faire aujourd’hui',
    overdue: (day) => `dû depuis ${day}`,
    raised: (moment) => `signalé ${moment}`,
    taken: (moment) => `pris en charge ${moment}`,
    lastWord: (day) => `dernière nouvelle ${day}`,
    silent: 'deux fois de suite sans rapport',
    behind: (days) => `${workingDays(say, days)} de retard`,
  },
  weeks: {
    title: 'Les deux prochaines semaines',
    none: 'Le plan ne prévoit rien pour ces jours.',
    line: (day, text, who) => `${day} : ${text}${who ? ` (${who})` : ''}`,
  },
  more: (count) => `et ${say.number(count)} de plus, dans l’onglet`,
  foot: (title) => `${title}. Établi à partir du déploiement en cours ; l’onglet du canal montre où il en est maintenant.`,
});
