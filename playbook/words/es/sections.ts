// What is said in Spanish of the playbook's sections: while they are written, read, accepted and tried.

import { dayWords } from '../dates.ts';
import type * as en from '../en/sections.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf } from './counts.ts';

const sectionsOf = (count: number): string => counted(count, 'sección', 'secciones');

const some = (titles: string[]): string => {
  const shown = titles.slice(0, 3).map((title) => `«${title}»`);
  const left = titles.length - shown.length;
  return listed(left > 0 ? [...shown, `${left} más`] : shown);
};

const haveRead = (read: number, people: number): string =>
  `${outOf(read, people)} ${people === 1 ? 'persona ha' : 'personas han'} leído lo suyo`;

export const sectionWords: Spoken<typeof en.sectionWords> = {
  /** What leans on a section, beside its text. */
  leans: {
    benefits: 'Beneficios',
    duties: 'Responsabilidades',
    measures: 'Indicadores de éxito',
    followUps: 'Seguimientos',
    more: (count) => `y ${count} más`,
  },
  limits: {
    markdown: 'El texto de una sección',
    title: 'Un título',
    group: 'El nombre de un grupo',
    task: 'Una tarea',
    tooManyTasks: (most) =>
      `Una sección puede tener ${most}\u00a0${most === 1 ? 'tarea' : 'tareas'}. Quite alguna o haga una segunda sección.`,
    tooManySections: (most) => `Acepte como máximo ${sectionsOf(most)} de una vez.`,
    tooHeavy: 'Este texto tiene más caracteres de los que se pueden guardar de una vez. Haga dos secciones con él.',
  },
  missing: {
    title: 'Ponga un título a la sección.',
    group: 'Diga en qué grupo está la sección.',
    task: 'Diga qué hay que probar o quite la tarea.',
    text: 'Escriba el texto de la sección.',
    version: 'Diga de qué versión de la sección se trata.',
    place: 'Elija su lugar.',
    review: 'Elija el día en que se revisará de nuevo.',
    nothing: 'Elija al menos una sección.',
  },
  /** Facts of refusals. */
  laterVersion: 'una versión posterior',
  filedAnswer: 'una respuesta que se puso allí',
  isPublished: (title) => `«${title}» ya está así en el playbook`,
  isAccepted: 'Ya lo aceptó',
  isRead: 'Ya leyó esta versión',
  isTried: 'Ya lo probó',
  standsSo: (title) => `«${title}» ya está en ese lugar`,
  standsAs: (title, version) => `«${title}» dice lo mismo que en la versión ${version}`,
  ownerOf: 'quien responde de la sección o quien dirige la implantación',
  draftKept: 'Un borrador es solo suyo hasta que lo publica: siga escribiendo o descártelo.',
  readKept: 'Que lo ha leído queda anotado: nada depende de ello.',

  ownedBy: (who) => `Responsable: ${who}`,
  ownerMissing: (role) => (role ? `Responsable: ${role}, aún sin nombrar` : 'Aún no responde nadie de esto'),
  version: (number, day) => `Versión ${number}, ${day}`,
  changed: (day) => `cambiada ${day}`,
  review: (day) => `Por revisar de nuevo a más tardar el ${dayWords(day)}`,
  reviewDue: (day) => `Por revisar de nuevo desde el ${dayWords(day)}`,
  reviewNeed: (title) => `Revisar de nuevo «${title}» en el playbook`,
  forEverybody: 'Para todos',
  forRoles: (roles) => `Para ${listed(roles)}`,
  isChanging: (names) => `${listed(names)} ${names.length === 1 ? 'está' : 'están'} cambiando esto`,
  kept: (moment) => `Guardado ${moment}`,
  versionBy: (number, moment, who) => `Versión ${number}, ${moment}, de ${who}`,
  small: 'una corrección menor',
  again: (version) => `de nuevo la versión ${version}`,

  acceptedOn: (day) => `Lo aceptó el ${day}`,
  changedSince: (version) => `Ha cambiado desde que usted aceptó la versión ${version}`,
  askedYou: 'Se le pide que lo acepte: forma parte de cómo se trabaja aquí',
  acceptedLine: (accepted, of) => (of ? `Aceptado por ${outOf(accepted, of)}` : 'Aún no se pide a nadie que lo acepte'),
  personAccepted: (day) => `aceptado ${day}`,
  personRead: (day) => `leído ${day}, aún sin aceptar`,
  personWaits: 'aún sin abrir',
  personChanged: (version) => `aceptada la versión ${version}`,

  tried: {
    own: (others) =>
      others ? `Ya lo ha probado, igual que ${counted(others, 'persona')} más. Muy bien.` : 'Ya lo ha probado, antes que nadie. Muy bien.',
    others: (count) =>
      `${counted(count, 'persona lo ha', 'personas lo han')} probado. Tómese su tiempo: nada puede salir mal y no tiene que quedar perfecto.`,
    nobody: 'Pruébelo antes que nadie. Nada puede salir mal y no tiene que quedar perfecto.',
  },

  adoption: {
    line: (accepted, asked, read, people) =>
      asked
        ? `${outOf(accepted, asked)} ${asked === 1 ? 'aceptación dada' : 'aceptaciones dadas'}, ${haveRead(read, people)}`
        : haveRead(read, people),
    row: (read, people, accepted, asked, tried) =>
      [
        people ? `${outOf(read, people)} ${people === 1 ? 'ha' : 'han'} leído` : 'Aún no hay nadie nombrado',
        ...(asked ? [`${outOf(accepted, asked)} ${asked === 1 ? 'aceptada' : 'aceptadas'}`] : []),
        ...(tried ? [counted(tried, 'ejercicio probado', 'ejercicios probados')] : []),
      ].join(', '),
  },

  guests: {
    all: (sections) =>
      sections === 1
        ? 'Los invitados ven la única sección y todas las demás páginas.'
        : `Los invitados ven las ${sectionsOf(sections)} y todas las demás páginas.`,
    some: (seen, all) => `Los invitados ven ${seen} de ${sectionsOf(all)} y todas las demás páginas.`,
    playbook: (seen, all) =>
      seen === all
        ? `Los invitados ven el playbook entero (${sectionsOf(all)}) y ninguna otra página.`
        : `Los invitados ven ${seen} de ${sectionsOf(all)} y ninguna otra página.`,
    nothing: 'Los invitados no ven aquí nada de esta implantación.',
    why: {
      playbook: 'los invitados ven el playbook de esta implantación, no sus otras páginas',
      nothing: 'los invitados no ven aquí nada de esta implantación',
    },
    choices: [
      { value: 'everything', label: 'Todas las páginas' },
      { value: 'playbook', label: 'Solo el playbook' },
      { value: 'nothing', label: 'Nada' },
    ],
    label: 'Los invitados ven',
    choose: 'Elija qué ven los invitados.',
  },

  actions: {
    accept: 'Aceptar',
    acceptAll: (count) => (count === 1 ? 'Aceptar lo pendiente' : `Aceptar las ${count}`),
    try: 'Lo he probado',
    reviewed: 'Sigue siendo válida',
    reviewedTitle: (title) => `¿Cuándo se revisa de nuevo «${title}»?`,
    reviewOn: 'Revisarla de nuevo el',
    up: 'Subir',
    down: 'Bajar',
    move: 'Mover a un grupo',
    moveTitle: (title) => `¿En qué grupo está «${title}»?`,
    group: 'Grupo',
    drop: 'Quitar',
    restore: (version) => `Volver a la versión ${version}`,
    putBack: 'Recuperar una sección',
    putBackTitle: '¿Qué sección vuelve?',
    section: 'Sección',
    guests: 'Vista de invitados',
    guestsTitle: '¿Qué ven los invitados de esta implantación?',
  },

  changes: {
    isNew: 'nueva para usted',
    now: (sentence) => `ahora dice: ${sentence}`,
    gone: (sentence) => `ya no dice: ${sentence}`,
    fields: 'su texto sigue igual; cambió para quién o para qué es',
    since: (version) => `cambió desde que usted aceptó la versión ${version}`,
  },

  needAccept: (titles) => `Aceptar ${some(titles)} en el playbook`,

  card: {
    waits: 'Para que la acepte',
    again: 'Aún para que la acepte',
    title: (count) =>
      count === 1 ? 'Una sección del playbook espera su respuesta' : `${count}\u00a0secciones del playbook esperan su respuesta`,
    summary: (titles) => `Lea y acepte, por favor: ${some(titles)}.`,
    row: (who, day, what) => `${who}, ${day} · ${what}`,
    why: 'Esto forma parte de cómo se trabaja aquí. Solo se vuelve a preguntar por lo que ha cambiado.',
    accept: (count) => (count === 1 ? 'Aceptar' : `Aceptar las ${count}`),
    open: 'Abrir',
    more: (count) => `y ${count} más`,
    accepted: 'Aceptado',
    by: (moment) => `usted, ${moment}`,
    doneTitle: (titles) => `Usted trabaja según ${some(titles)}`,
    doneSummary: 'Ha aceptado todo lo que le esperaba en el playbook.',
    nothing: 'No hay nada que espere su aceptación',
    undo: 'Deshacer',
  },
};
