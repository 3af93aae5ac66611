// What buttons and forms in the tab say, in Spanish.
import type * as en from '../en/actions.ts';
import type { Spoken } from '../spoken.ts';

export const actionWords: Spoken<typeof en.actionWords> = {
  report: 'Informar',
  reportTitle: (team) => `${team}: ¿cómo ha ido el día?`,
  edit: 'Editar',
  noChange: 'Sin cambios',
  raise: 'Comunicar problema',
  raiseTitle: '¿Qué va mal?',
  take: 'Me encargo',
  settle: 'Está resuelto',
  settleTitle: '¿Cómo se resolvió?',
  meet: 'Marcar cumplido',
  meetTitle: (title) => `¿Qué demuestra que «${title}» está cumplido?`,
  change: 'Cambiar',
  changeTitle: (title) => `Cambiar «${title}»`,
  add: 'Añadir entregable',
  addTitle: (milestone) => `Un nuevo entregable para «${milestone}»`,
  requestSignoff: 'Pedir la firma',
  extend: 'Ampliar',
  extendTitle: (milestone) => `¿Hasta cuándo se amplía «${milestone}»?`,
  accept: 'Dar por definitivo',
  acceptTitle: (milestone) => `¿Por qué se descarta «${milestone}»?`,
  pause: 'Pausar',
  resume: 'Reanudar',
  close: 'Cerrar implantación',
  namePerson: 'Nombrar a alguien',
  namePersonTitle: '¿Quién participa?',
  giveRole: 'Asignar el papel',
  giveRoleTitle: (role) => `¿Quién tiene el papel «${role}»?`,
  takeRole: 'Retirar el papel',
  addTeam: 'Añadir un equipo',
  addTeamTitle: '¿Qué equipo informa cada día?',
  changeTeam: 'Cambiar',
  changeTeamTitle: (team) => `Cambiar «${team}»`,
  rest: 'Dejar en reposo',
  wakeUp: 'Volver a preguntar',
  will: 'Lo haré',
  done: 'Hecho',
  nameSpeaker: 'Nombrar a alguien',
};

export const labels: Spoken<typeof en.labels> = {
  done: 'Hecho hoy',
  doneExample: 'Un dato: 3 de 4 fuentes limpias',
  days: 'Respecto al plan',
  issueKind: '¿Un problema, nuevo o resuelto?',
  issueText: '¿Qué es y qué bloquea?',
  issueExample: 'Sin cuentas de prueba: bloquea la formación de Lyon',
  severity: '¿Qué gravedad tiene?',
  text: '¿Qué ha pasado y qué bloquea?',
  settled: '¿Cómo se resolvió?',
  evidence: 'Qué lo demuestra',
  evidenceExample: '12.400 registros comparados, 3 distintos',
  link: 'Enlace',
  title: 'Título',
  criterion: 'Se cumple cuando',
  criterionExample: '10 de 10 invitados pueden entrar',
  owner: 'Quién responde de ello',
  team: 'Equipo',
  reason: 'Su motivo',
  condition: 'Su condición',
  conditionExample: 'Algo concreto que el equipo pueda hacer',
  person: 'Persona',
  side: 'Parte',
  role: 'Papel',
  name: 'Nombre',
  representative: 'Quién habla por el equipo',
  askAt: 'Se le pregunta a las',
  zone: 'Zona horaria',
  newDay: 'Nuevo día',
};

const severities = [
  { value: 'minor', label: 'Leve: cuesta horas' },
  { value: 'serious', label: 'Grave: cuesta días' },
  { value: 'red', label: 'Rojo: pone en peligro un hito' },
];

const issueKinds = [{ value: 'none', label: 'Ninguno' }, ...severities, { value: 'resolved', label: 'Se resolvió uno' }];

/** On plan first, then days behind, then days ahead: no two answers that can disagree. */
const dayChoices = [
  { value: '0', label: 'Según lo previsto' },
  ...Array.from({ length: 15 }, (_, place) => ({
    value: String(-place - 1),
    label: `${place + 1}\u00a0${place ? 'días' : 'día'} de retraso`,
  })),
  ...Array.from({ length: 10 }, (_, place) => ({
    value: String(place + 1),
    label: `${place + 1}\u00a0${place ? 'días' : 'día'} de adelanto`,
  })),
];

/** What the choices of a form offer. */
export const choices: Spoken<typeof en.choices> = { severities, issueKinds, days: dayChoices };
