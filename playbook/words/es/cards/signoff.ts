import type * as en from '../../en/cards/signoff.ts';
import type { Spoken } from '../../spoken.ts';
import { counted, ended, several } from './said.ts';

/** A milestone that is to be signed, and who signs it instead. */
export const signoffWords: Spoken<typeof en.signoffWords> = {
  signoff: {
    waiting: 'Le espera a usted',
    overdue: 'Fuera de plazo',
    by: (on) => `a más tardar el ${on}`,
    wasDue: (on) => `vencía el ${on}`,
    signsAs: (role) => (role === '' ? '' : `firma como ${role}`),
    title: (milestone) => `¿Firma «${milestone}»?`,
    asked: (on) => `Se lo pedí el ${on}. Apruébelo o diga qué falta.`,
    readyToTry: 'Listo para probar:',
    tryIt: 'Probarlo',
    met: (met, total) => `${met} de ${several(total, 'entregable cumplido', 'entregables cumplidos')}`,
    more: (count, met) => {
      if (met === count) return `y ${count} más, ${count === 1 ? 'también cumplido' : 'todos cumplidos'}`;
      return `y ${count} más, ${met === 0 ? 'sin cumplir' : several(met, 'cumplido')}`;
    },
    evidence: 'prueba',
    beforeYouSign: 'Antes de firmar',
    concern: (text) => `Reserva abierta: ${text}`,
    raisedBy: (person, rest) => `La planteó ${person}.${rest === '' ? '' : ` ${rest}`}`,
    signedOn: (person, on) => `${person} firmó el ${on}`,
    onCondition: (words) => `Con la condición: ${ended(words)}`,
    lastOf: (approvers) => (approvers === 2 ? 'Su firma es la última de dos.' : `Su firma es la última de ${approvers}.`),
    wordForWord: 'Lo que firme se guarda palabra por palabra.',
    approve: 'Aprobar',
    notAsItIs: 'Así no',
    handOver: 'Ceder la firma',
    withConditions: 'Aprobar con condición',
    reject: 'Rechazar',
    reason: 'Su motivo o condición',
    reasonExample: 'Algo concreto que el equipo pueda hacer',
    reasonError: 'Escriba qué debe cambiar, para que el equipo sepa qué hacer.',
    summary: (milestone, on) => `¿Firma «${milestone}»? Le espera a usted${on === '' ? '' : `, a más tardar el ${on}`}.`,
    youSigned: 'Usted ha firmado',
    othersSign: (milestone, who) => `«${milestone}» espera ahora a ${counted(who, 'persona', 'personas')}`,
    sealedSoon: 'Quedará sellado cuando todos hayan firmado. Hasta entonces puede deshacerlo.',
    noConditions: 'Sin condiciones',
    signedAt: (at) => `, ${at}`,
    notYet: 'aún no ha firmado',
    notSigned: 'Aún sin firmar',
    byOn: (person, on) => `${person}, ${on}`,
    toChange: (milestone) => `${milestone}: hay algo que cambiar`,
    next: 'Lo siguiente:',
    answers: (who, by) => ` ${who} responde${by === '' ? '' : ` a más tardar el ${by}`}.`,
    newRequest: (who) => ` Después, ${counted(who, 'persona', 'personas')} ${who.length === 1 ? 'recibe' : 'reciben'} una nueva petición.`,
    openMilestone: 'Abrir el hito',
    sealed: 'Firmado y sellado',
    approvedBy: (milestone, who) => {
      if (who.length === 1) return `${who[0]} ha aprobado «${milestone}»`;
      return who.length === 2
        ? `Las dos personas responsables han aprobado «${milestone}»`
        : `Las ${who.length} personas responsables han aprobado «${milestone}»`;
    },
    kept: (deliverables) =>
      `${several(deliverables, 'entregable guardado', 'entregables guardados')} palabra por palabra. Un cambio posterior aparece como «cambio desde la firma».`,
    openRecord: 'Abrir lo sellado',
    withdrawn: 'Retirada',
    nothingToSign: (milestone) => `${milestone}: por ahora no hay nada que firmar`,
    withdrawnBy: (person) => `${person} ha retirado la petición. No se ha firmado nada. Recibirá otra cuando esté listo.`,
    changed: (milestone) => `«${milestone}» ha cambiado desde que recibió esto`,
    nothingSigned: 'No se ha firmado nada.',
    handedOver: (person) => `La tiene ${person}`,
    signsNow: (person, milestone) => `Ahora firma «${milestone}» ${person}`,
    nothingMore: 'No necesito nada más de usted.',
  },
  handOver: {
    title: (milestone) => `¿Quién firma «${milestone}» en su lugar?`,
    text: 'Recibe la misma tarjeta, con sus palabras. Le avisaré cuando esté firmado.',
    person: 'Persona',
    personError: 'Elija quién firma en su lugar.',
    words: 'Sus palabras para esa persona',
    example: 'Usted llevó el piloto en Lyon, así que lo conoce mejor que nadie',
    wordsError: 'Escriba en una frase por qué le corresponde.',
    send: 'Ceder la firma',
    others: (count) => `y ${several(count, 'persona más', 'personas más')}, en la pestaña`,
  },
};
