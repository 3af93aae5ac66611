// What is said in German of private concerns: their form, their cards, the list in the tab (P56).
import type * as en from '../en/concern.ts';
import type { Spoken } from '../spoken.ts';

export const concernWords: Spoken<typeof en.concernWords> = {
  missing: 'Schreiben Sie in ein oder zwei Sätzen, was Ihnen Sorge macht.',
  answerMissing: 'Schreiben Sie Ihre Antwort in ein oder zwei Sätzen.',
  what: 'Ihre Sorge',
  answer: 'Ihre Antwort',
  isClosed: (who) => `${who} hat diese Sorge abgeschlossen`,
  answered: 'eine Antwort darauf',
  closing: 'dass sie abgeschlossen ist',
  raisedStays: 'Nur wer sie geäußert hat, nimmt sie zurück.',
};

export const concernActionWords: Spoken<typeof en.concernActionWords> = {
  raise: 'Vertrauliche Sorge',
  raiseTitle: (who) => `Das liest nur ${who}. Was macht Ihnen Sorge?`,
  answer: 'Antworten',
  answerTitle: (who) => `Was antworten Sie ${who}?`,
  close: 'Abschließen',
  undo: 'Rückgängig',
  example: 'Zum Beispiel: Das Team meldet Grün, und wer testet, sagt mir etwas anderes.',
  answerExample: 'Zum Beispiel: Ich spreche heute mit dem Team und sage Ihnen morgen, was herauskam.',
};

/** What was done, said to the person who did it. */
export const concernSaid: Spoken<typeof en.concernSaid> = {
  raised: (who) => `Nur ${who} liest Ihre Sorge`,
  answered: (who) => `${who} bekommt Ihre Antwort`,
  closed: 'Die Sorge ist abgeschlossen',
  reopened: 'Die Sorge ist wieder offen',
  takenBack: 'Ihre Sorge ist zurückgenommen',
  answerTakenBack: 'Ihre Antwort ist zurückgenommen',
};

/** The list in the tab, for its two readers. */
export const concernListWords: Spoken<typeof en.concernListWords> = {
  need: (who) => `Die vertrauliche Sorge von ${who} beantworten`,
  toRaiser: (who) => `Vertraulich an ${who}`,
  toHearer: (who) => `Vertraulich von ${who}`,
  waits: (who) => `Wartet auf ${who}`,
  answered: 'Beantwortet und noch offen',
  unheard: (who) => `${who} war im Chat nicht zu erreichen`,
  closed: (who, moment) => `Abgeschlossen von ${who}, ${moment}`,
};

/** The part of the People page that only its reader sees. */
export const concernPartWords: Spoken<typeof en.concernPartWords> = {
  title: 'Vertraulich',
  onlyYou:
    'Diesen Teil sehen nur Sie, und von jeder Sorge die eine Person, die darin genannt ist. Er steht in keinem Bericht, keiner Zahl und keinem Verlauf.',
  none: 'Etwas, das nicht in den Kanal gehört? Sagen Sie es hier: Eine Person liest es, und es steht hier für Sie beide, bis jemand von Ihnen es abschließt.',
  closed: (count) => `${count} abgeschlossen`,
  lost: 'Was Sie geäußert haben oder was an Sie ging, wurde nicht geladen. Nichts davon ist verloren; es wird von selbst noch einmal versucht.',
};

export const concernCardWords: Spoken<typeof en.concernCardWords> = {
  private: 'Vertraulich',
  formTitle: 'Was macht Ihnen Sorge?',
  only: (who) => `Das liest nur ${who}. Es steht in keinem Bericht, keiner Zahl und keinem Verlauf.`,
  onlyBoth: (who) => `Das lesen nur Sie und ${who}. Es steht in keinem Bericht, keiner Zahl und keinem Verlauf.`,
  send: (who) => `An ${who} senden`,
  sendShort: 'Senden',
  wrote: (who, at) => `${who}, ${at}`,

  told: (who) => `${who} vertraut Ihnen eine Sorge an`,
  waiting: (who) => `${who} wartet auf Ihre Antwort`,
  waitingBand: 'Wartet auf Ihre Antwort',
  raised: (who) => `${who} bekommt Ihre Sorge`,
  raisedBand: 'Vertraulich geäußert',
  answered: (who) => `${who} hat geantwortet`,
  answeredBand: 'Beantwortet',
  unheard: (who) => `${who} war nicht zu erreichen`,
  unheardBand: 'Noch nicht zugestellt',
  unheardLine: (who) =>
    `Milepost erreicht ${who} in keinem Chat. Sonst weiß niemand davon: Sprechen Sie selbst miteinander, oder nehmen Sie die Sorge zurück.`,
  open: 'Sie bleibt offen, bis jemand von Ihnen beiden sie abschließt.',
  closed: (who) => `${who} hat die Sorge abgeschlossen`,
  closedBand: 'Abgeschlossen',
  closedLine: 'Mehr wird hier nicht von Ihnen gebraucht.',
  takenBack: (who) => `${who} hat die Sorge zurückgenommen`,
  takenBackBand: 'Zurückgenommen',
  takenBackLine: 'Es gibt nichts mehr zu beantworten.',

  elsewhere: 'Lassen Sie uns das in unserem eigenen Chat besprechen',
  elsewhereBand: 'Nicht im Kanal',
  elsewhereLine: 'Öffnen Sie den Chat mit Milepost und schreiben Sie dort „Sorge“: Dann liest es nur eine Person.',
  fromChannel: (channel) =>
    `Begonnen haben Sie damit im Kanal „${channel}“. Hier liest es nur eine Person; löschen Sie Ihre Nachricht dort, wenn Sie möchten.`,
};
