// Words of the page that starts a rollout, in German: from a file, what a template brings, who takes which role.
import type * as en from '../en/tabSetup.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const setupWords: Spoken<typeof en.setupWords> = {
  change: {
    title: 'Was diese Registerkarte zeigt',
    text: 'Wählen Sie die Einführung dieser Registerkarte. Termine, Personen und Regeln ändern Sie in der Registerkarte, jeweils dort, wo sie stehen.',
  },
  removal: {
    title: 'Bevor Sie die Registerkarte entfernen',
    text: 'Nur die Registerkarte verschwindet. Was bleibt:',
    stays: [
      'Die Einführung mit Playbook, Plan, Abnahmen und Verlauf. Fügen Sie die Registerkarte wieder hinzu, und alles ist da.',
      'Der Bot: Er fragt weiter nach dem Status, veröffentlicht den Tagesüberblick und sammelt Abnahmen.',
    ],
    instead:
      'Um die Einführung zu beenden, schließen Sie sie zuerst in der Registerkarte ab. Soll sie eine Weile ruhen, pausieren Sie sie dort.',
  },
  ownFile: 'Eine eigene Datei',
  ownFileText: 'Eine Vorlage, die Sie erstellt oder geändert haben: eine JSON-Datei oder eine ZIP-Datei mit Markdown-Texten.',
  chooseFile: 'Wählen Sie eine Vorlagendatei.',
  choose: 'Datei wählen',
  chooseAnother: 'Andere Datei wählen',
  reading: (name) => `${name} wird gelesen`,
  wasRead: (name) => `${name} wurde gelesen, und es ist alles in Ordnung.`,
  large: (name) => `${name} ist größer als 1\u00a0MB. Eine Vorlage ist kleiner.`,
  failed: 'Die Datei konnte nicht gesendet werden. Versuchen Sie es in einer Minute noch einmal.',
  problems: 'In der Datei zu berichtigen',
  place: (file, line) => `${file}, Zeile ${line}`,

  brings: (name) => `Was „${name}“ mitbringt`,
  version: (version) => `Version ${version}`,
  milestones: 'Meilensteine',
  deliverables: (count) => counted(count, 'Ergebnis', 'Ergebnisse'),
  sections: 'Abschnitte',
  roles: 'Rollen',
  teams: 'Teams',
  besides: (benefits, metrics) =>
    `${counted(benefits, 'Vorteil', 'Vorteile')} zum Weitersagen, ${counted(metrics, 'Messgröße', 'Messgrößen')} für den Erfolg`,
  download: 'Als Datei mitnehmen und anpassen',
  json: 'Eine Datei (JSON)',
  zip: 'Ein Ordner (Markdown)',

  dayIs: 'Der Plan zählt ab',
  goLive: 'Go-live',
  kickoffOn: 'Tag des Kickoffs',
  goLiveOn: 'Tag des Go-live',
  countedBack: (days) => `Der Kickoff liegt ${counted(days - 1, 'Arbeitstag', 'Arbeitstage')} davor.`,

  people: 'Jetzt Personen für Rollen benennen',
  peopleText: (most) =>
    `Das hat auch Zeit: Auf der Seite „Personen“ geht es genauso. Auf einmal lassen sich höchstens ${counted(most, 'Person', 'Personen')} benennen.`,
  tooMany: (most) => `Benennen Sie jetzt höchstens ${counted(most, 'Person', 'Personen')} und die übrigen auf der Seite „Personen“.`,
};
