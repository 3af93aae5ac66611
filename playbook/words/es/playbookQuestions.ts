// Questions on the playbook in Spanish: what is asked of people, what they answer, and what is put into the playbook.

import { dayWords } from '../dates.ts';
import type * as en from '../en/playbookQuestions.ts';
import type { Spoken } from '../spoken.ts';
import { titleOf } from './counts.ts';

const titled = (text: string) => titleOf(text, 80);

export const playbookQuestionWords: Spoken<typeof en.playbookQuestionWords> = {
  /** The group of the sections that began as somebody's question. */
  answersGroup: 'Preguntas y respuestas',
  missing: 'Escriba lo que quiere saber.',
  what: 'Su pregunta',
  most: 1000,
  answerMissing: 'Escriba la respuesta en una o dos frases.',
  answer: 'Su respuesta',
  mostAnswer: 4000,
  lookMissing: 'Escriba lo que busca.',
  look: 'Lo que busca',

  isAnswered: (who) => `${who} ya respondió a esto`,
  isDropped: 'Esta pregunta ya no está planteada',
  isFiled: (title) => `La respuesta ya está en «${title}»`,
  isWith: (who) => `La pregunta ya la tiene ${who}`,
  theAnswer: 'la respuesta',
  inPlaybook: 'lo que está ahora en el playbook',
  passedAgain: 'que se pasó de nuevo a otra persona',
  laterVersion: 'una versión posterior de la sección',
  noAnswer: 'Aún no tiene respuesta. Respóndala primero',
  goneSection: 'La sección ya no está en el playbook',

  /** A question with its answer at the end of a section. */
  appended: (markdown, question, answer) => `${markdown.trimEnd()}\n\n### ${question}\n\n${answer}\n`,

  labels: {
    question: '¿Qué quiere saber?',
    person: '¿Quién puede saberlo?',
    answer: 'Su respuesta',
    section: '¿Dónde debe estar?',
    newSection: 'Una página propia',
    endOf: (title) => `Al final de «${title}»`,
  },

  actions: {
    ask: 'Preguntar a alguien',
    askTitle: '¿Qué no dice el playbook?',
    askExample: '¿Cuál de los dos números de cliente conservamos?',
    answer: 'Responder',
    answerTitle: (who) => `Su respuesta a ${who}`,
    file: 'Ponerla en el playbook',
    fileTitle: '¿Dónde debe estar la respuesta?',
    drop: 'Retirar la pregunta',
    passOn: 'Lo sabe otra persona',
    passOnTitle: '¿Quién lo sabe?',
  },

  said: (asker, to, day) => `${asker} preguntó a ${to} el ${dayWords(day)}`,
  answered: (who, day) => `${who}, ${dayWords(day)}`,
  need: (asker, text) => `Responder a ${asker}: ${titled(text)}`,

  goesOut: {
    tellPlaybookQuestion: (text, who) => `«${titled(text)}» a ${who}, si para entonces no ha respondido nadie`,
    tellPlaybookAnswer: (text, who) => `La respuesta a «${titled(text)}» a ${who}`,
  },

  card: {
    ask: (person) => `Preguntar a ${person}`,
    askInstead: (person) => `Preguntar mejor a ${person}`,
    reads: (person) => `${person} la recibe en horario de trabajo, y la respuesta vuelve aquí.`,
    keeperReads: 'Quien cuida de esa parte del playbook la recibe en horario de trabajo, y la respuesta vuelve aquí.',
    form: '¿Qué quiere saber?',
    formLabel: 'Su pregunta',
    formExample: '¿Cuál de los dos números de cliente conservamos?',

    asked: 'Una pregunta sobre el playbook',
    askedHelp: 'Se pide ayuda',
    stillWaits: 'Aún espera respuesta',
    waitsWith: (person) => `Se preguntó a ${person} y no ha respondido`,
    isAway: (person) => `Ahora no se puede llegar a ${person}`,
    title: (asker) => `${asker} no ha encontrado esto en el playbook`,
    titleHelp: (asker) => `${asker} necesita ayuda`,
    about: (ask) => `Sobre: ${ask}`,
    at: (asker, when) => `${asker}, ${when}`,
    label: 'Su respuesta',
    example: 'El número del CRM antiguo; el otro es solo para facturas.',
    error: 'Escriba la respuesta en una o dos frases.',
    send: 'Enviar',
    answerIt: 'Responder',
    knows: 'Pasar a otra persona',
    goesBack: (asker) => `Su respuesta va a ${asker}. Después puede ponerla en el playbook, para que solo se pregunte una vez.`,

    waits: 'Preguntado',
    waitsTitle: (person) => `${person} tiene su pregunta`,
    waitsWhy: (person) => `${person} la recibe en horario de trabajo, y la respuesta vuelve aquí.`,
    takeBack: 'Retirar',

    answered: 'Respondido',
    answeredTitle: (who) => `${who} ha respondido`,
    thanks: (person) => `Gracias, ${person}`,
    sent: (asker) => `${asker} tiene su respuesta. Póngala en el playbook y nadie tendrá que volver a preguntar.`,
    file: 'Poner en el playbook',
    see: 'Abrir el playbook',

    filed: 'En el playbook',
    filedTitle: (section) => `Ahora está en «${section}»`,
    filedWhy: 'La próxima persona que lo busque lo encontrará.',
    read: 'Leer',

    fileForm: '¿Dónde debe estar?',
    fileLabel: 'Lugar en el playbook',
    fileError: 'Elija dónde debe estar.',
    filePut: 'Ponerla ahí',
    fileWhy: 'Puede deshacerlo. Una página propia no pide a nadie que la acepte.',
    moreSections: (count) => `y ${count} más en la pestaña`,

    passForm: '¿Quién lo sabe?',
    passLabel: 'Quién lo sabe',
    passError: 'Elija quién lo sabe.',
    passSend: 'Pasarla',
    passWhy: 'La persona recibe la pregunta en horario de trabajo; quien preguntó ve quién la tiene.',

    dropped: 'Ya no se pregunta',
    droppedTitle: 'Esta pregunta se ha retirado',

    summaryAsked: (asker, text) => `${asker} pregunta: ${titled(text)}`,
    summaryAnswered: (who, text) => `${who} ha respondido: ${titled(text)}`,
    summaryWaits: (person) => `${person} tiene su pregunta.`,
  },

  help: {
    line: (byPlaybook, all, days) =>
      all === 1
        ? `La única pregunta de los últimos ${days}\u00a0días ${byPlaybook ? 'la respondió el playbook' : 'no la respondió el playbook'}`
        : `El playbook respondió a ${byPlaybook} de las ${all}\u00a0preguntas de los últimos ${days}\u00a0días`,
    none: (days) => `Nadie ha preguntado nada al playbook en los últimos ${days}\u00a0días`,
  },
};
