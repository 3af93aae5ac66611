// What the statement-of-work section says around the playbook's own words, in German.
import type { Side } from '../../../contract.ts';
import type { SignoffMode } from '../../../journal/Entry.ts';
import type { StatementWords } from '../en/statement.ts';
import type { Say } from '../Say.ts';
import { workingDays } from './units.ts';

const sides: Record<Side, string> = { customer: 'Auftraggeber', integrator: 'Auftragnehmer', vendor: 'Hersteller' };

const modes: Record<SignoffMode, string> = {
  off: 'Niemand unterschreibt: Ein Meilenstein ist abgenommen, sobald jedes Ergebnis erfüllt ist und die Anwender damit arbeiten konnten.',
  single: 'Eine Unterschrift nimmt ihn ab: die der zuerst genannten Person.',
  anyOf: 'Die Unterschrift einer der genannten Personen nimmt ihn ab.',
  allOf: 'Er ist abgenommen, sobald alle Genannten unterschrieben haben.',
  inOrder: 'Er ist abgenommen, sobald alle Genannten in der genannten Reihenfolge unterschrieben haben.',
};

/** The section in German. */
export const statementDe = (say: Say): StatementWords => ({
  kicker: 'Abschnitt der Leistungsbeschreibung',
  title: (rollout) => `Wie ${rollout} geliefert und abgenommen wird`,
  made: (day) => `Stand des Playbooks vom ${day}`,
  page: ['Seite', 'von'],
  unwritten: (title) => `Dazu sagt das Playbook noch nichts. Ein Abschnitt mit dem Titel „${title}“ im Playbook steht künftig hier.`,
  nobody: 'noch zu benennen',
  source: (title, version, day) => `Aus dem Playbook: ${title}, Version ${version} vom ${day}.`,

  chapters: {
    parties: 'Parteien und Zweck',
    definitions: 'Begriffe',
    scope: 'Umfang je Meilenstein',
    acceptance: 'Abnahme',
    roles: 'Rollen und Pflichten',
    governance: 'Steuerung und Takt',
    communication: 'Regeln der Kommunikation',
    escalation: 'Eskalation',
    change: 'Änderungen',
    assumptions: 'Annahmen',
    outOfScope: 'Nicht im Umfang',
    signatures: 'Unterschriften',
  },

  parties: {
    text: (customer, integrator, vendor, rollout) =>
      `Dieser Abschnitt legt fest, was ${integrator} im Projekt „${rollout}“ an ${customer} liefert, mit dem Produkt von ${vendor}, bis wann, wie es abgenommen wird und wie die Parteien zusammenarbeiten. Der Erfolg der Einführung gehört ${customer}; ${integrator} und ${vendor} schulden, was hier genannt ist.`,
    columns: ['Partei', 'Name', 'Erste Ansprechperson'],
    sides,
  },
  definitions: {
    columns: ['Begriff', 'Bedeutung'],
    rows: (tolerance, city) => [
      ['Meilenstein', 'Ein lauffähiges System, das man anfassen und ausprobieren kann, mit einem Termin und Personen, die es abnehmen.'],
      ['Ergebnis', 'Ein Teil eines Meilensteins, mit einer zuständigen Person und einem Abnahmekriterium.'],
      [
        'Abnahmekriterium',
        'Eine Frage, auf die es Ja oder Nein gibt; sie ist erfüllt, wenn die Antwort Ja lautet und ein Nachweis genannt ist.',
      ],
      ['Basistermin', 'Der zuerst vereinbarte Tag eines Meilensteins. Er bleibt, wie er vereinbart wurde.'],
      ['Prognose', 'Der Tag, an dem ein Meilenstein nach den Meldungen der Teams erwartet wird.'],
      [
        'Toleranz',
        `Wird ein Meilenstein mehr als ${workingDays(say, tolerance)} nach seinem vereinbarten Tag erwartet, ist eine Entscheidung nötig.`,
      ],
      ['Abnahme', 'Die schriftliche Annahme eines Meilensteins durch die dafür Genannten, Wort für Wort aufbewahrt.'],
      ['Arbeitstag', `Montag bis Freitag außer vereinbarten Feiertagen, nach der Uhr von ${city}.`],
      ['Rotes Problem', 'Ein Problem, das einen Meilenstein oder an diesem Tag jemandes Arbeit gefährdet.'],
    ],
  },
  scope: {
    intro: 'Der Plan ist eine Folge lauffähiger Systeme. Jedes kann nach seiner Abnahme für sich genutzt werden.',
    none: 'Noch ist kein Meilenstein geplant.',
    facts: {
      touch: 'Anwender haben',
      works: 'Läuft für sich',
      from: 'Arbeit beginnt',
      due: 'Vereinbarter Tag',
      forecast: 'Prognose',
      state: 'Stand',
      approvers: 'Abnahme durch',
      needs: 'Braucht',
    },
    signed: (day) => `Abgenommen am ${day}`,
    leftOut: 'Entfällt, so entschieden',
    columns: ['Ergebnis', 'Abgenommen, wenn', 'Zuständig', 'Bis'],
    noDeliverables: 'Dafür ist noch kein Ergebnis vereinbart.',
  },
  acceptance: {
    mode: modes,
    rules: [
      'Wer mit dem System arbeiten wird, probiert es an einer echten Aufgabe aus, bevor um die Abnahme gebeten wird; das Resultat wird aufgeschrieben.',
      'Um die Abnahme wird gebeten, sobald jedes Ergebnis erfüllt ist und neben seinem Kriterium ein Nachweis steht.',
      'Wer abnimmt, nimmt an, nimmt mit einer Bedingung an oder lehnt mit einem Grund ab. Die Aufgabe kann an eine andere Person übergeben oder vertreten werden.',
      'Was abgenommen wurde, bleibt Wort für Wort erhalten und versiegelt. Eine spätere Änderung erscheint als Änderung seit der Abnahme und hebt diese nicht auf.',
      'Um einen abgelehnten Meilenstein wird in einer neuen Runde gebeten; frühere Runden bleiben festgehalten.',
    ],
  },
  roles: {
    of: (name) => `Pflichten von ${name}`,
    columns: ['Rolle und Person', 'Schuldet', 'Bis wann'],
    none: 'Für diese Seite ist noch keine Rolle vereinbart.',
  },
  governance: {
    columns: ['Was', 'Wann', 'Wie'],
    check: [
      'Tägliche Statusabfrage',
      'Eine Person je aktivem Team sagt, was getan ist, wie viele Tage es vor oder zurück liegt, und nennt Probleme',
    ],
    checkAt: (hours) =>
      hours ? `An jedem Arbeitstag, ${hours} Uhr, jedes Team in seiner Ortszeit` : 'An jedem Arbeitstag, jedes Team in seiner Ortszeit',
    digest: ['Tagesüberblick', 'Eine Nachricht an den Kanal: was vorankam, was stockt, wer fehlt'],
    digestAt: (time) => (time ? `An jedem Arbeitstag, ${time} Uhr` : 'An jedem Arbeitstag'),
    live: ['Live-Check', 'Die Teams der Reihe nach mit begrenzter Zeit; was länger braucht, klären wenige danach'],
    liveAt: (time, minutes) =>
      time ? `${time} Uhr, höchstens ${minutes} Minuten` : `Wenn die Projektleitung einlädt, höchstens ${minutes} Minuten`,
    weekly: ['Wochenbericht', 'Zusammenfassung der Woche im Kanal'],
    weeklyAt: 'Mit dem Tagesüberblick an jedem Freitag',
    steering: ['Lenkungsausschuss', 'Eine Seite aus der laufenden Einführung: Prognose, Entscheidungen, Probleme, Bedarf'],
    steeringAt: 'Zu jedem Meilenstein und wenn eine Entscheidung offen ist',
    meeting: ['Treffen zum Meilenstein', 'Zumindest für die Schlüsselpersonen von Angesicht zu Angesicht'],
    meetingAt: 'Vor jeder Abnahme eines Meilensteins',
  },
  escalation: {
    columns: ['Stufe', 'Wer', 'Wann'],
    red: 'Ein rotes Problem geht an die folgenden Personen, eine nach der anderen, bis es jemand übernimmt. Es wartet nicht auf Bürozeiten.',
    at: (minutes) => (minutes === 0 ? 'sofort' : `${minutes} Minuten nach der Meldung`),
  },
  change: {
    text: (tolerance) =>
      `Wird ein Meilenstein mehr als ${workingDays(say, tolerance)} nach seinem vereinbarten Tag erwartet, entscheidet die verantwortliche Person des Auftraggebers zwischen zwei Wegen und hat vor sich, was jeder kostet:`,
    ways: [
      'verlängern: Ein neuer Tag wird vereinbart, und was davon abhängt, rückt mit; oder',
      'den Meilenstein davor als endgültig annehmen: Was abgenommen wurde, bleibt in Gebrauch, der Rest entfällt oder wird neu geplant.',
    ],
    after: 'Der Basistermin bleibt in beiden Fällen sichtbar. Wer wann warum entschied, wird aufbewahrt.',
  },
  assumptions: {
    effort: 'Die Parteien stellen die genannten Personen für die Zeit frei, die sie brauchen:',
    columns: ['Rolle', 'Aufwand'],
  },
  signatures: { text: 'Für die Parteien unterschrieben:', columns: ['Partei', 'Name und Rolle', 'Datum', 'Unterschrift'] },
});
