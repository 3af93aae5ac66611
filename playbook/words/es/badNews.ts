// What is said about bad news and good news, in Spanish: on the forms, in the tab and when an answer is missing.
import type { PassedOver } from '../../clock/issueChain.ts';
import type { Severity } from '../../templates/Template.ts';
import type * as en from '../en/badNews.ts';
import type { Spoken } from '../spoken.ts';
import { counted, spanWords } from './counts.ts';

export const badNewsMissing: Spoken<typeof en.badNewsMissing> = {
  question: 'Escriba en una frase qué necesita saber.',
  answer: 'Escriba la respuesta en una o dos frases.',
  decision: 'Escriba qué ha decidido, para que puedan seguir.',
  passWords: 'Escriba en una frase por qué le corresponde.',
  stillSo: 'Escriba en una frase qué lo sigue frenando.',
  goodNews: 'Escriba qué ha salido bien y para qué sirve.',
};

export const badNewsUndo: Spoken<typeof en.badNewsUndo> = {
  question: 'Una pregunta se queda con el problema, para que se entienda su respuesta. Pregunte de nuevo o diga cómo está ahora.',
  answer: 'Una respuesta se queda como se dio, porque alguien puede haber actuado según ella. Si era errónea, escríbale.',
  confirmed: 'Lo que se dijo de un problema se queda con él. Diga cómo está ahora.',
};

/** How an issue is said to be had already. */
export const badNewsSo: Spoken<typeof en.badNewsSo> = {
  hasIt: (who) => `Ya lo lleva ${who}`,
  youHaveIt: 'Ya lo lleva usted',
  answered: (who) => `${who} ya ha respondido a esto`,
  said: 'Eso ya se había decidido',
  steers: 'alguien que dirige la implantación',
};

/** Buttons and the titles of their forms. */
export const badNewsActions: Spoken<typeof en.badNewsActions> = {
  decide: 'Decidir',
  decideTitle: '¿Qué decide?',
  ask: (who) => `Preguntar a ${who}`,
  askTitle: (who) => `¿Qué necesita saber de ${who}?`,
  answer: 'Responder',
  answerTitle: (who) => `Responder a ${who}`,
  passOn: 'Pasar',
  passOnTitle: '¿Quién puede hacer más al respecto?',
  stillSo: 'Sigue igual',
  stillSoTitle: '¿Qué lo frena?',
  goodNews: 'Contar buena noticia',
  goodNewsTitle: '¿Qué ha salido bien?',
  takeBack: 'Retirar',
};

/** Questions of the tab's forms. */
export const badNewsLabels: Spoken<typeof en.badNewsLabels> = {
  decision: 'Su decisión',
  question: 'Su pregunta',
  answer: 'Su respuesta',
  passTo: 'Pasarlo a',
  passWords: 'Por qué a esa persona',
  passExample: 'Usted conoce el entorno del socio',
  stillSo: 'Qué lo frena',
  blocks: 'Qué bloquea',
  help: 'La ayuda que necesita',
  page: 'Enlace a una página o una captura',
  news: 'Qué ha salido bien y para qué sirve',
  newsExample: 'La importación tarda una noche: están todas las cuentas',
  milestone: 'A qué ayuda',
};

const unreached: Record<PassedOver, string> = {
  away: 'Ausente, se pasó al siguiente:',
  left: 'Salió del canal, se pasó al siguiente:',
  notInstalled: 'Aún no tiene Milepost, se pasó al siguiente:',
  blocked: 'Ha bloqueado Milepost, se pasó al siguiente:',
  gone: 'Ya no está en Teams, se pasó al siguiente:',
  refused: 'No se le pudo escribir, se pasó al siguiente:',
  nobody: 'No se le pudo escribir, se pasó al siguiente:',
};

/** Sentences of the tab about an issue. */
export const badNewsLines: Spoken<typeof en.badNewsLines> = {
  unreached: (why, time) => `${unreached[why]} ${time}`,
  toldUntil: (time, next) => `Lo sabe desde: ${time}; pasa al siguiente: ${next}`,
  toldNext: (time) => `Lo sabrá: ${time}`,
  linked: (milestone, on) => `Vinculado a «${milestone}», previsto para el ${on}.`,
  decisionOpen: (milestone, who, on) => `Hay una decisión abierta sobre ${milestone}: ${who}, a más tardar el ${on}.`,
  minor: 'No se envía a nadie: queda aquí hasta que se resuelva.',
  alsoTold: (names) => `También se enteraron enseguida: ${names}.`,
  decided: (who, when, text) => `Decisión de ${who}, ${when}: ${text}`,
  passedOn: (who, to, when, text) => `${who} lo pasó a ${to}, ${when}${text ? `: ${text}` : ''}`,
  stillSo: (who, when, text) => `Sigue igual según ${who}, ${when}${text ? `: ${text}` : ''}`,
  repeated: (times) => `Nadie lo asumió, así que se avisó de nuevo ${times === 1 ? 'una vez' : counted(times, 'vez', 'veces')}.`,
  news: (milestone) => `Ayuda a «${milestone}».`,
  newsOf: (team) => `${team}.`,
};

const kinds: Record<Severity, string> = { minor: 'leve', serious: 'grave', red: 'rojo' };
const many: Record<Severity, string> = { minor: 'leves', serious: 'graves', red: 'rojos' };

/** Sentences about how long bad news waited (P96). */
export const latencyWords: Spoken<typeof en.latencyWords> = {
  waited: (severity, title, day, minutes) => `Problema ${kinds[severity]} «${title}», ${day}: alguien lo asumió tras ${spanWords(minutes)}`,
  waits: (severity, title, day, minutes) =>
    `Problema ${kinds[severity]} «${title}», ${day}: aún no lo lleva nadie, ya van ${spanWords(minutes)}`,
  line: (severity, count, minutes) =>
    count === 1
      ? `El último problema ${kinds[severity]} esperó ${spanWords(minutes)} hasta que alguien lo asumió.`
      : `Los últimos ${count} problemas ${many[severity]} esperaron de media ${spanWords(minutes)} hasta que alguien los asumió.`,
};
