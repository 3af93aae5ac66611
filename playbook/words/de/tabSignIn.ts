// What is said in German when Teams gives the tab no sign-in: what is so, who can mend it, and how.
import type * as en from '../en/tabSignIn.ts';
import type { Spoken } from '../spoken.ts';

const grant =
  'Wählen Sie im Teams Admin Center „Teams-Apps“, „Apps verwalten“, „Milepost“ und dort auf der Registerkarte „Berechtigungen“ die Schaltfläche „Administratoreinwilligung erteilen“. Milepost bittet nur um die Anmeldung der Personen: ihren Namen und ihr Konto, keine E-Mails, Dateien oder Chats.';

export const signInWords: Spoken<typeof en.signInWords> = {
  forAdmin: 'Für Ihre Administration',
  unknown: {
    title: 'Teams hat uns nicht gesagt, wer Sie sind',
    text: 'Milepost braucht Ihre Anmeldung von Teams, sonst nichts. Schließen Sie die Registerkarte, und öffnen Sie sie wieder, oder wählen Sie „Jetzt versuchen“.',
  },
  consent: {
    title: 'Milepost braucht einmal Ihr Ja',
    text: 'Wählen Sie „Jetzt versuchen“, und stimmen Sie in dem Fenster zu, das Teams öffnet: Milepost erfährt Ihren Namen und Ihr Konto, sonst nichts. Steht in dem Fenster, dass die Administration zustimmen muss? Dann senden Sie ihr die Zeilen unten.',
    admin: grant,
  },
  admin: {
    title: 'Ihre Organisation hat Milepost noch nicht erlaubt',
    text: 'Diese Tür kann nur die Administration öffnen, und es dauert eine Minute. Senden Sie ihr die Zeilen unten; wenn es getan ist, versuchen Sie es noch einmal.',
    admin: `${grant} Steht Milepost nicht in der Liste, fügen Sie es dort zuerst hinzu; ist es blockiert, lassen Sie es zu.`,
  },
  cancelled: {
    title: 'Die Anmeldung wurde geschlossen, bevor sie fertig war',
    text: 'Es wurde nichts geändert. Wählen Sie „Jetzt versuchen“, und lassen Sie das Fenster offen, bis es sich von selbst schließt.',
  },
  window: {
    title: 'Teams konnte das Anmeldefenster nicht öffnen',
    text: 'Ihr Browser verhindert, dass sich Fenster öffnen. Erlauben Sie Pop-ups für diese Seite, oder öffnen Sie Teams als App, und wählen Sie dann „Jetzt versuchen“.',
  },
  old: {
    title: 'Dieses Teams ist zu alt für Milepost',
    text: 'Es kann nicht sagen, wer Sie sind. Aktualisieren Sie Teams, und öffnen Sie die Registerkarte wieder, oder öffnen Sie den Kanal auf teams.microsoft.com.',
  },
  offline: {
    title: 'Es besteht keine Verbindung',
    text: 'Ihre Anmeldung war nicht zu erreichen. Milepost versucht es alle 15\u00a0Sekunden von selbst noch einmal, und nichts ist verloren.',
  },
  silent: {
    title: 'Teams hat noch nicht geantwortet',
    text: 'Ist hinter diesem Fenster ein Anmeldefenster offen? Schließen Sie die Anmeldung dort ab. Wenn nicht, schließen Sie die Registerkarte und öffnen Sie sie wieder, oder wählen Sie „Jetzt versuchen“.',
  },
  ranOut: {
    title: 'Ihre Anmeldung ist abgelaufen',
    text: 'Melden Sie sich noch einmal an, um weiterzumachen; Sie kommen an diese Stelle zurück.',
    button: 'Noch einmal anmelden',
  },
  foreign: {
    title: 'Milepost kennt dieses Konto nicht',
    text: 'Es ist für die Personen dieser Organisation da. Melden Sie sich oben ab, und wählen Sie Ihr Geschäftskonto.',
  },
};
