import type * as en from '../../en/cards/signoff.ts';
import type { Spoken } from '../../spoken.ts';
import { ended, ofDeliverables, several, somePeople } from './said.ts';

/** A milestone that is to be signed, and who signs it instead, in German. */
export const signoffWords: Spoken<typeof en.signoffWords> = {
  signoff: {
    waiting: 'Wartet auf Sie',
    overdue: 'Überfällig',
    by: (on) => `bis ${on}`,
    wasDue: (on) => `war fällig ${on}`,
    signsAs: (role) => (role === '' ? '' : `Sie nehmen ab als ${role}`),
    title: (milestone) => `„${milestone}“ abnehmen?`,
    asked: (on) => `Ich habe Sie am ${on} darum gebeten. Nehmen Sie ab, oder sagen Sie, was fehlt.`,
    readyToTry: 'Bereit zum Ausprobieren:',
    tryIt: 'Ausprobieren',
    met: (met, total) => `${ofDeliverables(met, total)} erfüllt`,
    more: (count, met) =>
      `und ${count} ${count === 1 ? 'weiteres' : 'weitere'}, ${met === count ? (count === 1 ? 'erfüllt' : 'alle erfüllt') : `${met} davon erfüllt`}`,
    evidence: 'Nachweis',
    beforeYouSign: 'Bevor Sie abnehmen',
    concern: (text) => `Offener Vorbehalt: ${text}`,
    raisedBy: (person, rest) => `Geäußert von ${person}.${rest === '' ? '' : ` ${rest}`}`,
    signedOn: (person, on) => `${person} hat am ${on} abgenommen`,
    onCondition: (words) => `Mit der Bedingung: ${ended(words)}`,
    lastOf: (approvers) => (approvers === 2 ? 'Sie sind die letzte von zwei Personen.' : `Sie sind die letzte von ${approvers} Personen.`),
    wordForWord: 'Was Sie abnehmen, bleibt Wort für Wort erhalten.',
    approve: 'Abnehmen',
    notAsItIs: 'So noch nicht',
    handOver: 'Übergeben',
    withConditions: 'Mit Bedingung abnehmen',
    reject: 'Ablehnen',
    reason: 'Ihr Grund oder Ihre Bedingung',
    reasonExample: 'Eine Sache, die das Team tun kann',
    reasonError: 'Schreiben Sie, was sich ändern muss, damit das Team weiß, was zu tun ist.',
    summary: (milestone, on) => `„${milestone}“ abnehmen? Es wartet auf Sie${on === '' ? '' : `, bis ${on} zu beantworten`}.`,
    youSigned: 'Sie haben abgenommen',
    othersSign: (milestone, who) => `„${milestone}“ wartet jetzt auf ${somePeople(who)}`,
    sealedSoon: 'Es wird versiegelt, sobald alle unterschrieben haben. Bis dahin können Sie es rückgängig machen.',
    noConditions: 'Ohne Bedingungen',
    signedAt: (at) => `, ${at}`,
    notYet: 'hat noch nicht unterschrieben',
    notSigned: 'Noch nicht abgenommen',
    byOn: (person, on) => `${person}, ${on}`,
    toChange: (milestone) => `${milestone}: etwas ist zu ändern`,
    next: 'Als Nächstes:',
    answers: (who, by) => ` ${who} antwortet${by === '' ? '.' : `, bis ${by} erwartet.`}`,
    newRequest: (who) =>
      ` Danach ${who.length === 1 ? 'geht' : 'gehen'} ${who.length === 1 ? 'eine neue Anfrage' : 'neue Anfragen'} an ${somePeople(who)}.`,
    openMilestone: 'Meilenstein öffnen',
    sealed: 'Abgenommen und versiegelt',
    approvedBy: (milestone, who) => {
      if (who.length === 1) return `${who[0]} hat „${milestone}“ abgenommen`;
      return who.length === 2
        ? `Beide Zuständigen haben „${milestone}“ abgenommen`
        : `Alle ${who.length} Zuständigen haben „${milestone}“ abgenommen`;
    },
    kept: (deliverables) =>
      `${several(deliverables, 'Ergebnis', 'Ergebnisse')}, Wort für Wort aufbewahrt. Eine spätere Änderung erscheint als „seit der Abnahme geändert“.`,
    openRecord: 'Versiegelte Fassung',
    withdrawn: 'Zurückgezogen',
    nothingToSign: (milestone) => `${milestone}: im Moment nichts abzunehmen`,
    withdrawnBy: (person) =>
      `${person} hat die Anfrage zurückgezogen. Es wurde nichts abgenommen. Sie bekommen eine neue, sobald es so weit ist.`,
    changed: (milestone) => `„${milestone}“ hat sich geändert, seit Sie dies bekamen`,
    nothingSigned: 'Es wurde nichts abgenommen.',
    handedOver: (person) => `Übergeben an ${person}`,
    signsNow: (person, milestone) => `${person} nimmt „${milestone}“ jetzt ab`,
    nothingMore: 'Mehr brauchen wir nicht von Ihnen.',
  },
  handOver: {
    title: (milestone) => `Wer nimmt „${milestone}“ an Ihrer Stelle ab?`,
    text: 'Die Person bekommt dieselbe Karte mit Ihren Worten. Sie erfahren, wenn abgenommen ist.',
    person: 'Person',
    personError: 'Wählen Sie, wer an Ihrer Stelle abnimmt.',
    words: 'Ihre Worte dazu',
    example: 'Sie haben den Piloten in Lyon geleitet und kennen ihn am besten',
    wordsError: 'Schreiben Sie in einem Satz, warum es an diese Person geht.',
    send: 'Übergeben',
    others: (count) => `und ${count} weitere ${count === 1 ? 'Person' : 'Personen'}, in der Registerkarte`,
  },
};
