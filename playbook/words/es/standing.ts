// How something stands already, and what came later and leans on it, in Spanish.
import type * as en from '../en/standing.ts';
import type { Spoken } from '../spoken.ts';

/** Said with a full stop after it, when somebody asks for what is so already. */
export const alreadyWords: Spoken<typeof en.alreadyWords> = {
  daysOff: 'Sus días de ausencia ya constan',
  days: 'Los días ya están como usted quiere',
  digest: 'El resumen ya dice eso',
  allSigned: 'Todos los hitos desde ahí ya están firmados o descartados',
  answered: 'Ya dio esta respuesta',
  workaround: 'La solución provisional ya es esa',
  passedOn: 'Ya lo compartió',
  plan: 'El plan ya dice todo esto',
  quietHours: 'Sus horas de descanso ya están como usted quiere',
  rollout: 'La implantación ya está como usted quiere',
  takenOut: 'Ya está quitado',
  daily: 'Ya se pregunta a los equipos cada día laborable',
  asOften: 'Ya se pregunta a los equipos con esa frecuencia',
};

/** What would have to be taken back first, in “…”. */
export const laterWords: Spoken<typeof en.laterWords> = {
  added: 'lo que se le añadió',
  slipDecision: 'la decisión sobre su desviación',
  delivered: 'lo que se entregó en él',
  delivers: 'lo que entrega',
  evidence: 'su prueba',
  settled: 'que el problema está resuelto',
  change: 'un cambio posterior',
  changeOfDate: 'un cambio posterior de su fecha',
  changeOfMilestone: 'un cambio posterior de su hito',
  changeOfOrder: 'un cambio posterior del orden',
  changeOfLines: 'un cambio posterior de estas líneas',
  decision: 'una decisión posterior',
  forecast: 'una previsión posterior',
  handOver: 'una cesión posterior',
  note: 'una nota posterior',
  test: 'una prueba posterior',
  version: 'una versión posterior',
  workaroundLater: 'una solución provisional posterior',
  passedAgain: 'que se pasó de nuevo a otra persona',
  teamReport: 'un informe del equipo',
  signoff: 'su firma',
  milestoneSignoff: 'la firma del hito',
  verdict: 'una respuesta a la firma',
};
