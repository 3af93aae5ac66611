// Words of the personal page in German: what waits for somebody over all their rollouts.
import type * as en from '../en/tabMine.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const mineWords: Spoken<typeof en.mineWords> = {
  title: 'Meins',
  lead: (count) => (count ? `${counted(count, 'Punkt wartet', 'Punkte warten')} auf Sie` : 'Auf Sie wartet nichts'),
  late: (count) => (count === 1 ? ', 1\u00a0davon ist überfällig.' : `, ${count}\u00a0davon sind überfällig.`),
  inRollouts: (titles) => (titles.length === 1 ? `In „${titles[0]}“.` : `In ${counted(titles.length, 'Einführung', 'Einführungen')}.`),
  more: (count) =>
    count === 1 ? 'Und 1\u00a0weiterer, zu finden in seinem Kanal.' : `Und ${count}\u00a0weitere, zu finden in ihren Kanälen.`,
  needed: 'Was von Ihnen gebraucht wird',
  nothing: 'Von Ihnen wird nichts gebraucht. Sobald etwas gebraucht wird, sehen Sie es hier zuerst.',
  watched: 'Was Sie begonnen haben',
  watchedText: 'Das liegt jetzt bei jemand anderem.',
  portfolio: 'Ihre Einführungen',
  asTable: 'Als Tabelle zeigen',
  asRows: 'Als Zeilen zeigen',
  table: {
    rollout: 'Einführung',
    phase: 'Phase',
    forecast: 'Prognose',
    baseline: 'Vereinbart',
    slip: 'Gegenüber dem Plan',
    red: 'Rote Probleme',
    waits: 'Wartet am längsten',
  },
  red: (count) => (count ? counted(count, 'rotes Problem', 'rote Probleme') : 'Kein rotes Problem'),
  nobodyWaits: 'Auf niemanden wird gewartet.',
  paused: 'ruht',
  goTo: (title) => `„${title}“ öffnen`,
  wishes: 'Wie Milepost Sie erreicht',
  wishesText: 'Was Sie wählen, gilt in allen Ihren Einführungen.',
  none: {
    title: 'Sie sind noch an keiner Einführung beteiligt',
    text: 'Sobald Sie jemand in einer Einführung benennt, steht hier, was von Ihnen gebraucht wird: Unterschriften, Antworten, Meldungen, Entscheidungen.',
    start: 'Um eine zu beginnen, fügen Sie Milepost dem Kanal Ihrer Einführung hinzu, und wählen Sie ein Playbook.',
    add: 'Milepost einem Kanal hinzufügen',
  },
};
