// What the tab says by itself in French while the check is held live; fetched with that page.
import type * as en from '../en/tabLive.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

/** Headings, empty states and small labels of the live check. */
export const liveWords: Spoken<typeof en.liveWords> = {
  on: (heard, all) => `La revue en direct est en cours, équipe ${heard}\u00a0sur\u00a0${all}.`,
  onWithout: 'La revue en direct est en cours.',
  off: 'Aucune revue en direct n’est en cours.',
  how: 'Les équipes disent l’une après l’autre ce qui a été fait, où elles en sont et ce qui gêne. Ce qui demande plus d’une minute est repris à part.',
  join: 'Rejoindre l’appel',
  noLink: 'Le lieu de la réunion n’est pas encore fixé.',
  meets: 'Où l’on se réunit',
  turn: 'Équipes à tour de rôle',
  noTeams: 'Aucune équipe ne fait encore de rapport. Nommez les équipes et qui parle pour elles sur la page Personnes.',
  people: 'Ouvrir Personnes',
  previous: 'Précédente',
  next: 'Suivante',
  keys: 'Les flèches du clavier font aussi avancer.',
  place: (place, all) => `${place}\u00a0sur\u00a0${all}`,
  current: (name, place, all) => `${name}, ${place} sur ${all}`,
  noted: 'noté',
  nobody: 'Personne ne parle encore pour elle',
  note: 'Notes',
  noteOf: (team) => `Notes sur « ${team} »`,
  example: 'Ce qui a été dit au-delà du rapport',
  noNote: 'Rien n’est noté.',
  timer: {
    title: 'Temps restant',
    left: 'avant la fin',
    over: 'de dépassement',
    of: (minutes) => `sur ${minutes} min`,
    spoken: (minutes) => counted(minutes, 'minute'),
    soon: 'Il reste moins de 5 minutes. Reprenez à part ce qui demande plus.',
    last: 'La dernière minute.',
    up: 'Le temps est écoulé. Ce qui reste peut être repris à part.',
  },
  followUps: {
    title: 'À suivre',
    none: 'Ce qui est sorti de la réunion sera ici, avec qui le règle et pour quand.',
    done: 'Réglé',
    open: (count) => counted(count, 'ouvert'),
    settled: (count) => counted(count, 'réglé'),
  },
  checks: {
    title: 'Points approfondis',
    none: 'Une demi-heure avec une équipe, pour ce qui dépasse le point quotidien. Son jour, son ordre du jour et ce qui en est sorti seront ici.',
    calendar: 'Fichier de calendrier',
    join: 'Participer',
    held: (count) => (count === 1 ? 'Tenu une fois' : `Tenu ${count} fois`),
  },
};
