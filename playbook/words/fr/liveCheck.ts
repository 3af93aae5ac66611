// The check held live, what is followed up after it, and the manager's deeper checks, in French: in the tab, on cards and in calendars.

import { dayWords } from '../dates.ts';
import type * as en from '../en/liveCheck.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted, workingDays } from './counts.ts';

const every = (weeks: number) => (weeks === 1 ? 'chaque semaine' : `toutes les ${counted(weeks, 'semaine')}`);

export const liveWords: Spoken<typeof en.liveWords> = {
  minutesMissing: 'Choisissez la durée maximale, entre 5 minutes et une heure.',
  checkMinutesMissing: 'Choisissez la durée, entre 15 minutes et 4 heures.',
  weeksMissing: 'Choisissez toutes les combien de semaines, de 1 à 12, ou laissez vide pour une seule fois.',
  placeMissing: 'Dites où vous vous retrouvez.',
  noteMissing: 'Écrivez ce qui a été dit.',
  followUpMissing: 'Écrivez ce qu’il faut régler, en une phrase.',
  whoMissing: 'Choisissez qui s’en occupe.',
  tooMany: (most) => `À plus de ${most} personnes, on ne règle rien. Retirez-en quelques-unes.`,
  agendaMissing: 'Écrivez ce que vous voulez regarder.',
  samePlace: 'La revue en direct est déjà réglée ainsi',
  isOn: (who, since) => `${who} a commencé la revue en direct à ${since}, et elle est encore en cours`,
  sameNote: 'La note dit déjà cela mot pour mot',
  isDone: (who, day) => `${who} l’a réglé le ${dayWords(day)}`,
  isDropped: 'Ce point n’est déjà plus sur la liste',
  sameCheck: (team) => `Le point avec ${team} est déjà prévu ainsi`,
  isOff: (team) => `Le point avec ${team} est déjà annulé`,
  sameHeld: (team) => `Le résultat du point avec ${team} est déjà noté, mot pour mot`,
  theNotes: 'ce qui y a été noté',
  theResult: 'ce qu’il en est sorti',
  anotherLive: 'la revue en direct commencée depuis',
  isSettled: 'le fait qu’il est réglé',

  line: (at, minutes) => `Chaque jour ouvré à ${at}, ${counted(minutes, 'minute')} au plus`,
  noHour: (minutes) => `Aucune heure n’est encore fixée pour la revue en direct. Elle dure ${counted(minutes, 'minute')} au plus.`,
  onSince: (time) => `Elle est en cours depuis ${time}`,
  where: (place) => `lieu : ${place}`,
  ofDay: (day, text) => `${dayWords(day)} : ${text}`,
  nobodyFirst: 'Aucune équipe n’est active',

  followUpLine(team, names, dueOn) {
    const parts = [team, names.length ? `avec ${listed(names)}` : '', dueOn ? `au plus tard ${dayWords(dueOn)}` : ''];
    const line = parts.filter(Boolean).join(', ');
    return line.charAt(0).toUpperCase() + line.slice(1);
  },
  doneLine: (who, day) => `Réglé par ${who} le ${dayWords(day)}`,
  every,
  when: (day, from, to, everyWeeks) => `${dayWords(day)}, de ${from} à ${to}${everyWeeks === null ? '' : `, ${every(everyWeeks)}`}`,

  needs: {
    followUp: (title) => `Régler « ${title} »`,
    check: (team, time) => `Point avec ${team} à ${time}`,
    record: (team, day) => `Noter le résultat du point avec ${team} du ${dayWords(day)}`,
    issue: (title, who) => `Suivre « ${title} » : ${who ? `${who} s’en charge` : 'personne ne s’en charge'}`,
    moreIssues: (count) => `Suivre ${counted(count, 'autre problème ouvert', 'autres problèmes ouverts')}`,
    lastWord: (day) => `dernière nouvelle : ${dayWords(day)}`,
    talk: (person, team) => `Parler avec ${person} (${team})`,
    silent: 'deux fois de suite sans rapport',
    behind: (days) => `${workingDays(days)} de retard`,
  },

  actions: {
    begin: 'Commencer la revue',
    end: 'La terminer',
    place: 'Lieu et heure',
    placeTitle: 'Où et quand a lieu la revue en direct ?',
    note: 'Noter',
    noteTitle: (team) => `Qu’est-ce qui a été dit sur ${team} ?`,
    offline: 'Régler à part',
    offlineTitle: (team) => (team ? `${team} : qu’est-ce qui se règle hors réunion, et par qui ?` : 'Que faut-il suivre ?'),
    done: 'Fait',
    drop: 'Retirer de la liste',
    plan: 'Prévoir un point',
    planTitle: 'Avec quelle équipe regarder de plus près ?',
    change: 'Modifier',
    changeTitle: (team) => `Qu’est-ce qui change pour le point avec ${team} ?`,
    record: 'Noter le résultat',
    recordTitle: (team) => `Qu’est-il sorti du point avec ${team} ?`,
    callOff: 'Annuler le point',
  },
  labels: {
    link: 'Lien pour participer',
    place: 'Salle',
    placeExample: 'Lyon, salle Saône',
    hour: 'Heure, chaque jour ouvré',
    minutes: 'Minutes, au plus',
    note: 'Ce qui a été dit',
    followUp: 'Ce qu’il faut régler',
    followUpExample: 'Qui crée un compte aux invités de Lyon',
    people: 'Qui s’en occupe',
    dueOn: 'Jusqu’à quand',
    issue: 'Au sujet d’un problème ?',
    team: 'Équipe',
    on: 'Jour',
    at: 'À partir de',
    checkMinutes: 'Minutes',
    everyWeeks: 'Toutes les combien de semaines ; vide pour une seule fois',
    agenda: 'Ce que vous regardez',
    agendaExample: 'Les défauts ouverts, le test de charge, ce dont Lyon a besoin',
    result: 'Ce qu’il en est sorti',
  },

  talk: {
    title: (line) => `Revue en direct : ${line.charAt(0).toLowerCase()}${line.slice(1)}`,
    isOn: (time) => `La revue en direct est en cours depuis ${time}`,
    turn: 'Chacun son tour',
    more: (count) => `et ${count} de plus`,
    join: 'Participer',
    open: 'Ouvrir la revue',
    followUps: 'Suivis',
    noFollowUps: 'Il n’y a rien à suivre',
    empty: 'Ce qui est sorti d’une revue en direct figure ici, avec qui s’en occupe et jusqu’à quand.',
    count: (count) => counted(count, 'point à suivre', 'points à suivre'),
  },

  card: {
    waits: 'À vous de régler',
    dueToday: 'À faire aujourd’hui',
    overdue: 'En retard',
    done: 'Réglé',
    dropped: 'Retiré de la liste',
    by: (day) => `au plus tard ${day}`,
    noDay: 'sans date',
    doneBy: (who, when) => `${who}, ${when}`,
    summary: (title) => `À régler : ${title}.`,
    summaryDone: (title) => `Réglé : ${title}.`,
    summaryDropped: (title) => `Plus à régler : ${title}.`,
    noted: (who, when) => `${who}, ${when}`,
    with: 'Avec',
    about: 'Au sujet de',
    why: 'Ce point est sorti de la revue en direct, pour que ceux dont on n’a pas besoin puissent continuer.',
    whyOwn: 'Vous l’avez noté, pour que rien ne se perde.',
    pressDone: 'Fait',
    undo: 'Revenir en arrière',
    open: 'Ouvrir la revue',

    planned: 'Point approfondi',
    calledOff: 'Point approfondi, annulé',
    checkTitle: (team, when) => `${team} : nous regardons de plus près, ${when}`,
    offTitle: (team) => `Le point avec ${team} est annulé`,
    offLine: (when, who) => `Il était prévu : ${when}. ${who} l’a retiré de l’agenda.`,
    agenda: 'Ce que nous regardons',
    join: 'Participer',
    calendar:
      'Le fichier de calendrier se trouve à côté, dans l’onglet. Rouvert après une modification, il déplace l’entrée que vous avez.',
    there: (time, city) => `, ${time} à ${city}`,
  },

  calendar: {
    title: (team, rollout) => `${team} : point approfondi, ${rollout}`,
    file: (rollout, team) => `${rollout}, point avec ${team}.ics`,
    fileOfAll: (rollout) => `${rollout}, points avec les équipes.ics`,
    all: 'Fichier de calendrier des points avec les équipes',
    join: (link) => `Participer : ${link}`,
    with: (names) => `Avec ${names}.`,
    openTab: (link) => `Tout à ce sujet : ${link}`,
  },
};
