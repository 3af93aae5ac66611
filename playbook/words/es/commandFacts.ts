// What a refused command names in Spanish: how something stands, what leans on it, and who is meant where nobody has a name.
import type * as en from '../en/commandFacts.ts';
import type { Spoken } from '../spoken.ts';

export const commandFacts: Spoken<typeof en.commandFacts> = {
  /** «… . No hay nada que cambiar.» */
  stands: {
    active: (name) => `«${name}» ya está activo`,
    teamNamed: (name) => `Ya hay un equipo llamado «${name}»`,
    milestoneNamed: (name) => `Ya hay un hito llamado «${name}»`,
    answered: (who) => `${who} ya respondió a esto`,
    inPlan: (name) => `«${name}» ya está en el plan`,
    titleAsWanted: (title) => `«${title}» ya está como usted quiere`,
    asWanted: (name) => `«${name}» ya está como usted quiere`,
    nothingComes: (team) => `Ya consta que no llega nada del equipo «${team}»`,
    byTeams: (name) => `La previsión de «${name}» ya es la de sus equipos`,
    forecast: (day) => `Su previsión ya es el ${day}`,
    notPulledIn: (team) => `El equipo «${team}» no está incluido`,
    thereAlready: (name) => `«${name}» ya está en ese lugar`,
    named: (who) => `${who} ya consta en la implantación`,
    reportsAnyway: (team) => `El equipo «${team}» ya informa de todos modos`,
    askedFor: (milestone) => `La firma de «${milestone}» ya está pedida`,
    signed: (milestone) => `«${milestone}» ya está firmado`,
    calendar: (name) => `El calendario «${name}» ya está como usted quiere`,
    started: (title) => `«${title}» ya está empezado`,
    roleNotHeld: (role) => `Esta persona no tiene el papel «${role}»`,
    roleHeld: (who, role) => `${who} ya tiene el papel «${role}»`,
    pulledIn: (team, when) => `${team} ya está ${when}`,
  },
  /** «Esto ya no se puede deshacer. De ello depende: ….» */
  leans: {
    signoff: (milestone) => `la firma de «${milestone}»`,
    word: (who) => `lo que dice «${who}»`,
    handedOn: (who) => `lo que dijo ${who}, que lo pasó a otra persona`,
    report: (who) => `el informe de ${who}`,
    work: (who) => `el trabajo de ${who}, que se encarga del problema`,
    role: (title) => `el papel «${title}»`,
    holder: (role) => `quien tiene el papel «${role}»`,
    needing: (title) => `«${title}», que lo necesita`,
    workOn: (title) => `el trabajo en «${title}»`,
    lastHolder: (role) => `la implantación, que necesita a alguien en el papel «${role}»; nombre primero a la siguiente persona`,
  },
  who: {
    receivers: 'las personas a las que se envió',
    somebodyElse: 'otra persona',
    manager: 'quien dirige el proyecto',
    thisPerson: 'Esta persona',
    unnamed: 'Alguien que no consta aquí',
  },
  /** «… aún no se puede ….» */
  notReady: { activate: 'activar', sign: 'firmar' },
  most: {
    milestones: (most) => `Una implantación tiene como máximo ${most}\u00a0${most === 1 ? 'hito' : 'hitos'}.`,
    pull: 'Incorpore ahora una parte y después el resto.',
  },
  another: 'otro hito',
  milestone: 'El hito',
  takeBackFirst: 'Retire primero su respuesta si quiere cederla.',
  takenBack: 'Retirado.',
  takenBackByRaiser: 'Retirado por la persona que lo comunicó.',
  open: (count) => (count === 1 ? 'Queda 1\u00a0entregable' : `Quedan ${count}\u00a0entregables`),
  holiday: 'Festivo',
  touch: 'Lo que pueden tocar los usuarios',
  worksByItself: 'Cómo funciona por sí solo',
  table: 'La tabla',
};
