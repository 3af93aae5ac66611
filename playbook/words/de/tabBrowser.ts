// What is said in German to somebody who reads in a plain browser: the two ways, and the sign-in.
import type * as en from '../en/tabBrowser.ts';
import type { Spoken } from '../spoken.ts';

export const browserWords: Spoken<typeof en.browserWords> = {
  outside: {
    title: 'Milepost lebt in Microsoft Teams',
    text: 'Diese Seite ist eine Registerkarte im Kanal Ihrer Einführung. Öffnen Sie diesen Kanal in Teams, und wählen Sie die Registerkarte Milepost.',
    missing: 'Dort ist noch keine? Wählen Sie oben im Kanal das +, suchen Sie Milepost, und fügen Sie es hinzu.',
    link: 'Teams öffnen',
    place: 'Diese Seite gehört zu einer Registerkarte in Teams. Der Link öffnet sie dort an der richtigen Stelle.',
    placeLink: 'In Teams öffnen',
  },
  or: 'Gerade nicht in Teams?',
  offer: 'Melden Sie sich mit Ihrem Geschäftskonto an. Sie lesen und tun hier, was die Registerkarte in Teams Sie lesen und tun lässt.',
  signIn: 'Anmelden und hier lesen',
  stays: 'Die Anmeldung bleibt auf dieser Seite, bis Sie sie schließen oder sich abmelden.',
  comingBack: 'Sie werden angemeldet …',
  bar: 'Ihre Anmeldung',
  signedInAs: (name) => `Angemeldet als ${name}`,
  signOut: 'Abmelden',
  openInTeams: 'In Teams öffnen',
  trouble: {
    unknown: {
      title: 'Die Anmeldung hat nicht geklappt',
      text: 'Es wurde nichts geändert. Versuchen Sie es noch einmal, oder öffnen Sie die Seite in Teams.',
    },
    consent: {
      title: 'Milepost braucht einmal Ihr Ja',
      text: 'Melden Sie sich noch einmal an, und stimmen Sie zu, wenn Microsoft fragt: Milepost erfährt Ihren Namen und Ihr Konto, sonst nichts. Sagt Microsoft, dass die Administration zustimmen muss? Dann senden Sie ihr die Zeilen unten.',
    },
    cancelled: {
      title: 'Die Anmeldung wurde verlassen, bevor sie fertig war',
      text: 'Es wurde nichts geändert. Melden Sie sich an, wann Sie möchten, oder öffnen Sie die Seite in Teams.',
    },
    offline: {
      title: 'Es besteht keine Verbindung',
      text: 'Die Anmeldung bei Microsoft war nicht zu erreichen. Versuchen Sie es noch einmal, wenn Sie online sind.',
    },
  },
};
