import type * as en from '../../en/cards/finding.ts';
import type { Spoken } from '../../spoken.ts';

/** What the playbook answers, in German. */
export const findingWords: Spoken<typeof en.findingWords> = {
  find: {
    asked: (said) => `Sie haben gefragt: ${said}`,
    from: (section, version) => `Playbook, Abschnitt „${section}“, Version ${version}.`,
    fromPart: (section, part, version) => `Playbook, Abschnitt „${section}“, unter „${part}“, Version ${version}.`,
    keeper: (person, changed) => ` Gepflegt von ${person}; am ${changed} geändert.`,
    also: 'Passt auch dazu',
    read: 'Lesen',
    nothing: 'Dazu sagt das Playbook noch nichts',
    asks: (who) =>
      `Mit anderen Worten findet es sich vielleicht. Soll ich ${who} fragen? Die Antwort kommt hierher zurück und kann ins Playbook aufgenommen werden.`,
    otherWords: 'Mit anderen Worten findet es sich vielleicht.',
  },
  lookedUp: {
    said: (said) => `Sie haben geschrieben: ${said}`,
    title: 'Dazu habe ich nichts gefunden',
    before: 'Ich habe im Playbook nachgesehen. Schreiben Sie ',
    find: 'finde',
    after: ' und ein oder zwei Wörter, oder beginnen Sie hier.',
    noRollout:
      'Sie sind noch in keiner Einführung. Fügen Sie Milepost einem Kanal hinzu, oder bitten Sie die Projektleitung, Sie zu benennen.',
    emptyTitle: 'In diesem Kanal hat noch nichts begonnen',
    emptyChannel:
      'Fügen Sie Milepost hier als Registerkarte hinzu und wählen Sie ein Playbook. Zu Ihren anderen Einführungen fragen Sie mich in unserem eigenen Chat.',
  },
};
