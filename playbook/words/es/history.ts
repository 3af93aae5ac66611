// What the history says, in Spanish.
import { dayIn, instantOf } from '../../clock/moments.ts';
import type { EntryType, RolloutFields } from '../../journal/Entry.ts';
import type { RoundId } from '../../journal/Reminder.ts';
import { dayWords } from '../dates.ts';
import {
  deliverable,
  good,
  hidden,
  type Lookup,
  milestone,
  note,
  role,
  type Sentences,
  signed,
  talkedTo,
  team,
} from '../history/Lookup.ts';
import { listed } from '../numbers.ts';
import { benefitWords } from './benefits.ts';
import { capital, counted, titleOf, workingDays } from './counts.ts';
import { cadenceSentences } from './history/cadenceSentences.ts';
import { dutyWords } from './history/dutyWords.ts';
import { issueSentences } from './history/issueSentences.ts';
import { liveSentences } from './history/liveSentences.ts';
import { noticeSentences } from './history/noticeSentences.ts';
import { playbookSentences } from './history/playbookSentences.ts';
import { statusSentences } from './history/statusSentences.ts';
import { meetingWords } from './meeting.ts';
import { because, planChangeWords } from './planChanges.ts';
import { privacyWords } from './privacy.ts';
import { decidedFor } from './signoff.ts';
import { talkWords } from './talks.ts';

const verdicts = { approve: 'aprobó', conditions: 'aprobó con condiciones', reject: 'rechazó' } as const;
const answers = { will: 'lo hará', done: 'ya lo ha hecho', help: 'pide ayuda' } as const;
const results = { passed: 'prueba superada', failed: 'prueba no superada' } as const;

export const historyWords: Sentences<EntryType> = {
  ...cadenceSentences,
  ...statusSentences,
  ...issueSentences,
  ...liveSentences,
  ...playbookSentences,
  ...noticeSentences,
  rolloutStarted: ({ words }) => note(`Empezó la implantación «${words.title ?? ''}»`),
  rolesDefined: hidden,
  milestonesPlanned: ({ data: { milestones } }) =>
    note(
      milestones.length === 1
        ? `Se planificó 1 hito: ${listed(milestones.map(({ name }) => name))}`
        : `Se planificaron ${counted(milestones.length, 'hito')}: ${listed(milestones.map(({ name }) => name))}`,
    ),
  benefitsDefined: hidden,
  benefitWritten: ({ data: { benefit, was } }) => note((was ? benefitWords.history.changed : benefitWords.history.written)(benefit.title)),
  benefitDropped: ({ data }) => note(benefitWords.history.dropped(data.was.title)),
  benefitRestored: ({ data }) => note(benefitWords.history.restored(data.benefit.title)),
  metricsDefined: hidden,
  rolloutPaused: () => note('La implantación se puso en pausa: no se envía nada'),
  rolloutResumed: () => note('La implantación se reanudó'),
  rolloutClosed: () => note('La implantación se cerró'),
  rolloutReopened: () => note('La implantación se abrió de nuevo'),
  personNamed: ({ data }, look) =>
    note(`${look.name(data.person)} participa por parte de ${look.rollout.start?.sides[data.side] ?? data.side}`),
  personUnnamed: ({ data }, look) => note(`${look.name(data.person)} ya no participa`),
  roleGiven: ({ data }, look) => note(`${look.name(data.person)} tiene ahora el papel «${role(look, data.role)}»`),
  roleTaken: ({ data }, look) => note(`${look.name(data.person)} ya no tiene el papel «${role(look, data.role)}»`),
  teamAdded: ({ data }) => note(`${data.fields.name} informa cada día laborable a las ${data.fields.askAt}`),
  teamChanged: ({ data }, look) => note(`Se cambió el equipo ${team(look, data.team)}`),
  personAway: ({ data, at }, look) =>
    note(
      data.until < dayIn(instantOf(at), look.rollout.start?.zone ?? 'UTC')
        ? `${look.name(data.person)} está de vuelta`
        : `${look.name(data.person)} estará ausente hasta el ${dayWords(data.until)}`,
    ),
  personBack: ({ data }, look) => note(`${look.name(data.person)} no está ausente`),
  milestoneAdded: ({ data: { milestone: added } }) => note(planChangeWords.added(added.name, added.startOn, added.dueOn)),
  milestoneChanged: ({ data: { milestone: id, fields } }, look) => {
    const name = milestone(look, id);
    const onlyNeeds = fields.needs && Object.keys(fields).length === 1;
    return note(
      onlyNeeds
        ? planChangeWords.needs(
            name,
            (fields.needs ?? []).map((need) => milestone(look, need)),
          )
        : planChangeWords.changed(name),
    );
  },
  milestoneMoved: ({ data }, look) => note(planChangeWords.moved(milestone(look, data.milestone), data.place)),
  milestoneDropped: ({ data: { milestone: id, into }, words }, look) =>
    note(
      into
        ? planChangeWords.merged(milestone(look, id), milestone(look, into), words.reason)
        : planChangeWords.dropped(milestone(look, id), words.reason),
    ),
  milestoneRestored: ({ data }, look) => note(planChangeWords.restored(milestone(look, data.milestone))),
  planRedated: ({ data, words }, look) => note(planChangeWords.redated(data, (id) => milestone(look, id), words.reason)),
  planImported: ({ data }) => note(planChangeWords.imported(data)),
  planImportTakenBack: () => note(planChangeWords.importTakenBack),
  deliverableStarted: ({ data }, look) => note(planChangeWords.started(deliverable(look, data))),
  deliverableNotStarted: ({ data }, look) => note(planChangeWords.notStarted(deliverable(look, data))),
  deliverableRestored: ({ data }, look) =>
    note(planChangeWords.deliverableRestored(deliverable(look, data), milestone(look, data.milestone))),
  deliverableAdded: ({ data }, look) => note(`Se añadió «${data.fields.title}» a ${milestone(look, data.milestone)}`),
  deliverableChanged: ({ data }, look) => note(`Se cambió «${deliverable(look, data)}»`),
  deliverableDropped: ({ data, words }, look) =>
    note(planChangeWords.deliverableDropped(deliverable(look, data), milestone(look, data.milestone), words.reason)),
  rolloutChanged: ({ data }) => note(rolloutChangedWords(data.fields)),
  milestoneActivated: ({ data }, look) => note(`Se activó ${milestone(look, data.milestone)}`),
  milestoneDeactivated: ({ data }, look) => note(`${milestone(look, data.milestone)} vuelve a ser un borrador`),
  userTested: ({ data, words }, look) => ({
    mark: data.result === 'passed' ? 'good' : 'late',
    text: `Los usuarios probaron ${milestone(look, data.milestone)}: ${results[data.result]}, ${foundWords(data.defects)}${words.text ? `. ${titleOf(words.text, 100)}` : ''}`,
  }),
  userTestWithdrawn: ({ data }, look) => note(`Se retiró una prueba de los usuarios de ${milestone(look, data.milestone)}`),
  forecastGiven: ({ data, words }, look) =>
    note(
      data.on
        ? `Quien dirige el proyecto espera ${milestone(look, data.milestone)} para el ${dayWords(data.on)}: ${titleOf(words.reason ?? '', 100)}`
        : `La previsión de ${milestone(look, data.milestone)} vuelve a salir de los equipos`,
    ),
  deliverableMet: ({ data }, look) => good(`Cumplido: «${deliverable(look, data)}»`),
  deliverableReopened: ({ data }, look) => note(`«${deliverable(look, data)}» está abierto de nuevo`),
  signoffRequested: ({ data }, look) =>
    note(`Se pidió la firma de ${milestone(look, data.milestone)} a ${listed(data.approvers.map(({ person }) => look.name(person)))}`),
  signoffWithdrawn: ({ data }, look) => note(`Se retiró la petición de firmar ${milestone(look, signed(look, data.signoff))}`),
  verdictGiven: ({ data, by }, look) => ({
    mark: data.verdict === 'reject' ? 'late' : 'signed',
    text: `${decidedFor(look.name(by), look.name(data.approver))} ${verdicts[data.verdict]} ${milestone(look, signed(look, data.signoff))}`,
  }),
  verdictTakenBack: ({ data }, look) =>
    note(`${look.name(data.approver)} retiró su veredicto sobre ${milestone(look, signed(look, data.signoff))}`),
  signoffHandedOver: ({ data }, look) =>
    note(`${look.name(data.from)} cedió la firma de ${milestone(look, signed(look, data.signoff))} a ${look.name(data.to)}`),
  talkPlanned: ({ data }, look) => note(talkWords.history.planned(look.name(data.person), milestone(look, data.milestone))),
  talkDropped: ({ data }, look) => note(talkWords.history.dropped(talkedTo(look, data.talk))),
  talkHeld: ({ data }, look) => note(talkWords.history.held(talkedTo(look, data.talk))),
  talkReopened: ({ data }, look) => note(talkWords.history.reopened(talkedTo(look, data.talk))),
  meetingPlanned: ({ data: { milestone: id, fields, was } }, look) =>
    note((was === null ? meetingWords.history.planned : meetingWords.history.moved)(milestone(look, id), fields.on, fields.at)),
  meetingCalledOff: ({ data }, look) => note(meetingWords.history.calledOff(milestone(look, data.milestone))),
  minutesWritten: ({ data, words }, look) =>
    note((words.text ? meetingWords.history.minutes : meetingWords.history.minutesGone)(milestone(look, data.milestone))),
  approverReplaced: ({ data }, look) =>
    note(`${look.name(data.to)} firma ${milestone(look, signed(look, data.signoff))} en lugar de ${look.name(data.from)}`),
  signoffAsked: ({ data, by, words }, look) =>
    note(
      data.about === 'access'
        ? `${look.name(by)} pidió ver una prueba de ${milestone(look, signed(look, data.signoff))}`
        : `${look.name(by)} preguntó antes de firmar ${milestone(look, signed(look, data.signoff))}: ${titleOf(words.text ?? '', 100)}`,
    ),
  signoffAnswered: ({ data, by, words }, look) =>
    note(`${look.name(by)} respondió sobre ${milestone(look, signed(look, data.signoff))}: ${titleOf(words.text ?? '', 100)}`),
  signoffDelegated: ({ data }, look) =>
    note(`${look.name(data.to)} firma por ${look.name(data.person)} del ${dayWords(data.from)} al ${dayWords(data.until)}`),
  signoffUndelegated: ({ data }, look) => note(`${look.name(data.was.to)} ya no firma por ${look.name(data.person)}`),
  slipDecided: ({ data, words }, look) => {
    const before = look.rollout.milestones[look.rollout.milestones.findIndex(({ id }) => id === data.milestone) - 1]?.name;
    const name = milestone(look, data.milestone);
    return note(
      data.choice === 'extend'
        ? `${name} se amplió hasta el ${dayWords(data.dueOn)}${because(words.reason)}`
        : `${before ?? 'Lo firmado'} se aceptó como definitivo en lugar de ${name}${because(words.reason)}`,
    );
  },
  slipUndecided: ({ data }, look) => note(`Se retiró la decisión sobre ${milestone(look, data.milestone)}`),
  remindersCut: ({ data: { notes } }) =>
    note(`${counted(notes.length, 'persona recibe', 'personas reciben')} un aviso con lo que aporta y lo que se necesita`),
  remindersClosed: ({ data }) => note(`Terminó una ronda de avisos: ${gotWords(data.outcomes.sent ?? 0)}`),
  notesReworded: ({ data }, look) =>
    note(
      `Los próximos avisos sobre «${look.rollout.benefits.find(({ id }) => id === data.benefit)?.title ?? 'un beneficio'}» lo dicen con otras palabras`,
    ),
  noteWordsDropped: () => note('Los próximos avisos vuelven a decirlo con las palabras de la biblioteca'),
  roundRetried: ({ data }, look) => note(`${roundNamed(look, data.round)}: nuevo envío a quienes no lo recibieron`),
  retryCut: hidden,
  retryClosed: ({ data }, look) => note(`${roundNamed(look, data.round)}: terminó el nuevo envío; ${gotWords(data.outcomes.sent ?? 0)}`),
  reminderAnswered: ({ data }, look) => note(`${look.name(data.person)} ${answers[data.answer]}: ${asked(look, data.round, data.person)}`),
  remindersWished: hidden,
  wishesBrought: hidden,
  reminderUnanswered: ({ data }, look) => note(`${look.name(data.person)} retiró una respuesta a un aviso`),
  measured: ({ data }, look) => note(`Medición: ${look.rollout.metrics.find(({ id }) => id === data.metric)?.name ?? 'un indicador'}`),
  dutyEnded: ({ data }) =>
    data.outcome === 'missedByUs'
      ? { mark: 'late', text: `Milepost no estaba y esto quedó sin hacer: ${dutyWords(data.duty)}` }
      : data.outcome === 'quiet'
        ? note(`No se envió por las horas de descanso: ${dutyWords(data.duty)}`)
        : null,
  cardsDrawn: hidden,
  wordsRedacted: ({ words }) => note(privacyWords.history.redacted(titleOf(words.reason ?? '', 100))),
  personForgotten: () => note(privacyWords.history.forgotten),
};

const foundWords = (defects: number): string =>
  defects === 0 ? 'sin defectos' : counted(defects, 'defecto encontrado', 'defectos encontrados');
const gotWords = (people: number): string =>
  people === 0 ? 'nadie lo recibió' : counted(people, 'persona lo recibió', 'personas lo recibieron');

/** What was changed for the rollout as a whole. */
function rolloutChangedWords({
  toleranceDays,
  signoffMode,
  calendar,
  digestDraft,
  weeklyReport,
  liveAt,
  liveMinutes,
  guestsSee,
  noticeReviewer,
}: Partial<RolloutFields>): string {
  const tolerance = toleranceDays === undefined ? '' : `se tolera un retraso de ${workingDays(toleranceDays)}`;
  const signing = signoffMode === undefined ? '' : signoffModes[signoffMode];
  const others = [
    calendar === undefined ? '' : calendar === null ? 'los equipos no comparten festivos' : 'se cambiaron los festivos comunes',
    digestDraft === undefined ? '' : digestDraft ? 'quien dirige el proyecto ve antes el resumen diario' : 'el resumen diario sale solo',
    weeklyReport === undefined ? '' : weeklyReport ? 'la semana se resume en su último día' : 'la semana no se resume',
    liveAt === undefined ? '' : liveAt === null ? 'no hay revisión en directo' : `la revisión en directo es a las ${liveAt}`,
    liveMinutes === undefined ? '' : `la revisión en directo dura ${counted(liveMinutes, 'minuto')}`,
    guestsSee === undefined ? '' : guestsWords[guestsSee],
    noticeReviewer === undefined
      ? ''
      : noticeReviewer === null
        ? 'los comunicados salen sin revisión'
        : 'los comunicados se revisan antes de salir',
  ];
  return capital([tolerance, signing, ...others].filter(Boolean).join(', '));
}

const guestsWords = {
  everything: 'los invitados ven todas las páginas',
  playbook: 'los invitados solo ven el playbook',
  nothing: 'los invitados no ven nada',
};

const signoffModes = {
  off: 'nadie firma los hitos',
  single: 'los hitos los firma la primera persona nombrada',
  anyOf: 'los hitos los firma cualquiera de las personas nombradas',
  allOf: 'los hitos los firman todas las personas nombradas',
  inOrder: 'los hitos los firman todas las personas nombradas, por orden',
};

/** A round of the plan, or a notice by its title. */
function roundNamed({ rollout }: Lookup, round: RoundId): string {
  if (typeof round === 'number') return 'Una ronda de avisos';
  const title = rollout.notices.find(({ id }) => id === round)?.title;
  return title ? `«${title}»` : 'Un comunicado';
}

function asked({ rollout }: Lookup, round: number, person: string): string {
  const note = rollout.reminders.find((one) => one.round === round)?.notes.find((one) => one.person === person);
  return rollout.benefits.find(({ id }) => id === note?.benefit)?.ask.title ?? 'un aviso';
}
