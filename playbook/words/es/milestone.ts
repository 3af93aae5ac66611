// What a milestone's page says in Spanish of its days, risks, obstacles and forecast.

import { dayWords } from '../dates.ts';
import type * as en from '../en/milestone.ts';
import type { Spoken } from '../spoken.ts';
import { capital, slipWords, workingDays } from './counts.ts';

export const milestoneLines: Spoken<typeof en.milestoneLines> = {
  metOn: (day, slipDays) => `Cumplido ${dayWords(day)}, ${slipWords(slipDays)}`,
  span: (startOn, dueOn) =>
    startOn && dueOn
      ? `Del ${dayWords(startOn)} al ${dayWords(dueOn)}`
      : startOn
        ? `Desde el ${dayWords(startOn)}`
        : dueOn
          ? `Para el ${dayWords(dueOn)}`
          : '',
  started: (day) => `Empezado ${dayWords(day)}`,
  risk: ({ kind, startBy }) =>
    kind === 'unstarted'
      ? `Con riesgo, y sin empezar el ${dayWords(startBy)}, final del primer cuarto`
      : `Con riesgo, y previsto para la segunda mitad: empiécelo a más tardar el ${dayWords(startBy)}`,
  chase: (title) => `Empezar «${title}», tiene riesgo`,
  /** What the day follows from: what it needs, a team's word, or the plan alone. */
  teams(team, needed, on, slipDays) {
    const from = needed ? `Porque necesita «${needed}»` : team || 'Como en el plan';
    return `${from}: ${dayWords(on)}, ${slipWords(slipDays)}`;
  },
  own: (who, on, slipDays) => `${who}: ${dayWords(on)}, ${slipWords(slipDays)}`,
  ownReason: (who, milestone, on, reason) =>
    `${who} espera «${milestone}» para el ${dayWords(on)}: ${/[.!?…]$/.test(reason) ? reason : `${reason}.`}`,
  /** How the slip went, from the first of the days to the last. */
  trend(days) {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last || days.length < 2) return '';
    const change = last.slipDays - first.slipDays;
    if (change === 0)
      return days.some(({ slipDays }) => slipDays !== last.slipDays)
        ? `De nuevo como el ${dayWords(first.day)}: ${slipWords(last.slipDays)}`
        : `${capital(slipWords(last.slipDays))} desde el ${dayWords(first.day)}`;
    return change > 0
      ? `Retraso de ${workingDays(change)} más desde el ${dayWords(first.day)}`
      : `Ganancia de ${workingDays(change)} desde el ${dayWords(first.day)}`;
  },
  extended: (was, is) => `Ampliado del ${dayWords(was)} al ${dayWords(is)}`,
  accepted: (before) => `«${before}» se aceptó como definitivo`,
  moved(was, is) {
    const days = [
      ...(was.startOn === is.startOn ? [] : [`empieza el ${dayWords(is.startOn)} en lugar del ${dayWords(was.startOn)}`]),
      ...(was.dueOn === is.dueOn ? [] : [`vence el ${dayWords(is.dueOn)} en lugar del ${dayWords(was.dueOn)}`]),
    ];
    return days.length ? capital(days.join(', ')) : 'Se movieron los días de sus entregables';
  },
  signedBy: (mode, roles) => (roles ? `${mode}: ${roles}` : `${mode}, aún no hay nadie nombrado`),
  workedAround: (text) => `Solución provisional: ${text}`,
};

/** Buttons and forms of a milestone. */
export const milestoneActionWords: Spoken<typeof en.milestoneActionWords> = {
  activate: 'Activar',
  test: 'Decir cómo ha ido',
  testAgain: 'Anotar otra prueba',
  testTitle: (name) => `¿Qué encontraron los usuarios al probar «${name}»?`,
  forecast: 'Dar mi previsión',
  forecastTitle: (name) => `¿Para cuándo espera usted «${name}»?`,
  forecastGone: 'Volver a la de los equipos',
  workaround: 'Anotar solución',
  changeWorkaround: 'Cambiar la solución',
  workaroundTitle: (title) => `¿Cuál es la solución provisional para «${title}»?`,
  obstacle: 'Comunicar obstáculo',
  obstacleTitle: (title) => `¿Qué obstáculo tiene «${title}»?`,
  settings: 'Tolerancia y firma',
  settingsTitle: '¿Qué vale para toda la implantación?',
};

export const milestoneLabels: Spoken<typeof en.milestoneLabels> = {
  result: '¿Les funciona?',
  results: [
    { value: 'passed', label: 'Superada' },
    { value: 'failed', label: 'No superada' },
  ],
  defects: 'Defectos encontrados',
  found: 'Qué probaron y qué encontraron',
  foundExample: '12 personas, dos horas: las ofertas salieron, falta un campo',
  on: 'Se espera para el',
  reasonExample: 'La segunda fuente llega el lunes',
  workaround: 'Solución provisional',
  workaroundExample: 'Los invitados usan una cuenta común hasta el viernes',
  tolerance: 'Días laborables de desviación que se toleran',
  mode: 'Cómo se firman los hitos',
};
