// What stands in the documents people take away in Spanish: the sign-off record and the history.

import type * as en from '../en/documents.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const defects = (count: number) => (count ? counted(count, 'defecto encontrado', 'defectos encontrados') : 'ningún defecto encontrado');

export const documentWords: Spoken<typeof en.documentWords> = {
  record: (round, rounds) => (rounds > 1 ? `Acta de firma, ronda ${round}` : 'Acta de firma'),
  calendar: 'Archivo de calendario de la reunión',
  historyCsv: 'Historial completo para una hoja de cálculo',
  historyJson: 'Historial completo para programas',
  journal: 'Diario con sus sellos, para comprobarlo',

  file: {
    record: (rollout, milestone, round) => `${rollout}, ${milestone}, acta de firma, ronda ${round}.docx`,
    meeting: (rollout, milestone) => `${rollout}, ${milestone}, reunión.ics`,
    history: (rollout, day, ending) => `${rollout}, historial hasta ${day}.${ending}`,
  },
  noSuch: 'No existe ese documento en esta implantación.',
  badAccent: 'Eso no es un color. Escríbalo con seis cifras hexadecimales, por ejemplo 1F6FEB.',

  badLanguage: (languages) => `Los documentos no se escriben en ese idioma. Elija uno de estos: ${listed(languages)}.`,

  /** Documents made from the playbook and the live rollout, as tab and chat offer them. */
  offered: {
    kickoff: {
      name: 'kickoff.pptx',
      label: 'Presentación de arranque',
      said: 'Diapositivas con notas para quien habla, hechas a partir del playbook y del plan tal como están.',
    },
    statement: {
      name: 'statement-of-work.docx',
      label: 'Alcance del trabajo',
      said: 'Alcance, aceptación, papeles y reglas como sección para el contrato, a partir del playbook vivo.',
    },
    steering: {
      name: 'steering.docx',
      label: 'Estado para el comité de dirección',
      said: 'Una página para el comité de dirección: previsión, decisiones, problemas y lo que se necesita, a día de hoy.',
    },
  },
  offeredCard: {
    before: 'Se crea en el momento en que lo guarda. La pestaña lo tiene en Playbook, documentos: pulse ',
    after: '.',
    open: 'Abrir los documentos',
  },

  signoff: {
    title: (milestone) => `Acta de firma: ${milestone}`,
    signed: (milestone) => `«${milestone}» está firmado.`,
    rejected: (milestone) => `«${milestone}» no se firmó.`,
    withdrawn: (milestone) => `La petición de firmar «${milestone}» se retiró.`,
    waiting: (milestone) => `«${milestone}» aún no está cerrado: esta acta muestra cómo está ahora.`,
    facts: {
      rollout: 'Implantación',
      customer: 'Cliente',
      milestone: 'Hito',
      round: 'Ronda',
      mode: 'Cómo se firma',
      asked: 'Pedido',
      settled: 'Cerrado',
      revision: 'Revisión',
      seal: 'Sello',
      entry: 'Sellado como entrada',
      playbook: 'Playbook',
      made: 'Acta creada',
    },
    notSealed: 'Ninguno, aún no está cerrado',
    times: (zone) => `Las horas son las de ${zone}, con la hora UTC al lado.`,
    touch: 'Lo que pueden tocar los usuarios',
    itself: 'Funciona por sí solo',
    users: 'Qué encontraron sus usuarios',
    passed: (count) => `Prueba superada, ${defects(count)}.`,
    failed: (count) => `Prueba no superada, ${defects(count)}.`,
    notTried: 'Nadie de quienes van a usarlo había anotado un resultado.',
    deliverables: 'Entregables',
    deliverable: ['Entregable', 'Se cumple cuando', 'Cumplido', 'Prueba', 'Enlace'],
    met: 'Sí',
    open: 'No',
    noDeliverables: 'Sin entregables.',
    approvers: 'A quién se preguntó y qué respondió',
    approver: ['Persona', 'Papel', 'Respuesta', 'Cuándo', 'Palabras'],
    noVerdict: 'Sin respuesta',
    handedFrom: (who) => `cedido por ${who}`,
    standIn: (who) => `dada por ${who}, en sustitución`,
    steps: 'Todo lo que ocurrió por el camino',
    step: ['Entrada', 'Cuándo', 'Quién', 'Qué', 'Palabras'],
    rounds: 'Rondas',
    roundRow: ['Ronda', 'Pedido', 'Terminado', 'Resultado'],
    results: { signed: 'Firmado', rejected: 'Sin firmar', withdrawn: 'Retirado', open: 'Abierto' },
    sections: 'El playbook tal como estaba',
    section: ['Sección', 'Versión'],
    since: 'Cambiado desde que se firmó',
    sinceColumns: ['Qué', 'Antes', 'Ahora'],
    nothingSince: 'No ha cambiado nada desde que se firmó.',
    page: 'Página',
    of: 'de',
  },

  history: {
    columns: {
      seq: 'Entrada',
      local: 'Hora local',
      zone: 'Zona',
      utc: 'UTC',
      who: 'Quién',
      verb: 'Hecho con',
      type: 'Tipo',
      sentence: 'Qué ocurrió',
      words: 'Palabras',
    },
    milepost: 'Milepost',
  },
};
