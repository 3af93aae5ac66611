// Why something did not go through, in Spanish.
import type * as en from '../en/refusals.ts';
import type { Facts, RefusalName } from '../en/refusals.ts';
import type { Spoken } from '../spoken.ts';

const the = (facts: Facts, name: string) => facts[name] ?? '';

/** Every refusal there is. A sentence says what is so and what to do next; nothing was changed. */
export const refusals: Spoken<typeof en.refusals> = {
  badInput: (facts) => the(facts, 'sentence'),
  notMember: () => 'Usted no está en este canal. Pida a uno de sus propietarios que le añada y vuelva a intentarlo.',
  unknownRollout: () => 'Esta implantación no está aquí. Abra Milepost desde su canal o inicie una allí.',
  unknownVerb: () => 'Milepost no sabe hacer eso. Escriba «ayuda» para ver qué sabe hacer.',
  notAllowed: (facts) => `Aquí solo puede hacerlo ${the(facts, 'who')}. No se ha cambiado nada.`,
  notYours: (facts) => `Esto espera a ${the(facts, 'who')}. No se ha cambiado nada.`,
  notRunning: (facts) => `La implantación «${the(facts, 'title')}» está cerrada. Reanúdela primero.`,
  alreadySo: (facts) => `${the(facts, 'what')}. No hay nada que cambiar.`,
  channelShut: (facts) =>
    `Ahora no se puede publicar nada en el canal de «${the(facts, 'title')}». Vuelva a añadir Milepost al canal e inténtelo otra vez.`,
  unknownTeam: () => 'Este equipo ya no está en la implantación. Abra Estado para ver los equipos.',
  unknownPerson: (facts) => `${the(facts, 'who')} no está en este canal. Añada primero a la persona al canal o elija a alguien que esté.`,
  unknownRole: () => 'Este papel no está en el playbook. Abra Personas para ver los papeles.',
  unknownMilestone: () => 'Este hito ya no está en el plan. Abra Plan para ver los que hay.',
  unknownDeliverable: () => 'Este entregable ya no está en el plan. Abra Plan para ver los que hay.',
  unknownIssue: () => 'Este problema no se conoce aquí. Abra Estado para ver los que están abiertos.',
  unknownConcern: () => 'Esta inquietud no se conoce aquí. No se ha cambiado nada.',
  nobodyToHear: () =>
    'No hay nadie más nombrado como responsable del resultado o patrocinador, así que nadie lo oiría. Pida primero a quien dirige el proyecto que nombre a alguien.',
  unknownSignoff: () => 'Esta firma no se conoce aquí. Escriba «firmas» para ver qué espera su respuesta.',
  unknownNotice: () => 'Este comunicado ya no se conoce aquí. Abra Valor para ver los que hay.',
  notAsItStands: (facts) => the(facts, 'sentence'),
  unknownBenefit: () => 'Esto ya no está en la biblioteca. Abra Valor para ver lo que hay.',
  unknownReminder: () => 'Este aviso ya no se conoce. Escriba «lo mío» para ver qué le espera.',
  templateUnreadable: (facts) => the(facts, 'sentence'),
  nothingChosen: () => 'Elija al menos una parte que incorporar. No se ha cambiado nada.',
  roleLacking: (facts) =>
    `«${the(facts, 'what')}» es para el papel «${the(facts, 'role')}», que no está en esta implantación. Incorpore también el papel.`,
  unknownTemplate: () => 'Este playbook no se conoce. Elija uno de la lista.',
  unknownChange: () => 'Este cambio no está en el historial de la implantación.',
  notAWorkingDay: (facts) => `El ${the(facts, 'day')} no es un día laborable del equipo. Elija otro día.`,
  notYetDay: (facts) => `El ${the(facts, 'day')} aún no ha llegado. Informe de ese día cuando llegue.`,
  dayLongPast: (facts) =>
    `El ${the(facts, 'day')} fue hace más de 90\u00a0días: su ronda ha terminado. Informe mejor de cómo está todo hoy.`,
  wrongSide: (facts) =>
    `La persona responsable del resultado pertenece a ${the(facts, 'customer')}, la parte que usará el sistema. Elija a alguien de allí.`,
  nothingToPin: () =>
    'Ninguna de sus implantaciones ha perdido su canal, así que no hay nada que fijar aquí. Para iniciar una nueva, añada Milepost como pestaña de este canal.',
  alreadyStarted: (facts) => `Este canal ya muestra «${the(facts, 'title')}». Ábrala, o ciérrela primero.`,
  alreadyDecided: (facts) => `${the(facts, 'who')} ya lo decidió. ${the(facts, 'what')}`.trimEnd(),
  alreadyMet: (facts) => `«${the(facts, 'title')}» ya está cumplido.`,
  notMet: (facts) => `${the(facts, 'count')} por cumplir: ${the(facts, 'titles')}. Cumpla primero lo que falta y después pida la firma.`,
  noApprovers: (facts) =>
    `Nadie está nombrado para firmar «${the(facts, 'milestone')}». Nombre primero en la página Personas: ${the(facts, 'roles')}.`,
  notReady: (facts) => `«${the(facts, 'milestone')}» aún no se puede ${the(facts, 'what')}. ${the(facts, 'gaps')}`,
  signed: (facts) =>
    `«${the(facts, 'milestone')}» está firmado y sellado. Para cambiarlo hace falta una nueva ronda: pida la firma otra vez.`,
  changedSinceAsked: (facts) => `«${the(facts, 'milestone')}» ha cambiado desde que usted recibió esto. No se ha firmado nada.`,
  offerChanged: (facts) =>
    `El plan se ha movido desde que usted recibió esto: «${the(facts, 'milestone')}» se espera ahora para el ${the(facts, 'day')}, y antes va «${the(facts, 'before')}».`,
  settled: (facts) => `«${the(facts, 'milestone')}» ya está cerrado. ${the(facts, 'what')}`.trimEnd(),
  signoffOff: (facts) =>
    `«${the(facts, 'milestone')}» no se firma: basta con cumplirlo por completo. Para que se firme, cambie primero cómo se firma.`,
  requesterAlone: (facts) =>
    `Usted sería la única persona que firma «${the(facts, 'milestone')}», y nadie firma lo que pide. Deje que lo pida ${the(facts, 'who')} o nombre a alguien más para firmar.`,
  requesterSigns: (facts) => `${the(facts, 'who')} pidió esta firma, así que tiene que firmar otra persona. Elija a alguien distinto.`,
  notYourTurn: (facts) =>
    `Aún no es su turno: antes decide ${the(facts, 'who')}. Recibirá la tarjeta en cuanto le toque. No se ha cambiado nada.`,
  stillThere: (facts) => `${the(facts, 'who')} puede decidirlo, y solo esa persona puede cederlo. En lugar de eso, retire la petición.`,
  unknownQuestion: () => 'Esta pregunta no se conoce aquí. Escriba «firmas» para ver qué está en espera.',
  unknownPlaybookQuestion: () => 'Esta pregunta no se conoce aquí. Abra el playbook para ver qué se preguntó.',
  nobodyToAsk: () => 'No hay nadie nombrado que pueda responder a esto. Elija a una persona o pregunte en el canal.',
  asksThemselves: () => 'Sería una pregunta a la misma persona que la hace. Elija a otra.',
  notAnswered: () => 'Esta pregunta aún no tiene respuesta. Respóndala primero y después póngala en el playbook.',
  unknownSection: () => 'Esta sección ya no está en el playbook. Ábralo para ver las que hay.',
  sectionDropped: (facts) => `«${the(facts, 'title')}» se quitó del playbook. Vuelva a ponerla primero.`,
  sectionChanged: (facts) =>
    `${the(facts, 'who')} publicó la versión ${the(facts, 'version')} de «${the(facts, 'title')}» mientras usted escribía. Su texto se conserva como borrador: una los dos y después publique.`,
  changedSinceShown: (facts) =>
    `${the(facts, 'who')} cambió «${the(facts, 'title')}» desde que usted la vio. Lea la versión ${the(facts, 'version')} y acepte esa.`,
  unknownVersion: (facts) => `«${the(facts, 'title')}» no tiene esa versión. Abra su historial para ver las que hay.`,
  versionTooOld: (facts) =>
    `La versión ${the(facts, 'version')} de «${the(facts, 'title')}» es demasiado antigua para recuperarla de una vez. Ábrala en el historial, copie su texto y publíquelo.`,
  noDraft: () => 'Aquí no hay ningún borrador suyo. No se ha cambiado nada.',
  notConcerned: (facts) => `«${the(facts, 'title')}» no le pide que la acepte. No tiene que hacer nada.`,
  unknownExercise: () => 'Esta tarea ya no está en el playbook. Abra la sección para ver las que hay.',
  guestMayNot: (facts) => `Aquí participa como invitado, y ${the(facts, 'why')}. Pida lo que necesite a ${the(facts, 'who')}.`,
  noStandIn: () => 'Nadie le sustituye. No hay nada que cambiar.',
  ownStandIn: () => 'No puede sustituirse a sí mismo. Elija a otra persona.',
  toThemselves: () => 'A esta persona ya se le ha preguntado. Elija a otra.',
  taken: (facts) => `Ya lo lleva ${the(facts, 'who')}, desde: ${the(facts, 'when')}.`,
  resolved: (facts) => `${the(facts, 'who')} ya lo resolvió.`,
  noChangeAgain: (facts) =>
    `Sería el ${the(facts, 'which')} «Sin cambios» seguido. Diga en una frase o con una cifra qué detiene al equipo «${the(facts, 'team')}».`,
  daysAndNewDay: (facts) =>
    `Eligió «${the(facts, 'days')}» y también nombró el ${the(facts, 'day')}. Elija «Otro día» en la lista o quite el día.`,
  noDayToMove: (facts) =>
    `Nada en el plan espera al equipo «${the(facts, 'team')}», así que no hay ningún día que mover. Elija mejor un número de días.`,
  newDayTooFar: (facts) => `El ${the(facts, 'day')} queda a más de un año del día de «${the(facts, 'milestone')}». Fíjese en el año.`,
  answeredAlready: (facts) => `El equipo «${the(facts, 'team')}» ya informó del ${the(facts, 'day')}. Edite ese informe.`,
  closesBefore: (facts) => `La ronda se cierra antes, a las ${the(facts, 'at')}. Informe cuando pueda: un informe tardío también cuenta.`,
  saidNotToday: (facts) =>
    `${the(facts, 'who')} dijo que ese día no llega nada del equipo «${the(facts, 'team')}». Retire eso primero, o informe.`,
  askedAlready: () => 'A esta persona ya se le ha preguntado. Elija a otra.',
  nothingReported: (facts) => `El equipo «${the(facts, 'team')}» no ha informado de nada para ese día. Informe primero.`,
  factTooLong: (facts) => `Un informe puede tener ${the(facts, 'most')}\u00a0caracteres en total. Edítelo y dígalo más breve.`,
  issueWithoutKind: () => 'Diga lo grave que es el problema o quite el texto. Lo uno sin lo otro no se envía.',
  issueWithoutWords: () => 'Diga cuál es el problema y qué bloquea, o elija que no hay ninguno. Lo uno sin lo otro no se envía.',
  notBeforeToday: (facts) => `El ${the(facts, 'day')} ya pasó. Elija un día a partir de hoy.`,
  notLater: (facts) => `El ${the(facts, 'day')} no es una ampliación. Elija un día posterior al ${the(facts, 'due')}.`,
  leftOut: (facts) => `«${the(facts, 'milestone')}» está descartado en esta implantación. Deshaga primero la decisión.`,
  noDecisionOpen: (facts) =>
    the(facts, 'since') || `«${the(facts, 'milestone')}» va camino de cumplir su día: ahora no hay nada que decidir.`,
  draft: (facts) => `«${the(facts, 'milestone')}» aún es un borrador. Actívelo primero en la página Plan.`,
  noPrevious: (facts) => `«${the(facts, 'milestone')}» es el primer hito: no hay ninguno anterior que aceptar como definitivo.`,
  signoffPending: (facts) => `La firma de «${the(facts, 'milestone')}» está pedida. Retire primero la petición o espere a que se cierre.`,
  needsCircle: (facts) => `Se esperarían unos a otros para siempre: ${the(facts, 'names')}. Quite una de las dependencias.`,
  needsOrder: (facts) =>
    `«${the(facts, 'milestone')}» necesita «${the(facts, 'needs')}», que va después. Mueva uno de los dos o cambie lo que necesita.`,
  needsFirst: (facts) => `«${the(facts, 'title')}» necesita antes algo que sigue abierto: ${the(facts, 'titles')}.`,
  onlyMilestone: (facts) => `«${the(facts, 'milestone')}» es el único hito. Añada otro primero o cierre la implantación.`,
  intoItself: (facts) => `«${the(facts, 'milestone')}» no se puede fusionar consigo mismo. Elija otro hito.`,
  merged: (facts) => `«${the(facts, 'milestone')}» se fusionó con ${the(facts, 'into')}. En lugar de esto, deshágalo en el historial.`,
  notInTemplate: () => 'Este hito no está en el playbook con el que se inició la implantación. Añádalo como uno nuevo.',
  outsideMilestone: (facts) =>
    `«${the(facts, 'title')}» quedaría fuera de «${the(facts, 'milestone')}», que va del ${the(facts, 'from')} al ${the(facts, 'until')}. Elija días dentro de ese plazo o mueva el hito.`,
  endsBeforeStart: (facts) => `${the(facts, 'what')}: terminaría el ${the(facts, 'until')}, antes de empezar el ${the(facts, 'from')}.`,
  startsTooEarly: (facts) =>
    `«${the(facts, 'what')}» necesita «${the(facts, 'needs')}», que vence el ${the(facts, 'due')}. No puede empezar el ${the(facts, 'day')}.`,
  planUnreadable: (facts) =>
    `${the(facts, 'count')} por corregir, y no se ha guardado nada. Línea ${the(facts, 'line')}: ${the(facts, 'text')}`,
  daysNeedReason: (facts) => `Con esto cambian los días de ${the(facts, 'names')}. Diga por qué, para que todos lo entiendan.`,
  tooMuchAtOnce: (facts) => `Esto es más de lo que se guarda de una vez. ${the(facts, 'most')}`,
  unknownTalk: () => 'Esta conversación ya no está en la lista. Abra el hito para ver quién está.',
  talkNotYet: (facts) =>
    `El ${the(facts, 'day')} aún no ha llegado. Prevea la conversación para ese día y anótela cuando haya tenido lugar.`,
  nobodyInvited: (facts) => `Nadie está invitado a la reunión sobre «${the(facts, 'milestone')}». Elija al menos a una persona.`,
  noMeeting: (facts) =>
    `No hay ninguna reunión prevista sobre «${the(facts, 'milestone')}». Prevéala primero y después escriba lo que se dijo.`,
  meetingNotYet: (facts) => `La reunión sobre «${the(facts, 'milestone')}» no ha empezado. Escriba el acta cuando haya empezado.`,
  noLiveCheck: () => 'No hay ninguna revisión en directo en marcha. Empiece una primero en la página Revisión en directo.',
  unknownFollowUp: () => 'Este seguimiento ya no está en la lista. Escriba «seguimientos» para ver los que hay.',
  unknownCheck: () => 'Esta revisión ya no está prevista. Abra la página Revisión en directo para ver las que hay.',
  checkNotYet: (facts) => `El ${the(facts, 'day')} aún no ha llegado. Anote el resultado de la revisión cuando haya tenido lugar.`,
  noDigest: (facts) => `El ${the(facts, 'day')} no sale ningún resumen diario. Elija un día en que informe algún equipo.`,
  notGoingOut: () => 'Esto ya no sale en los próximos siete días. Abra Estado para ver lo que sale.',
  notSkippable: (facts) => `${the(facts, 'what')}: no se retiene.`,
  momentPassed: () => 'El momento ya pasó: esto ya no sale.',
  nearDeployment: (facts) =>
    `«${the(facts, 'milestone')}» está cerca: desde el ${the(facts, 'from')} hasta que se firme se pregunta a todos los equipos cada día laborable. Pregunte con menos frecuencia después.`,
  thinNeedsEnd: () => 'Preguntar con menos frecuencia necesita un último día, para que nadie olvide volver a preguntar. Elija uno.',
  calendarUnreadable: (facts) => `No se ha guardado nada. Línea ${the(facts, 'line')}: ${the(facts, 'text')}`,
  unknownCalendar: () => 'Este calendario ya no se conoce aquí. Elija uno de la lista o añádalo de nuevo.',
  ownDeputy: (facts) => `${the(facts, 'who')} ya habla por el equipo. Elija como sustituto a otra persona.`,
  notAway: () => 'Usted no está ausente. No hay nada que cambiar.',
  notUndoable: (facts) => the(facts, 'sentence'),
  dependsOn: (facts) => `Esto ya no se puede deshacer. De ello depende: ${the(facts, 'what')}.`,
  tooLongAgo: () => 'Esto se hizo hace más de 90\u00a0días, demasiado para deshacerlo. Queda en el historial: cambie lo que hay ahora.',
  undoneAlready: () => 'Esto ya se deshizo. No queda nada por deshacer.',
  changedMeanwhile: () => 'Otra persona lo cambió en el mismo momento. Mire lo que hay ahora y vuelva a intentarlo.',
  storageAway: () =>
    'No ha llegado: el lugar donde Milepost guarda las cosas no responde. No se ha cambiado nada. Inténtelo de nuevo dentro de un minuto.',
};

/** The sentence a person is told. */
export const refusalSentence: Spoken<typeof en.refusalSentence> = (name: RefusalName, facts: Facts = {}): string => refusals[name](facts);
