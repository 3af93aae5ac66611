// Notes on what the rollout brings, in Spanish: how often they come, what they ask, and what becomes of it (P99-P103, U13).
import type { Wish } from '../../journal/Wish.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/reminders.ts';
import type { Spoken } from '../spoken.ts';
import { capital, outOf, spelled, titleOf } from './counts.ts';

type Goal = NonNullable<Wish['goal']>;

/** "semana", "dos semanas": what stands behind "cada". */
const everyWords = (weeks: number) => (weeks === 1 ? 'semana' : `${spelled(weeks)} semanas`);
const goals: Record<Goal, string> = {
  efficiency: 'más tiempo',
  growth: 'crecimiento',
  customers: 'clientes más contentos',
  people: 'menos riesgo',
};

const often = ({ how }: Pick<Wish, 'how'>, everyWeeks: number): string =>
  ({
    usual: `un aviso cada ${everyWords(everyWeeks)} como máximo`,
    less: `un aviso cada ${everyWords(everyWeeks * 2)} como máximo`,
    weekly: 'un resumen cada lunes',
    never: 'ningún aviso',
  })[how];

const gets = (wish: Pick<Wish, 'how'>, everyWeeks: number): string =>
  wish.how === 'never' ? 'No recibe avisos' : `Recibe ${often(wish, everyWeeks)}`;

/** "una cosa", "dos cosas" */
const things = (count: number) => (count === 1 ? 'una cosa' : `${spelled(count)} cosas`);
/** "1 de 12 personas va con retraso" */
const behindWords = (behind: number, all: number) =>
  `${outOf(behind, all)} ${all === 1 ? 'persona' : 'personas'} ${behind === 1 ? 'va' : 'van'} con retraso`;

export const reminderWords: Spoken<typeof en.reminderWords> = {
  goals,
  everyWords,
  goalWhy: (goal) => `Porque usted pidió ${goals[goal]}.`,
  laterChange: 'un cambio posterior',
  pauseAhead: (day) => `El ${day} no es un día futuro: elija un día a partir de mañana.`,
  asYouWant: 'Sus avisos ya llegan como usted quiere',

  card: {
    stateAll: 'Sus avisos',
    where: (rollouts) => rollouts.join(', '),
    title: gets,
    now: (wish, everyWeeks) => `Después, ${often(wish, everyWeeks)}.`,
    pausedTitle: (until) => `Sin avisos hasta el ${until}`,
    next: (day) => `El próximo llega el ${day}.`,
    obligations: 'Lo que de verdad le espera sigue en «lo mío», elija lo que elija.',
    usual: 'Como siempre',
    less: 'Con menos frecuencia',
    weekly: 'Solo los lunes',
    pause: 'Pausar una semana',
    never: 'Nunca',
    on: 'Avisos de nuevo',
    goalLabel: '¿Qué es lo que más le interesa?',
    goalError: 'Elija qué es lo que más le interesa.',
    goalChoices: [
      ['efficiency', 'Más tiempo'],
      ['growth', 'Crecimiento'],
      ['customers', 'Clientes más contentos'],
      ['people', 'Menos riesgo'],
      ['none', 'Nada en especial'],
    ],
    setGoal: 'Guardar mi objetivo',
    type: 'Escriba «avisos menos», «avisos semanales», «avisos nunca» o «avisos como siempre», «avisos pausa hasta el lunes», o «mi meta es más tiempo».',
    summary: (said) => `${said}.`,
    backToNote: 'Volver al aviso',
    howOften: '¿Con qué frecuencia?',
  },
  notUnderstood:
    'Diga cómo quiere sus avisos: «avisos menos», «avisos semanales», «avisos nunca», «avisos como siempre» o «avisos pausa hasta el lunes».',
  goalNotUnderstood:
    'Diga qué es lo que más le interesa: «mi meta es más tiempo», «… crecimiento», «… clientes más contentos» o «… menos riesgo»; o bien «mi meta es nada en especial».',

  note: {
    readerIs: (first, role) => (role ? `${first}, para usted como ${role}` : `para usted, ${first}`),
    waits: (count) => (count === 1 ? 'Le espera un asunto' : `Le esperan ${spelled(count)} asuntos`),
    openTitle: 'Su próximo paso en la implantación',
    nothingNeeded: 'Ahora no se necesita nada de usted.',
    sign: (milestone) => `Firmar «${milestone}»`,
    decide: (milestone) => `Decidir sobre «${milestone}»`,
    accept: (count) => (count === 1 ? 'Leer y aceptar una sección' : `Leer y aceptar ${spelled(count)} secciones`),
    meetWhy: (milestone) => `«${milestone}» lo espera.`,
    linkedWhy: (why, deliverable) => `${why ? `${why} ` : ''}Sirve para «${titleOf(deliverable, 80)}».`,
    signWhy: 'Nadie más puede firmar en su lugar si usted no lo dice.',
    decideWhy: 'El plan no avanza hasta que alguien decida.',
    acceptWhy: 'Dice cómo trabajan juntos a partir de ahora.',
    acts: { sign: 'Firmar', decide: 'Decidir', accept: 'Leer' },
    open: 'Abrir',
    inPlaybook: 'En el playbook: ',
    isOver: 'Ya está hecho',
    overTitle: (what) => `${what}: ya está hecho`,
    over: (first) => `No se necesita nada más de usted, ${first}.`,
    ownerMeets: (owner) => `Gracias. Cuenta en cuanto ${owner} diga qué lo demuestra.`,
    helperNone: 'Aún no dirige nadie más esta implantación. Nombre a alguien en la página Personas.',
    helpGoes: (helper) => `${helper} recibe sus palabras, y la respuesta llega aquí.`,
    helpAnswer: 'La respuesta llega aquí.',
  },

  met: {
    title: (deliverable) => `Qué demuestra que está hecho: ${deliverable}`,
    label: 'Qué lo demuestra',
    example: '12 nombres en la lista, tres lugares',
    error: 'Diga qué demuestra que está hecho: un número, una prueba, un documento.',
    linkLabel: 'Un enlace, si lo hay',
    send: 'Está hecho',
    why: 'El entregable queda entonces cumplido, y todos lo ven.',
    evidence: 'La prueba',
    criterion: 'Se cumple cuando la respuesta es sí',
  },

  help: {
    need: (asker, text) => `Ayudar a ${asker}: ${titleOf(text, 80)}`,
    noWords: (ask) => (ask ? `Necesito ayuda con esto: ${ask}` : 'Necesito ayuda con mi próximo paso.'),
  },

  monday: {
    where: (first) => `${first}, su resumen del lunes`,
    title: (count) => {
      if (count === 0) return 'Esta semana no le espera nada';
      return count === 1 ? 'Esta semana le espera un asunto' : `Esta semana le esperan ${spelled(count)} asuntos`;
    },
    rollouts: (count) => (count === 1 ? 'Una implantación' : capital(`${spelled(count)} implantaciones`)),
    brings: 'Lo que le aporta',
    bringsIn: (rollout) => `Lo que le aporta ${rollout}`,
    why: 'Una vez a la semana, porque usted lo pidió.',
  },

  value: {
    lead: (benefits) =>
      benefits ? `Aporta ${things(benefits)} a quienes va dirigida.` : 'Aún no está escrito lo que aporta la implantación.',
    gives: (gains, asked) => {
      if (gains) return `Le aporta ${things(gains)} y ${asked ? `le pide ${things(asked)}` : 'ahora no le pide nada'}. `;
      return asked ? `Le pide ${things(asked)}. ` : 'Ahora no le pide nada. ';
    },
    lateOf: (late) => (late === 1 ? 'Una va con retraso.' : `${capital(spelled(late))} van con retraso.`),
    reason: (everyWeeks, next) => `Sobre esto sale un aviso cada ${everyWords(everyWeeks)} como máximo, el próximo el ${dayWords(next)}.`,
    said: (wish, everyWeeks, next) => `${gets(wish, everyWeeks)}${next ? `; lo próximo llega el ${dayWords(next)}` : ''}.`,
    saidPaused: (until) => `Sus avisos están en pausa hasta el ${dayWords(until)}.`,
    saidOver: 'Los avisos han terminado: lo que la implantación ha aportado se ve en sus indicadores.',
    change: '¿Con qué frecuencia?',
    changeTitle: '¿Cómo quiere recibir los avisos?',
    howLabel: 'Con qué frecuencia',
    hows: [
      { value: 'usual', label: 'Como siempre' },
      { value: 'less', label: 'Una ronda de cada dos' },
      { value: 'weekly', label: 'Un resumen los lunes' },
      { value: 'never', label: 'Nunca' },
    ],
    pauseLabel: 'En pausa hasta (vacío: sin pausa)',
    goalLabel: 'Lo que más le interesa',
    anyGoal: 'Nada en especial',
    will: 'Lo haré',
    done: 'Hecho',
    help: 'Necesito ayuda',
    helpTitle: '¿Qué se lo impide?',
    doneTitle: (what) => `Qué demuestra que está hecho: ${what}`,
    answeredOn: (answer, day) =>
      `${{ will: 'usted dijo que lo hará', done: 'usted dijo que está hecho', help: 'usted pidió ayuda' }[answer]}, el ${dayWords(day)}`,
    waitsForOwner: 'falta que su responsable diga qué lo demuestra',
    when: (day) => `${dayWords(day)}, a cada persona en su horario laboral`,
    because: {
      goal: (goal) => `quiere sobre todo ${goals[goal]}`,
      turn: 'ahora le toca',
      open: 'lo que tiene pendiente',
    },
    left: {
      never: 'pidió no recibirlos',
      paused: (on) => (on ? `en pausa hasta el ${dayWords(on)}` : 'en pausa'),
      less: (on) => (on ? `una ronda de cada dos, la última el ${dayWords(on)}` : 'una ronda de cada dos'),
      weekly: 'lo recibe en el resumen del lunes',
      away: 'ausente hasta la ronda siguiente',
      heard: (on) => (on ? `recibió algo el ${dayWords(on)}` : 'ya ha recibido bastante por ahora'),
      nothing: 'nada nuevo que decir',
      over: 'los avisos han terminado',
      left: 'salió del canal',
    },
    skip: 'Omitir esta ronda',
    putBack: 'Volver a ponerla',
    quietOver: 'Ya no hay más avisos: la puesta en marcha fue hace semanas.',
    quietClosed: 'La implantación está cerrada: no sale ningún aviso.',
    quietPaused: 'La implantación está en pausa: no sale ningún aviso hasta que se reanude.',
    quietSteers: 'Quienes dirigen la implantación ven la próxima ronda antes de que salga.',
    quietSetup: 'Los avisos empiezan cuando haya empezado la implantación.',
  },

  reword: {
    label: 'Cambiar sus palabras',
    title: '¿Qué dice en su lugar la próxima ronda?',
    limits: { text: 'Lo que aporta', ask: 'Lo que pide' },
    benefit: 'Los avisos sobre',
    role: '¿Para quién?',
    everybody: 'Todas las personas que lo reciben',
    text: 'Lo que aporta (vacío: como dice la biblioteca)',
    ask: 'Lo que les pide (vacío: como dice la biblioteca)',
    missing: 'Diga qué debe figurar en su lugar.',
    notComing: 'Estas palabras son solo para la próxima ronda. Abra Valor para ver cuál es.',
    once: 'Estas palabras ya se cambiaron una vez. Deshaga antes ese cambio.',
    nobody: (title) => `Ninguna de esas personas recibe «${title}» en la próxima ronda. Elija otro aviso.`,
    out: 'la ronda que ya ha salido',
    because: 'con palabras propias',
    takeBack: (title) => `Deshacer el cambio en «${title}»`,
  },

  lag: {
    none: 'Nadie va con retraso.',
    line: (behind, all) => `${behindWords(behind, all)}.`,
    calm: (behind, all) => `${behindWords(behind, all)}: la implantación no corre peligro.`,
    risky: (behind, all, who) => `${behindWords(behind, all)}${who ? `, también ${who}` : ''}: esto pone en peligro el conjunto.`,
    week: (behind, all) =>
      `A ${outOf(behind, all)} ${all === 1 ? 'persona' : 'personas'} ${behind === 1 ? 'le' : 'les'} vendría bien hablar con quien dirige la implantación`,
    draft: (who) => `Unas palabras suyas vendrían bien a ${who}.`,
    why: {
      ask: (what) => `no ha hecho «${titleOf(what, 60)}»`,
      meet: (what) => `«${titleOf(what, 60)}» está fuera de plazo`,
      sign: (milestone) => `no ha firmado «${milestone}»`,
      decide: (milestone) => `no ha decidido sobre «${milestone}»`,
      accept: (count) => `tiene ${count === 1 ? 'una sección' : `${spelled(count)} secciones`} por aceptar`,
      exercise: (count) => `no ha probado ${count === 1 ? 'un ejercicio' : `${spelled(count)} ejercicios`}`,
      report: (team) => `${team} no ha dicho nada dos veces`,
    },
    since: (day) => `desde el ${dayWords(day)}`,
    talk: 'Hablar',
    talkTitle: (who) => `¿Qué resuelven usted y ${who}?`,
    talkText: 'De qué se trata',
    talkBy: 'Hasta cuándo',
  },
};
