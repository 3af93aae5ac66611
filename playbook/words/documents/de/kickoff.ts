// What the kickoff deck says in German, slide by slide, with what is said aloud beside it.
import type { SignoffMode } from '../../../journal/Entry.ts';
import type { KickoffWords } from '../en/kickoff.ts';
import type { Say } from '../Say.ts';
import { workingDays } from './units.ts';

const numerals = ['Keine', 'Ein', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'];

const modes: Record<SignoffMode, string> = {
  off: 'Niemand unterschreibt. Ein Meilenstein gilt als erreicht, sobald alles darin erfüllt ist und die Anwender damit arbeiten konnten.',
  single: 'Eine Unterschrift genügt.',
  anyOf: 'Es unterschreibt eine der genannten Personen.',
  allOf: 'Alle Genannten unterschreiben.',
  inOrder: 'Alle Genannten unterschreiben, einer nach dem anderen.',
};

/** The deck in German. */
export const kickoffDe = (say: Say): KickoffWords => ({
  kicker: 'Kickoff',
  with: (customer) => `Kickoff mit ${customer}`,
  led: (accountable, manager) =>
    [accountable ? `${accountable} verantwortet das Ergebnis` : '', manager ? `${manager} leitet das Projekt` : '']
      .filter(Boolean)
      .join('  ·  '),
  page: (title) => `${title} (Fortsetzung)`,
  more: (count) => `und ${say.number(count)} weitere, im Playbook`,
  nobody: 'Noch niemand benannt',
  sides: { customer: 'Kunde', integrator: 'Führt es ein', vendor: 'Hersteller' },

  cover: {
    notes: (title, day) =>
      `Willkommen. Zwei Stunden, und kein Produkt auf dem Bildschirm, bevor die Namen feststehen. Sagen Sie, wer im Raum ist und wer von anderswo zuhört. Diese Präsentation wurde am ${day} aus dem Playbook von ${title} erstellt: Was hier steht, steht auch dort, und das Playbook lebt weiter, wenn diese Folien alt sind.`,
  },
  ownership: {
    title: 'Es liegt an uns',
    missing:
      'Der Erfolg dieser Einführung gehört den Menschen, die damit arbeiten werden. Wer sie umsetzt und wer das Produkt herstellt, hilft, so gut er kann.',
    by: (name) => `${name}, verantwortlich für das Ergebnis`,
    notes: (name) =>
      `${name || 'Die verantwortliche Person'} liest das vor und schweigt dann einen Moment. Fragen Sie in die Runde: Was würde diesen Satz unwahr machen? Schreiben Sie auf, was kommt. Der Erfolg gehört den Menschen in diesem Raum, und alles andere auch.`,
  },
  success: {
    title: 'Woran wir den Erfolg erkennen',
    notes:
      'Der Sponsor sagt, was das wert ist: in Stunden, in Umsatz oder in Kunden, die bleiben. Eine Liste von Funktionen ist kein Wert. Fragen Sie alle Führungskräfte der Reihe nach: Erkennen Sie Ihre Arbeit darin wieder? Wer das nicht tut, sagt es bis Freitag. Beide Seiten bestätigen Ziele, Termine und Ergebnis auf dieser Seite.',
  },
  roles: {
    title: 'Wer wofür einsteht',
    notes:
      'Lesen Sie die Namen vor, eine Seite nach der anderen. Jede Person nickt oder sagt Nein. Eine Rolle ohne Namen wird vor der nächsten Folie besetzt, oder sie bekommt einen Tag und jemanden, der das klärt. Eine Rolle, eine Person; die Projektleitung hat keine zweite.',
  },
  owes: {
    title: 'Was jede Seite den anderen schuldet',
    notes:
      'Jede Seite liest ihre eigene Spalte vor. Fragen Sie die beiden anderen: Reicht das? Was fehlt, kommt heute ins Playbook. Wer seine Spalte nicht zusagen kann, sagt es jetzt; das ist billiger als in drei Monaten.',
  },
  impacts: {
    title: 'Was sich für unsere Teams und Kunden ändert',
    lead: 'Was sich sicher ändert, was wir erwarten und worüber Kunden heute klagen. Das Wertvollste zuerst.',
    notes:
      'Die erste Frage dieser Einführung: Was macht sie mit unseren Teams und mit den Kunden, die wir haben? Dreißig Minuten, drei Runden: was wir wissen, was wir absehen können, worüber Kunden klagen. Jede Zeile geht mit einer Lösung, einer Person und einem Tag hinaus. Nennen Sie den Tag der Nachschau, bevor es weitergeht.',
  },
  plan: {
    title: (count) =>
      count === 1 ? 'Ein Meilenstein' : `${numerals[count] ?? say.number(count)} Meilensteine, jeder ein lauffähiges System`,
    lead: (last, day) =>
      `${last} ist für den ${day} geplant. Die zuerst vereinbarten Termine bleiben für immer sichtbar; die Prognosen stehen daneben.`,
    late: (last, day, forecast, days) =>
      `${last} war für den ${day} geplant und wird für ${forecast} erwartet, ${workingDays(say, days)} später.`,
    none: 'Noch ist kein Meilenstein geplant. Die Projektleitung schreibt den ersten in den Plan.',
    today: 'Heute',
    signed: (day) => `abgenommen ${day}`,
    leftOut: 'entfällt',
    forecast: (day) => `erwartet ${day}`,
    notes:
      'Keine Liste von Terminen: Jeden dieser Meilensteine kann man anfassen und ausprobieren, und jeder kann der letzte sein, wenn es sein muss. Wird ein Meilenstein nicht fertig, gibt es zwei Wege: ihn verlängern oder den davor als endgültig annehmen. Fragen Sie, wer einen festen Termin von außen hat.',
  },
  systems: {
    title: 'Was Sie nach jedem Meilenstein in der Hand haben',
    by: (day) => `bis ${day}`,
    none: 'Noch ist kein Meilenstein geplant.',
    notes:
      'Zu jedem: Wer in diesem Raum wird ihn als Erster nutzen? Das Schwierige kommt zuerst, deshalb sehen die frühen vielleicht noch roh aus. Zwei Personen aus jeder Gruppe probieren jeden Stand innerhalb von zwei Tagen aus und schreiben auf, was nicht ging.',
  },
  cadence: {
    title: 'Wie wir im Takt bleiben',
    lead: 'Zwei Minuten am Tag für eine Person je Team. Eine Woche ist für ein Problem eine lange Zeit.',
    check: {
      name: 'Tagesabfrage',
      text: (teams) =>
        teams
          ? `Milepost fragt eine Person je Team, ${say.count(teams, { one: '# Team', other: '# Teams' })} zur eigenen Uhrzeit: Was ist getan, wie viele Tage vor oder zurück, gibt es ein Problem?`
          : 'Milepost fragt eine Person je Team zur eigenen Uhrzeit. Noch ist kein Team aktiv.',
    },
    digest: { name: 'Tagesüberblick', text: 'Eine Nachricht an den Kanal: was vorankam, was stockt, wer fehlt.' },
    live: {
      name: 'Live-Check',
      unset: 'Bei Bedarf',
      text: (minutes) => `Die Teams der Reihe nach, höchstens ${minutes} Minuten. Was länger braucht, klären wenige danach.`,
      place: (place) => `Ort: ${place}.`,
    },
    notes: {
      name: 'Hinweise an Sie',
      when: (weeks) => (weeks === 1 ? 'Jede Woche' : `Alle ${weeks} Wochen`),
      text: 'Höchstens so oft: was es Ihnen bringt und was wir als Nächstes von Ihnen brauchen.',
    },
    said: 'Die Karte ersetzt kein Gespräch. Sie kostet zwei Minuten, und „keine Änderung“ ist eine Antwort. Abwesend? Nennen Sie auf der Karte eine Kollegin oder einen Kollegen. Fragen Sie alle, die für ein Team sprechen: Passt Ihnen die Uhrzeit? Schlechte Wochen werden gemeldet wie gute.',
  },
  communication: {
    title: 'Wer sagt wem Bescheid',
    missing:
      'Wer wem was, wann und wo mitteilt, ist noch nicht aufgeschrieben. Die Projektleitung und die verantwortliche Person tun das vor dem Start.',
    notes:
      'Das sind die Regeln der Kommunikation: vereinbart, bevor die Arbeit beginnt. Gehen Sie die Zeilen durch und fragen Sie, wer fehlt. Eine Zeile ohne Namen hält den Start auf. Niemand soll fragen müssen, wo die Einführung steht; wer fragen muss, hat hier eine falsche Zeile gefunden.',
  },
  badNews: {
    title: 'Schlechte Nachrichten reisen schnell',
    lead: 'Wer ein Problem sieht, sagt es sofort, und niemand wird dafür getadelt. Ein rotes Problem steigt auf, bis es jemand übernimmt.',
    you: 'Sie sehen es',
    say: 'Schreiben Sie „schlechte Nachricht“ an Milepost',
    at: (minutes) => (minutes === 0 ? 'sofort' : `nach ${minutes} Min.`),
    severities: [
      ['Gering', 'Es kostet Stunden. Sagen Sie es in der nächsten Tagesabfrage.'],
      ['Ernst', 'Es kostet Tage oder ein Ergebnis. Die Projektleitung erfährt es sofort.'],
      ['Rot', 'Es gefährdet einen Meilenstein oder heute jemandes Arbeit.'],
    ],
    notes:
      'Lieber ein Problem zu viel gemeldet als Entscheider, die es zuletzt erfahren. Im Zweifel wählen Sie die höhere Stufe. Sie müssen die Ursache nicht kennen. Ein Problem übernehmen heißt, zu sagen, bis wann es Neues gibt, und nicht, es allein zu lösen. Die verantwortliche Person dankt der ersten, die eines meldet, hier und jetzt.',
  },
  effort: {
    title: 'Was es kostet und warum es sich lohnt',
    columns: ['Rolle', 'Aufwand', 'Warum es sich lohnt'],
    none: 'Der Aufwand je Rolle ist noch nicht aufgeschrieben.',
    notes:
      'Ehrliche Stunden, Rolle für Rolle. Fragen Sie jede Führungskraft im Raum: Sind diese Stunden frei? Ab wann? Ein Ja, das nicht zu halten ist, ist ein Nein; sagen Sie es jetzt, und wir planen damit. Es wird langsamer, bevor es schneller wird.',
  },
  weeks: {
    title: 'Die ersten zwei Wochen',
    later: 'Die nächsten zwei Wochen',
    none: 'Für diese Tage steht noch nichts im Plan.',
    columns: ['Wann', 'Was', 'Wer'],
    notes:
      'Jede Person nennt eine Sache, die sie bis Freitag tut. Schreiben Sie sie mit dem Namen auf. Was auf dieser Folie fehlt und hierher gehört, kommt heute in den Plan.',
  },
  signing: {
    title: 'Wie wir abnehmen',
    lead: 'Eine Unterschrift sagt, wann wir uns worauf geeinigt haben. Sie ersetzt kein Vertrauen und ist keine Falle.',
    steps: (mode, roles) => [
      [
        'Anwender probieren es aus',
        'Wer damit arbeiten wird, probiert es an einer echten Aufgabe aus und sagt: bestanden, oder was nicht ging.',
      ],
      ['Jedes Ergebnis ist erfüllt', 'Jedes Kriterium ist eine Frage, auf die es Ja oder Nein gibt, mit einem Nachweis daneben.'],
      [
        'Die Abnehmenden antworten',
        `${modes[mode]} ${roles.length ? `Bei uns: ${say.listed(roles)}.` : ''} Ja, Ja mit einer Bedingung oder Nein mit einem Grund.`.trim(),
      ],
      ['Es bleibt Wort für Wort', 'Was abgenommen ist, wird versiegelt. Eine spätere Änderung erscheint als Änderung seit der Abnahme.'],
    ],
    tolerance: (days) =>
      `Wird ein Meilenstein mehr als ${workingDays(say, days)} später erwartet, ist zu entscheiden: ihn verlängern oder den davor als endgültig annehmen.`,
    notes:
      'An alle, die abnehmen: Was müssen Sie sehen, bevor Sie unterschreiben? Sagen Sie es heute und nicht am letzten Tag. Ein abgenommener Meilenstein mit einem offenen Vorbehalt hat den Vorbehalt noch, und er steht neben der Unterschrift. Wer aus Gewohnheit nicht unterschreibt, sagt es jetzt; ein gesprochenes Ja, das notiert wird, zählt.',
  },
  where: {
    title: 'Wo alles steht',
    lead: 'Ein Ort im Teams-Kanal, für alle derselbe. Niemand soll fragen müssen, wo wir stehen.',
    open: 'Registerkarte öffnen',
    places: [
      ['Übersicht', 'Wo wir stehen und was von wem gebraucht wird'],
      ['Plan', 'Meilensteine, Ergebnisse, Termine und Prognosen'],
      ['Status', 'Was die Teams sagen, und jedes offene Problem'],
      ['Playbook', 'Wie wir arbeiten: hier suchen, oder „finde“ und ein Wort an Milepost schreiben'],
    ],
    contact: 'Erste Ansprechpartner',
    notes:
      'Zeigen Sie die Registerkarte einmal auf dem Bildschirm, in dem Kanal, den alle haben. Lassen Sie jede Person selbst eine Antwort im Playbook finden. Die Projektleitung heftet die Nachricht an, die dorthin führt. Danke für zwei Stunden; das Nächste hören Sie aus der Tagesabfrage.',
  },
});
