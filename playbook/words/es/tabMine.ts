// Words of the personal page in Spanish: what waits for somebody over all their rollouts.
import type * as en from '../en/tabMine.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const mineWords: Spoken<typeof en.mineWords> = {
  title: 'Lo mío',
  lead: (count) => (count ? `Le ${count === 1 ? 'espera' : 'esperan'} ${counted(count, 'cosa')}` : 'No le espera nada'),
  late: (count) => `, ${count} con retraso.`,
  inRollouts: (titles) => (titles.length === 1 ? `En ${titles[0]}.` : `En ${counted(titles.length, 'implantación', 'implantaciones')}.`),
  more: (count) => `Y ${count} más: están en sus canales.`,
  needed: 'Qué se necesita de usted',
  nothing: 'No se necesita nada de usted. Cuando haga falta algo, lo verá aquí primero.',
  watched: 'Lo que usted inició',
  watchedText: 'Ahora lo tiene otra persona.',
  portfolio: 'Sus implantaciones',
  asTable: 'Ver como tabla',
  asRows: 'Ver como lista',
  table: {
    rollout: 'Implantación',
    phase: 'Fase',
    forecast: 'Previsión',
    baseline: 'Línea base',
    slip: 'Respecto al plan',
    red: 'Problemas rojos',
    waits: 'Espera más larga',
  },
  red: (count) => (count ? counted(count, 'problema rojo', 'problemas rojos') : 'Ningún problema rojo'),
  nobodyWaits: 'No se espera a nadie.',
  paused: 'en pausa',
  goTo: (title) => `Abrir «${title}»`,
  wishes: 'Cómo le llega Milepost',
  wishesText: 'Lo que elija vale en todas sus implantaciones.',
  none: {
    title: 'Aún no participa en ninguna implantación',
    text: 'Cuando alguien le nombre en una implantación, estará aquí lo que se necesita de usted: firmas, respuestas, informes, decisiones.',
    start: 'Para empezar una, añada Milepost al canal de su implantación y elija un playbook.',
    add: 'Añadir Milepost a un canal',
  },
};
