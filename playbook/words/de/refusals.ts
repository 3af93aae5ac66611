// Why something did not go through, in German.
import type * as en from '../en/refusals.ts';
import type { Facts } from '../en/refusals.ts';
import type { Spoken } from '../spoken.ts';

const the = (facts: Facts, name: string) => facts[name] ?? '';
const quoted = (facts: Facts, name: string) => `„${the(facts, name)}“`;

/** What a milestone cannot become yet. */
const becomes: Record<string, string> = { signed: 'abgenommen', activated: 'aktiviert' };

/** Every refusal there is. A sentence says what is so and what to do next; nothing was changed. */
export const refusals: Spoken<typeof en.refusals> = {
  badInput: (facts) => the(facts, 'sentence'),
  notMember: () =>
    'Sie sind nicht in diesem Kanal. Bitten Sie jemanden, dem er gehört, Sie hinzuzufügen, und versuchen Sie es dann noch einmal.',
  unknownRollout: () => 'Diese Einführung ist hier nicht zu finden. Öffnen Sie Milepost in ihrem Kanal, oder starten Sie dort eine.',
  unknownVerb: () => 'Milepost weiß nicht, wie das geht. Schreiben Sie „Hilfe“, um zu sehen, was es kann.',
  notAllowed: (facts) => `Das kann hier nur ${the(facts, 'who')}. Es wurde nichts geändert.`,
  notYours: (facts) => `Hier ist gefragt: ${the(facts, 'who')}. Es wurde nichts geändert.`,
  notRunning: (facts) => `Die Einführung „${the(facts, 'title')}“ ist abgeschlossen. Setzen Sie sie zuerst fort.`,
  alreadySo: (facts) => `${the(facts, 'what')}. Es gibt nichts zu ändern.`,
  channelShut: (facts) =>
    `Im Kanal von „${the(facts, 'title')}“ kann zurzeit nichts veröffentlicht werden. Fügen Sie Milepost dem Kanal wieder hinzu, und versuchen Sie es dann noch einmal.`,
  unknownTeam: () => 'Dieses Team gehört nicht mehr zur Einführung. Auf der Seite „Status“ sehen Sie die Teams.',
  unknownPerson: (facts) =>
    `${the(facts, 'who')} ist nicht in diesem Kanal. Fügen Sie die Person zuerst hinzu, oder wählen Sie jemanden aus dem Kanal.`,
  unknownRole: () => 'Diese Rolle gibt es im Playbook nicht. Auf der Seite „Personen“ sehen Sie die Rollen.',
  unknownMilestone: () => 'Dieser Meilenstein steht nicht mehr im Plan. Auf der Seite „Plan“ sehen Sie, was dort steht.',
  unknownDeliverable: () => 'Dieses Ergebnis steht nicht mehr im Plan. Auf der Seite „Plan“ sehen Sie, was dort steht.',
  unknownIssue: () => 'Dieses Problem ist hier nicht bekannt. Auf der Seite „Status“ sehen Sie die offenen.',
  unknownConcern: () => 'Diese Sorge ist hier nicht bekannt. Es wurde nichts geändert.',
  nobodyToHear: () =>
    'Außer Ihnen ist niemand als verantwortliche Person oder Sponsor benannt, also würde es niemand hören. Bitten Sie die Projektleitung, zuerst jemanden zu benennen.',
  unknownSignoff: () => 'Diese Abnahme ist hier nicht bekannt. Schreiben Sie „Abnahmen“, um zu sehen, was auf Sie wartet.',
  unknownNotice: () => 'Diese Mitteilung ist hier nicht mehr bekannt. Auf der Seite „Nutzen“ sehen Sie, welche es gibt.',
  notAsItStands: (facts) => the(facts, 'sentence'),
  unknownBenefit: () => 'Das steht nicht mehr in der Sammlung. Auf der Seite „Nutzen“ sehen Sie, was dort steht.',
  unknownReminder: () => 'Dieser Hinweis ist nicht mehr bekannt. Schreiben Sie „meins“, um zu sehen, was auf Sie wartet.',
  templateUnreadable: (facts) => the(facts, 'sentence'),
  nothingChosen: () => 'Wählen Sie mindestens einen Teil aus, der übernommen werden soll. Es wurde nichts geändert.',
  roleLacking: (facts) =>
    `${quoted(facts, 'what')} ist für die Rolle ${quoted(facts, 'role')}, die es in dieser Einführung nicht gibt. Übernehmen Sie die Rolle mit.`,
  unknownTemplate: () => 'Dieses Playbook ist nicht bekannt. Wählen Sie eines aus der Liste.',
  unknownChange: () => 'Diese Änderung steht nicht im Verlauf der Einführung.',
  notAWorkingDay: (facts) => `${the(facts, 'day')} ist für das Team kein Arbeitstag. Wählen Sie einen anderen Tag.`,
  notYetDay: (facts) => `${the(facts, 'day')} kommt erst noch. Melden Sie den Tag, wenn er da ist.`,
  dayLongPast: (facts) =>
    `${the(facts, 'day')} liegt mehr als 90\u00a0Tage zurück, die Runde ist vorbei. Melden Sie stattdessen, wie es heute steht.`,
  wrongSide: (facts) =>
    `Die verantwortliche Person kommt von der Seite, die mit dem System arbeiten wird: ${the(facts, 'customer')}. Wählen Sie jemanden von dort.`,
  nothingToPin: () =>
    'Keine Ihrer Einführungen hat ihren Kanal verloren, hier gibt es also nichts anzuheften. Um eine neue zu starten, fügen Sie Milepost diesem Kanal als Registerkarte hinzu.',
  alreadyStarted: (facts) =>
    `Dieser Kanal zeigt schon die Einführung ${quoted(facts, 'title')}. Öffnen Sie sie, oder schließen Sie sie zuerst ab.`,
  alreadyDecided: (facts) => `${the(facts, 'who')} hat das schon entschieden. ${the(facts, 'what')}`,
  alreadyMet: (facts) => `${quoted(facts, 'title')} ist schon erfüllt.`,
  notMet: (facts) =>
    `${the(facts, 'count')} noch offen: ${the(facts, 'titles')}. Erfüllen Sie das zuerst, und bitten Sie dann um die Abnahme.`,
  noApprovers: (facts) =>
    `Für die Abnahme von ${quoted(facts, 'milestone')} ist niemand benannt. Besetzen Sie auf der Seite „Personen“ zuerst: ${the(facts, 'roles')}.`,
  notReady: (facts) =>
    `${quoted(facts, 'milestone')} kann noch nicht ${becomes[the(facts, 'what')] ?? the(facts, 'what')} werden. ${the(facts, 'gaps')}`,
  signed: (facts) =>
    `${quoted(facts, 'milestone')} ist abgenommen und versiegelt. Für eine Änderung braucht es eine neue Runde: Bitten Sie noch einmal um die Abnahme.`,
  changedSinceAsked: (facts) =>
    `${quoted(facts, 'milestone')} wurde geändert, nachdem Sie die Karte bekommen haben. Es wurde nichts unterschrieben.`,
  offerChanged: (facts) =>
    `Der Plan hat sich verschoben, seit Sie das bekommen haben: ${quoted(facts, 'milestone')} wird jetzt für ${the(facts, 'day')} erwartet, und davor kommt ${quoted(facts, 'before')}.`,
  settled: (facts) => `Über ${quoted(facts, 'milestone')} ist schon entschieden. ${the(facts, 'what')}`,
  signoffOff: (facts) =>
    `${quoted(facts, 'milestone')} wird nicht unterschrieben: Es genügt, dass alles darin erfüllt ist. Soll er unterschrieben werden, ändern Sie zuerst, wie abgenommen wird.`,
  requesterAlone: (facts) =>
    `Nur Sie würden ${quoted(facts, 'milestone')} abnehmen, und niemand nimmt ab, worum er selbst bittet. Um die Abnahme bitten kann: ${the(facts, 'who')}. Oder benennen Sie jemand anderen, der abnimmt.`,
  requesterSigns: (facts) =>
    `${the(facts, 'who')} hat um diese Abnahme gebeten, also muss jemand anderes unterschreiben. Wählen Sie eine andere Person.`,
  notYourTurn: (facts) =>
    `Sie sind noch nicht an der Reihe, vor Ihnen entscheidet: ${the(facts, 'who')}. Sobald Sie dran sind, bekommen Sie die Karte. Es wurde nichts geändert.`,
  stillThere: (facts) =>
    `${the(facts, 'who')} kann selbst entscheiden und auch nur selbst übergeben. Sie können stattdessen die Bitte zurücknehmen.`,
  unknownQuestion: () => 'Diese Frage ist hier nicht bekannt. Schreiben Sie „Abnahmen“, um zu sehen, was wartet.',
  unknownPlaybookQuestion: () => 'Diese Frage ist hier nicht bekannt. Im Playbook sehen Sie, was gefragt wurde.',
  nobodyToAsk: () => 'Es ist niemand benannt, der das beantworten könnte. Wählen Sie eine Person, oder fragen Sie im Kanal.',
  asksThemselves: () => 'Damit ginge die Frage an die Person, die sie gestellt hat. Wählen Sie jemand anderen.',
  notAnswered: () => 'Diese Frage hat noch keine Antwort. Beantworten Sie sie zuerst, und nehmen Sie sie dann ins Playbook auf.',
  unknownSection: () => 'Dieser Abschnitt steht nicht mehr im Playbook. Öffnen Sie das Playbook, um zu sehen, was dort steht.',
  sectionDropped: (facts) => `${quoted(facts, 'title')} wurde aus dem Playbook herausgenommen. Holen Sie den Abschnitt zuerst zurück.`,
  sectionChanged: (facts) =>
    `Während Sie schrieben, hat ${the(facts, 'who')} Version\u00a0${the(facts, 'version')} von ${quoted(facts, 'title')} veröffentlicht. Ihr Text bleibt als Ihr Entwurf erhalten: Führen Sie beide zusammen, und veröffentlichen Sie dann.`,
  changedSinceShown: (facts) =>
    `${the(facts, 'who')} hat ${quoted(facts, 'title')} geändert, nachdem Sie den Abschnitt gesehen haben. Lesen Sie Version\u00a0${the(facts, 'version')}, und bestätigen Sie dann diese.`,
  unknownVersion: (facts) => `Diese Version von ${quoted(facts, 'title')} gibt es nicht. Unter „Versionen“ sehen Sie, welche es gibt.`,
  versionTooOld: (facts) =>
    `Version\u00a0${the(facts, 'version')} von ${quoted(facts, 'title')} ist zu alt, um sofort zurückgeholt zu werden. Öffnen Sie sie unter „Versionen“, kopieren Sie den Text, und veröffentlichen Sie ihn.`,
  noDraft: () => 'Hier gibt es keinen Entwurf von Ihnen. Es wurde nichts geändert.',
  notConcerned: (facts) => `${quoted(facts, 'title')} müssen Sie nicht bestätigen. Es gibt nichts zu tun.`,
  unknownExercise: () => 'Diese Aufgabe steht nicht mehr im Playbook. Öffnen Sie den Abschnitt, um zu sehen, was dort steht.',
  guestMayNot: (facts) => `Sie sind hier zu Gast, und ${the(facts, 'why')}. Was Sie brauchen, erfahren Sie von ${the(facts, 'who')}.`,
  noStandIn: () => 'Niemand vertritt Sie. Es gibt nichts zu ändern.',
  ownStandIn: () => 'Sie können sich nicht selbst vertreten. Wählen Sie jemand anderen.',
  toThemselves: () => 'Diese Person ist schon gefragt. Wählen Sie jemand anderen.',
  taken: (facts) => `${the(facts, 'who')} hat es schon übernommen (${the(facts, 'when')}).`,
  resolved: (facts) => `${the(facts, 'who')} hat das schon gelöst.`,
  noChangeAgain: (facts) =>
    `Das wäre die ${the(facts, 'which')} Meldung „Keine Änderung“ in Folge. Sagen Sie in einem Satz oder mit einer Zahl, was aufhält: ${the(facts, 'team')}.`,
  daysAndNewDay: (facts) =>
    `Sie haben „${the(facts, 'days')}“ gewählt und zugleich ${the(facts, 'day')} genannt. Wählen Sie in der Liste „Ein anderer Tag“, oder nehmen Sie den Tag heraus.`,
  noDayToMove: (facts) =>
    `Im Plan wartet nichts auf ${the(facts, 'team')}, also gibt es keinen Tag zu verschieben. Wählen Sie stattdessen eine Zahl von Tagen.`,
  newDayTooFar: (facts) =>
    `${the(facts, 'day')} liegt mehr als ein Jahr vom Termin von ${quoted(facts, 'milestone')} entfernt. Prüfen Sie die Jahreszahl.`,
  answeredAlready: (facts) =>
    `Für ${the(facts, 'team')} gibt es schon eine Meldung (${the(facts, 'day')}). Bearbeiten Sie stattdessen diese.`,
  closesBefore: (facts) =>
    `Die Runde endet schon vorher, um ${the(facts, 'at')}\u00a0Uhr. Melden Sie, sobald Sie können: Auch eine späte Meldung zählt.`,
  saidNotToday: (facts) =>
    `Laut ${the(facts, 'who')} kommt an diesem Tag nichts von ${the(facts, 'team')}. Nehmen Sie das zuerst zurück, oder melden Sie.`,
  askedAlready: () => 'Diese Person ist schon gefragt. Wählen Sie jemand anderen.',
  nothingReported: (facts) => `Für diesen Tag gibt es noch keine Meldung von ${the(facts, 'team')}. Melden Sie zuerst.`,
  factTooLong: (facts) =>
    `Eine Meldung darf insgesamt ${the(facts, 'most')}\u00a0Zeichen haben. Bearbeiten Sie sie, und fassen Sie sich kürzer.`,
  issueWithoutKind: () =>
    'Sagen Sie, wie schlimm das Problem ist, oder nehmen Sie den Text heraus. Das eine wird nicht ohne das andere gesendet.',
  issueWithoutWords: () =>
    'Sagen Sie, was das Problem ist und was es blockiert, oder wählen Sie kein Problem. Das eine wird nicht ohne das andere gesendet.',
  notBeforeToday: (facts) => `${the(facts, 'day')} liegt in der Vergangenheit. Wählen Sie einen Tag ab heute.`,
  notLater: (facts) =>
    `${the(facts, 'day')} wäre keine Verlängerung, vereinbart ist schon ${the(facts, 'due')}: Wählen Sie einen späteren Tag.`,
  leftOut: (facts) => `${quoted(facts, 'milestone')} entfällt in dieser Einführung. Nehmen Sie zuerst die Entscheidung zurück.`,
  noDecisionOpen: (facts) =>
    the(facts, 'since') || `${quoted(facts, 'milestone')} ist auf gutem Weg zu seinem Termin: Zurzeit ist nichts zu entscheiden.`,
  draft: (facts) => `${quoted(facts, 'milestone')} ist noch ein Entwurf. Aktivieren Sie ihn zuerst auf der Seite „Plan“.`,
  noPrevious: (facts) =>
    `${quoted(facts, 'milestone')} ist der erste Meilenstein: Davor gibt es keinen, der als endgültig angenommen werden könnte.`,
  signoffPending: (facts) =>
    `Um die Abnahme von ${quoted(facts, 'milestone')} ist schon gebeten. Nehmen Sie die Bitte zuerst zurück, oder warten Sie, bis entschieden ist.`,
  needsCircle: (facts) => `Diese würden ewig aufeinander warten: ${the(facts, 'names')}. Heben Sie eine der Abhängigkeiten auf.`,
  needsOrder: (facts) =>
    `${quoted(facts, 'milestone')} braucht ${quoted(facts, 'needs')}, und das steht erst danach. Verschieben Sie eines von beiden, oder ändern Sie, was gebraucht wird.`,
  needsFirst: (facts) => `${quoted(facts, 'title')} braucht zuerst ${the(facts, 'titles')}, und das ist noch offen.`,
  onlyMilestone: (facts) =>
    `${quoted(facts, 'milestone')} ist der einzige Meilenstein. Fügen Sie zuerst einen anderen hinzu, oder schließen Sie die Einführung ab.`,
  intoItself: (facts) =>
    `${quoted(facts, 'milestone')} kann nicht mit sich selbst zusammengeführt werden. Wählen Sie einen anderen Meilenstein.`,
  merged: (facts) =>
    `${quoted(facts, 'milestone')} wurde zusammengeführt mit ${the(facts, 'into')}. Nehmen Sie stattdessen das im Verlauf zurück.`,
  notInTemplate: () =>
    'Dieser Meilenstein steht nicht in dem Playbook, mit dem die Einführung begann. Fügen Sie ihn als neuen Meilenstein hinzu.',
  outsideMilestone: (facts) =>
    `${quoted(facts, 'title')} läge außerhalb von ${quoted(facts, 'milestone')} (${the(facts, 'from')} bis ${the(facts, 'until')}). Wählen Sie Tage, die darin liegen, oder verschieben Sie den Meilenstein.`,
  endsBeforeStart: (facts) => `Für ${the(facts, 'what')} läge das Ende (${the(facts, 'until')}) vor dem Beginn (${the(facts, 'from')}).`,
  startsTooEarly: (facts) =>
    `„${the(facts, 'what')}“ braucht ${quoted(facts, 'needs')}, fällig am ${the(facts, 'due')}, und kann nicht schon am ${the(facts, 'day')} beginnen.`,
  planUnreadable: (facts) =>
    `${the(facts, 'count')} zu berichtigen, und es wurde nichts gespeichert. Zeile\u00a0${the(facts, 'line')}: ${the(facts, 'text')}`,
  daysNeedReason: (facts) =>
    `Damit ändern sich die Termine von: ${the(facts, 'names')}. Sagen Sie, warum, damit es alle nachvollziehen können.`,
  tooMuchAtOnce: (facts) => `Das ist mehr, als auf einmal gespeichert wird. ${the(facts, 'most')}`,
  unknownTalk: () => 'Dieses Gespräch steht nicht mehr auf der Liste. Öffnen Sie den Meilenstein, um zu sehen, welche anstehen.',
  talkNotYet: (facts) =>
    `${the(facts, 'day')} kommt erst noch. Planen Sie das Gespräch für diesen Tag, und notieren Sie es, wenn Sie es geführt haben.`,
  nobodyInvited: (facts) => `Zum Treffen zu ${quoted(facts, 'milestone')} ist niemand eingeladen. Wählen Sie mindestens eine Person.`,
  noMeeting: (facts) =>
    `Zu ${quoted(facts, 'milestone')} ist kein Treffen geplant. Planen Sie es zuerst, und schreiben Sie dann auf, was gesagt wurde.`,
  meetingNotYet: (facts) =>
    `Das Treffen zu ${quoted(facts, 'milestone')} hat noch nicht begonnen. Schreiben Sie das Protokoll, wenn es so weit ist.`,
  noLiveCheck: () => 'Zurzeit läuft kein Live-Check. Beginnen Sie zuerst einen auf der Seite „Live-Check“.',
  unknownFollowUp: () => 'Dieser Punkt steht nicht mehr auf der Liste. Schreiben Sie „Nachverfolgung“, um zu sehen, was dort steht.',
  unknownCheck: () => 'Dieses Gespräch ist nicht mehr geplant. Auf der Seite „Live-Check“ sehen Sie, welche anstehen.',
  checkNotYet: (facts) => `${the(facts, 'day')} kommt erst noch. Notieren Sie, was das Gespräch ergab, wenn Sie es geführt haben.`,
  noDigest: (facts) => `Für ${the(facts, 'day')} ist kein Tagesüberblick vorgesehen. Wählen Sie einen Tag, an dem ein Team meldet.`,
  notGoingOut: () => 'Das geht in den nächsten sieben Tagen nicht mehr hinaus. Auf der Seite „Status“ sehen Sie, was hinausgeht.',
  notSkippable: (facts) => `${the(facts, 'what')}: Das wird nicht zurückgehalten.`,
  momentPassed: () => 'Der Zeitpunkt dafür ist vorbei: Es geht nicht mehr hinaus.',
  nearDeployment: (facts) =>
    `${quoted(facts, 'milestone')} steht bevor: Ab ${the(facts, 'from')} wird bis zur Abnahme jedes Team an jedem Arbeitstag gefragt. Seltener können Sie danach fragen.`,
  thinNeedsEnd: () => 'Seltener zu fragen braucht einen letzten Tag, damit niemand vergisst, wieder häufiger zu fragen. Wählen Sie einen.',
  calendarUnreadable: (facts) => `Es wurde nichts gespeichert. Zeile\u00a0${the(facts, 'line')}: ${the(facts, 'text')}`,
  unknownCalendar: () =>
    'Dieser Kalender ist hier nicht mehr bekannt. Wählen Sie einen aus der Liste, oder fügen Sie ihn noch einmal hinzu.',
  ownDeputy: (facts) => `${the(facts, 'who')} spricht schon für das Team. Wählen Sie als Vertretung jemand anderen.`,
  notAway: () => 'Sie sind nicht abwesend. Es gibt nichts zu ändern.',
  notUndoable: (facts) => the(facts, 'sentence'),
  dependsOn: (facts) => `Das lässt sich nicht mehr zurücknehmen, denn etwas baut darauf auf: ${the(facts, 'what')}.`,
  tooLongAgo: () =>
    'Das liegt mehr als 90\u00a0Tage zurück, zu lange, um es zurückzunehmen. Es bleibt im Verlauf: Ändern Sie, was heute gilt.',
  undoneAlready: () => 'Das wurde schon zurückgenommen. Es gibt nichts mehr rückgängig zu machen.',
  changedMeanwhile: () =>
    'Jemand anderes hat das im selben Augenblick geändert. Sehen Sie sich an, was jetzt dasteht, und versuchen Sie es dann noch einmal.',
  storageAway: () =>
    'Das hat nicht geklappt: Der Ort, an dem Milepost alles aufbewahrt, antwortet nicht. Es wurde nichts geändert. Versuchen Sie es in einer Minute noch einmal.',
};

/** The sentence a person is told. */
export const refusalSentence: Spoken<typeof en.refusalSentence> = (name, facts = {}) => refusals[name](facts);
