// The page that says whether Milepost reaches people and runs, in German (U26, U27).
import type * as en from '../en/health.ts';
import type { Spoken } from '../spoken.ts';
import { counted, dativeSpan } from './counts.ts';

export const healthWords: Spoken<typeof en.healthWords> = {
  lead: {
    well: 'Alles kommt an.',
    unreached: (count) => `${counted(count, 'Person ist', 'Personen sind')} nicht zu erreichen.`,
    look: (count) => (count === 1 ? 'Ein Punkt braucht einen Blick.' : `${count}\u00a0Punkte brauchen einen Blick.`),
  },
  reason: 'Nur wer die Einführung steuert, sieht diese Seite.',
  people: {
    since: (said, day) => `${said}, seit ${day}`,
    others: (count) =>
      count === 1
        ? 'Und 1\u00a0Person aus dem Kanal, die in der Einführung nicht benannt ist.'
        : `Und ${count}\u00a0Personen aus dem Kanal, die in der Einführung nicht benannt sind.`,
  },
  clock: {
    name: 'Die Uhr',
    going: (seconds) => (seconds < 60 ? 'Kam gerade eben herum.' : `Kam zuletzt vor ${dativeSpan(Math.floor(seconds / 60))} herum.`),
    notYet: 'Kam noch nicht herum, seit der Server gestartet ist.',
    mend: 'Solange sie steht, geht nichts hinaus. Sagen Sie es denen, die Milepost betreuen.',
  },
  late: {
    name: 'Pünktlichkeit',
    well: 'In den letzten sieben Tagen ging alles rechtzeitig hinaus.',
    missed: (count, day) =>
      `In den letzten sieben Tagen ${count === 1 ? 'ging' : 'gingen'} ${counted(count, 'Nachricht', 'Nachrichten')} nicht rechtzeitig hinaus (zuletzt am ${day}).`,
    missedMend:
      'Milepost war nicht da, als sie fällig waren. Sie werden nicht nachgesendet; was als Nächstes kommt, geht wie gewohnt hinaus.',
    waiting: (count, since) => `${counted(count, 'Nachricht ist', 'Nachrichten sind')} verspätet, seit ${since}\u00a0Uhr.`,
    waitingMend: 'Milepost versucht es weiter. Bleibt das so, sagen Sie es denen, die Milepost betreuen.',
    resting: 'Die Einführung ruht: Nichts geht hinaus.',
  },
  aside: {
    name: 'Hinweise unterwegs',
    well: 'Keiner steckt fest.',
    some: (count) =>
      count === 1
        ? '1\u00a0Seite mit Hinweisen konnte nicht gesendet werden.'
        : `${count}\u00a0Seiten mit Hinweisen konnten nicht gesendet werden.`,
    mend: 'Bitten Sie die, die Milepost betreuen, sie wieder auf den Weg zu bringen. Niemand bekommt dadurch einen Hinweis zweimal.',
  },
  journal: {
    name: 'Das Journal',
    sealed: 'Jeder Eintrag ist versiegelt.',
    checking: 'Jeder Eintrag ist versiegelt. Ein langes Journal wird noch geprüft.',
    broken: 'Ein Eintrag passt nicht zu seinem Siegel.',
    mend: 'Bitten Sie die, die Milepost betreuen, diese Einführung zu prüfen.',
  },
  last: { name: 'Zuletzt hinausgegangen', said: (when, who) => `${when}, an ${who}.`, channel: 'den Kanal', none: 'Noch nichts.' },
  next: { name: 'Geht als Nächstes hinaus', said: (when, what) => `${when}: ${what}.`, none: 'Nichts in den nächsten sieben Tagen.' },
};
