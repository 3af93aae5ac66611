// What the tab says by itself about the status of a rollout in Spanish; fetched with that page.
import type * as en from '../en/tabStatus.ts';
import type { Spoken } from '../spoken.ts';

/** Headings, empty states and small labels of the status page. */
export const statusWords: Spoken<typeof en.statusWords> = {
  asked: (cadence) => `Se le pregunta ${cadence}`,
  speaks: (name) => `Habla por el equipo: ${name}`,
  nobody: 'Aún no habla nadie por el equipo',
  doubt: 'Merece una pregunta',
  issue: {
    blocks: 'Bloquea',
    help: 'Ayuda que se necesita',
    link: 'Ver lo que se adjuntó',
    asked: 'Preguntas',
  },
  digest: {
    title: 'Resumen diario',
    read: 'Leer el borrador',
    none: 'El resumen del día estará aquí cuando hayan informado los primeros equipos: qué cambió, qué está bloqueado, quién falta.',
    quiet: 'Nada que contar aparte de los informes.',
    note: 'Sus propias líneas',
    noteOf: 'De quien dirige el proyecto',
    example: 'Lo que el equipo debería saber hoy',
  },
  trend: {
    title: 'Día a día',
    none: 'Cómo fue cada día en todos los equipos se dibujará aquí, a partir del segundo día.',
    picture: 'Informes de cada día, de todos los equipos.',
    table: 'Mostrar los días',
    heads: {
      day: 'Día',
      asked: 'Preguntados',
      onPlan: 'Según lo previsto o adelantados',
      behind: 'Con retraso',
      missing: 'Sin informe',
      rest: 'Ausentes o aún sin plazo',
    },
    legend: { onPlan: 'según lo previsto o adelantado', behind: 'con retraso', missing: 'sin informe', rest: 'ausente o aún sin plazo' },
  },
  latency: {
    title: 'Hasta que alguien se encarga',
    none: 'Cuánto espera una mala noticia hasta que alguien se encarga se dibujará aquí, a partir del primer problema.',
    picture: 'Minutos hasta que alguien se encargó de cada problema.',
    table: 'Mostrar los problemas',
    heads: { issue: 'Problema', day: 'Día', waited: 'Espera' },
    step: '15\u00a0min, se avisa a la siguiente persona',
    legend: { inTime: 'asumido a tiempo', late: 'asumido más tarde', waiting: 'aún no lo lleva nadie' },
    ticks: [
      { minutes: 1, text: '1\u00a0min' },
      { minutes: 60, text: '1\u00a0h' },
      { minutes: 240, text: '4\u00a0h' },
      { minutes: 1440, text: '1\u00a0día' },
      { minutes: 10_080, text: '1\u00a0semana' },
    ],
  },
  news: {
    title: 'Buenas noticias',
    none: 'Los avances también viajan. Escriba al bot «buena noticia» y lo que ha pasado; todos se enterarán, y quedará aquí.',
  },
  goesOut: {
    title: 'Qué sale en los próximos 7\u00a0días',
    none: 'En los próximos 7\u00a0días no sale nada.',
    count: (count, skipped) =>
      `${count}\u00a0${count === 1 ? 'mensaje' : 'mensajes'}${skipped > 0 ? `, ${skipped} ${skipped === 1 ? 'omitido' : 'omitidos'}` : ''}`,
    skipped: 'Omitido',
    all: (count, day) => (count === 1 ? `El mensaje del ${day}` : `Los ${count}\u00a0mensajes del ${day}`),
  },
  rhythm: {
    title: 'Cómo preguntamos',
    live: 'Revisión en directo',
    openLive: 'Abrir la revisión',
    noLive: 'Los equipos también pueden reunirse unos minutos y repasar los informes por turno.',
    cadence: 'Cuándo se pregunta a los equipos',
    noCadence: 'Con qué frecuencia se pregunta a cada equipo estará aquí en cuanto haya uno activo.',
  },
  note: {
    save: 'Guardar',
    putBack: 'Restablecer',
    saving: 'Guardando',
    saved: 'Guardado.',
    changedMeanwhile: 'Alguien lo cambió entretanto. Al guardar se sustituye:',
  },
};
