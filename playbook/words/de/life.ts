// What is said in German when the channel or its people change.

import type * as en from '../en/life.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';
import { typedParts } from './typed.ts';

const have = (names: readonly string[]) => (names.length === 1 ? 'hat' : 'haben');

export const lifeWords: Spoken<typeof en.lifeWords> = {
  title: (names, channel) => `${listed(names)} ${have(names)} den Kanal „${channel}“ verlassen`,
  leftBand: 'Hat den Kanal verlassen',
  stopped: (names) =>
    names.length === 1
      ? `${listed(names)} wird um nichts mehr gebeten. Das lag bei dieser Person.`
      : `${listed(names)} werden um nichts mehr gebeten. Das lag bei diesen Personen.`,
  heldNothing: (names) => `Bei ${listed(names)} lag nichts, was auf jemanden wartet.`,
  steering: (steers, left) =>
    `Jetzt steuern Sie, ${steers}: Was ${left} hier tun konnte, können Sie auch, und was dort gewartet hat, kommt zu Ihnen.`,
  nameNext: 'Benennen Sie die nächste Projektleitung auf der Seite „Personen“; bis dahin steht das auf jeder Seite.',
  backTitle: 'Alle, die gegangen waren, sind wieder im Kanal',
  backBand: 'Wieder da',
  backLine: 'Ihre Rollen sind wieder ihre, außer denen, für die inzwischen jemand anderes benannt wurde.',

  role: (title) => `Rolle: ${title}`,
  roleNext: (names) => (names.length ? `Noch besetzt mit ${listed(names)}` : 'Niemand hat sie jetzt'),
  team: (name) => `Spricht für ${name}`,
  teamNext: (deputy) => (deputy ? `Stattdessen wird ${deputy} gefragt` : 'Jetzt wird niemand gefragt: Benennen Sie jemanden'),
  signoff: (milestone) => `Soll „${milestone}“ abnehmen`,
  signoffNext: 'Auf der vorhandenen Karte ist das noch möglich; oder übergeben Sie es an jemand anderen',
  issue: (title) => `Hat das Problem „${title}“ übernommen`,
  issueNext: 'Geben Sie es weiter, oder übernehmen Sie es selbst',
  deliverables: (count) => `Zuständig für ${counted(count, 'offenes Ergebnis', 'offene Ergebnisse')}`,
  deliverablesNext: (who) => (who ? `Jetzt ist ${who} dafür zuständig` : 'Jetzt ist niemand dafür zuständig'),
  more: (count) => (count === 1 ? 'und 1 weiterer Eintrag' : `und ${count} weitere`),
  openPeople: 'Personen öffnen',

  goneTitle: (channel) => `Der Kanal „${channel}“ wurde gelöscht`,
  goneBand: 'Dort wird nichts veröffentlicht',
  goneLine: (title) => `${title} geht weiter: Die Teams werden in ihren eigenen Chats gefragt, und nichts geht verloren.`,
  goneNext: `Wem das Team gehört, der kann den Kanal 30 Tage lang wiederherstellen; dann ist alles wieder da. Wollen Sie anderswo weitermachen, fügen Sie Milepost einem anderen Kanal hinzu und schreiben Sie dort „${typedParts.pinHere[0]}“.`,
  removedTitle: (channel) => `Milepost wurde aus dem Kanal „${channel}“ entfernt`,
  removedLine: (title) =>
    `${title} geht in den Chats der Einzelnen weiter. Tagesüberblicke und Neues werden nicht veröffentlicht, solange Milepost nicht im Kanal ist.`,
  removedNext: 'Fügen Sie Milepost dem Team wieder hinzu: Der Kanal hört dann einmal, was er verpasst hat.',

  endsTitle: (title, day) => `${title} bleibt bis ${day} und wird dann entfernt`,
  endsBand: 'Abgeschlossen, wird entfernt',
  endsLine: (title) =>
    `${title} ist abgeschlossen, und die Zeit dafür ist dann um. Playbook, Plan, Meldungen, Abnahmen, Hinweise und Personen gehen mit, und niemand kann sie zurückholen.`,
  endsSave:
    'Speichern Sie vorher, was bleiben muss, in der Registerkarte neben einem Meilenstein: die Niederschrift der Abnahme und das Journal mit seinen Siegeln.',
  endsKeep: 'Soll die Einführung bleiben, wählen Sie vor diesem Tag in der Registerkarte „Fortsetzen“.',
  staysTitle: (title) => `${title} geht weiter`,
  staysBand: 'Wieder geöffnet',
  staysLine: 'Die Einführung wurde wieder geöffnet, also wird nichts davon entfernt.',

  greetTitle: 'Milepost ist wieder da',
  greetBand: 'Zurück',
  greetSince: (from, until) => `Von ${from} bis ${until} konnte hier nichts veröffentlicht werden.`,
  missedNothing: 'In dieser Zeit war nichts zu veröffentlichen.',
  missedDigests: (count) => `${counted(count, 'Tagesüberblick wurde', 'Tagesüberblicke wurden')} nicht veröffentlicht`,
  missedNews: (count) => `${counted(count, 'andere Nachricht wurde', 'andere Nachrichten wurden')} nicht veröffentlicht`,
  greetNext: 'Was darin gestanden hätte, steht in der Registerkarte. Der nächste Beitrag kommt wie gewohnt.',

  managerGone: (left, steers) =>
    steers
      ? `${left} hat den Kanal verlassen. Bis eine neue Projektleitung benannt ist, steuert ${steers} diese Einführung.`
      : `${left} hat den Kanal verlassen, und niemand steuert diese Einführung. Benennen Sie auf der Seite „Personen“ eine neue Projektleitung.`,
  channelGone: 'Der Kanal wurde gelöscht: Dort wird nichts veröffentlicht. Fragen und Antworten gehen in den Chats der Einzelnen weiter.',
  botRemoved: 'Milepost wurde aus dem Kanal entfernt: Dort wird nichts veröffentlicht, bis es wieder hinzugefügt ist.',
};
