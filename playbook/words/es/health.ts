// The page that says whether Milepost reaches people and runs, in Spanish (U26, U27).
import type * as en from '../en/health.ts';
import type { Spoken } from '../spoken.ts';
import { counted, spanWords } from './counts.ts';

export const healthWords: Spoken<typeof en.healthWords> = {
  lead: {
    well: 'Todo llega.',
    unreached: (count) => `No se puede llegar a ${counted(count, 'persona')}.`,
    look: (count) => (count === 1 ? 'Una cosa necesita atención.' : `${count}\u00a0cosas necesitan atención.`),
  },
  reason: 'Solo quienes dirigen la implantación ven esta página.',
  people: {
    since: (said, day) => `${said}, desde el ${day}`,
    others: (count) =>
      count === 1
        ? 'Y 1\u00a0persona del canal que no está nombrada en la implantación.'
        : `Y ${count}\u00a0personas del canal que no están nombradas en la implantación.`,
  },
  clock: {
    name: 'El reloj',
    going: (seconds) => (seconds < 60 ? 'Acaba de dar una vuelta.' : `Dio una vuelta hace ${spanWords(Math.floor(seconds / 60))}.`),
    notYet: 'No ha dado ninguna vuelta desde que arrancó el servidor.',
    mend: 'Mientras está parado no sale nada. Avise a quienes atienden Milepost.',
  },
  late: {
    name: 'A tiempo',
    well: 'Todo lo de los últimos siete días salió a tiempo.',
    missed: (count, day) =>
      count === 1
        ? `1\u00a0mensaje de los últimos siete días no salió a tiempo, el ${day}.`
        : `${count}\u00a0mensajes de los últimos siete días no salieron a tiempo, el último el ${day}.`,
    missedMend: 'Milepost no estaba disponible cuando tocaba. No se envían tarde; lo siguiente sale como siempre.',
    waiting: (count, since) => `${counted(count, 'mensaje')} con retraso, desde: ${since}.`,
    waitingMend: 'Milepost lo sigue intentando. Si continúa así, avise a quienes atienden Milepost.',
    resting: 'La implantación está en pausa: no sale nada.',
  },
  aside: {
    name: 'Avisos en camino',
    well: 'Ninguno está atascado.',
    some: (count) =>
      count === 1 ? '1\u00a0página de avisos no se pudo enviar.' : `${count}\u00a0páginas de avisos no se pudieron enviar.`,
    mend: 'Pida a quienes atienden Milepost que las vuelvan a poner en marcha. Nadie recibe por ello un aviso dos veces.',
  },
  journal: {
    name: 'El diario',
    sealed: 'Cada entrada está sellada.',
    checking: 'Cada entrada está sellada. Un diario largo aún se está comprobando.',
    broken: 'Una entrada no encaja con su sello.',
    mend: 'Pida a quienes atienden Milepost que verifiquen esta implantación.',
  },
  last: { name: 'Lo último que salió', said: (when, who) => `${when}, a ${who}.`, channel: 'todo el canal', none: 'Nada todavía.' },
  next: { name: 'Lo próximo que sale', said: (when, what) => `${when}: ${what}.`, none: 'Nada en los próximos siete días.' },
};
