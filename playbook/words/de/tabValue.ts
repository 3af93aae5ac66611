// What the tab says by itself in German about what the rollout gives and what it asks; fetched with that page.
import type * as en from '../en/tabValue.ts';
import { numberWords } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';

const many = (count: number, one: string, several: string) => `${numberWords(count)}\u00a0${count === 1 ? one : several}`;
const peopleOf = (count: number) => many(count, 'Person', 'Personen');

/** What people answered to a note. */
const answers = { done: 'Erledigt', will: 'Ich mache es', help: 'Ich brauche Hilfe', none: 'Noch keine Antwort' };

const first = (shown: number, all: number) => `Die ersten ${numberWords(shown)} von ${numberWords(all)}`;

/** Headings, empty states and small labels of the page on value. */
export const valueWords: Spoken<typeof en.valueWords> = {
  inside: {
    benefit: 'Was es bringt',
    next: 'Nächste Runde',
    notices: 'Mitteilungen',
    rounds: 'Runden',
    round: 'Wie eine Runde lief',
    lag: 'Wer im Rückstand ist',
    material: 'Zum Weitergeben',
    measures: 'Messgrößen des Erfolgs',
  },
  measures: {
    heads: { name: 'Messgröße', value: 'Jetzt', from: 'Vereinbart', how: 'Wie gemessen wird' },
    lead: 'Woran wir sehen, dass es wirkt.',
    reason: 'Vom Ausgangswert bis zum Ziel, jedes Mal auf dieselbe Weise gemessen.',
    notYet: 'noch nicht gemessen',
    none: 'Noch ist keine Messgröße vereinbart.',
    noneReason: 'Messgrößen kommen mit der Vorlage, mit der eine Einführung beginnt.',
  },
  count: (count) => numberWords(count),
  people: peopleOf,
  lead: 'Was jeder von uns gewinnt und was es kostet.',
  forYou: {
    title: 'Für Sie',
    asked: 'Was von Ihnen gebraucht wird',
    gains: 'Was Sie gewinnen',
    often: 'Wie oft Sie davon hören',
    nothingAsked: 'Zurzeit wird von Ihnen nichts gebraucht.',
    noGains: 'Für Ihre Rollen ist noch nichts geschrieben. Wer die Einführung steuert, kann es unten hinzufügen.',
    none: 'Sie haben hier noch keine Rolle. Sobald Sie eine haben, steht hier, was Sie gewinnen und was von Ihnen gebraucht wird.',
    all: (count) => `Alle ${count} zeigen`,
    answers,
  },
  around: {
    title: 'Hinweise und Personen',
    next: (count, left) =>
      `${peopleOf(count)} ${count === 1 ? 'bekommt' : 'bekommen'} einen Hinweis${left ? `, ${numberWords(left)} nicht` : ''}`,
    noNext: 'Keine Runde ist geplant.',
    notices: {
      review: (count) => `${count} ${count === 1 ? 'wartet' : 'warten'} auf Freigabe`,
      approved: (count) => `${count} bereit zum Senden`,
      draft: (count) => many(count, 'Entwurf', 'Entwürfe'),
      sent: (count) => `${count} gesendet`,
      none: 'Noch keine geschrieben',
    },
    noRounds: 'Noch keine hinausgegangen',
    material: (count) => `${many(count, 'Text', 'Texte')} zum Kopieren`,
    noMaterial: 'Noch nichts zum Kopieren',
  },
  library: {
    title: 'Was es bringt',
    all: 'Alles',
    filter: 'Worüber',
    roles: 'Für wen',
    everyRole: 'Jede Rolle',
    shown: (shown, all) =>
      shown === all ? many(all, 'Vorteil', 'Vorteile') : `${numberWords(shown)}\u00a0von\u00a0${many(all, 'Vorteil', 'Vorteilen')}`,
    none: 'Was diese Einführung bringt, steht dann hier: was jede Rolle gewinnt, der Beleg dafür und was es kostet.',
    noneHere: 'Für diese Auswahl ist noch nichts geschrieben.',
    clear: 'Alles zeigen',
    ask: 'Wir brauchen',
    gaps: 'Was noch zu schreiben ist',
  },
  benefit: {
    evidence: 'Beleg',
    source: (source) => `Quelle: ${source}`,
    caseStudy: 'Ein Beispiel',
    effort: 'Was es kostet und warum es sich lohnt',
    noEffort: 'Was es kostet, ist noch nicht geschrieben.',
    ask: 'Was wir von Ihnen brauchen',
    askOf: 'Was wir brauchen',
    deliverable: 'Es dient',
    of: (deliverable, milestone) => `${deliverable}, in „${milestone}“`,
    section: 'Mehr lesen',
    told: 'Wer davon erfahren hat',
    gone: 'Dieser Vorteil steht nicht mehr in der Sammlung.',
    back: 'Alles, was es bringt',
    before: 'Davor: ',
    next: 'Danach: ',
  },
  next: {
    gets: 'Wer welchen Hinweis bekommt',
    heads: { who: 'Wer', note: 'Hinweis', when: 'Wann', why: 'Warum' },
    left: 'Wer keinen bekommt und warum',
    nobody: 'In dieser Runde bekommt niemand einen Hinweis.',
    nobodyLeft: 'Alle mit einer Rolle bekommen einen.',
    none: 'Keine Runde ist geplant.',
    quiet: 'Hinweise gehen nur ab und zu hinaus, und nur, wenn es etwas zu sagen gibt.',
    first,
  },
  notices: {
    lead: 'Sagen Sie es mit Ihren eigenen Worten.',
    reason: 'Sie wählen, wer sie bekommt, sehen sie so, wie sie ankommt, und wo die Einführung es verlangt, liest jemand gegen.',
    none: 'Noch ist nichts geschrieben. Eine Mitteilung geht an alle, die Sie wählen, jeweils in den eigenen Chat.',
    states: { draft: 'Entwurf', review: 'Wartet auf Freigabe', approved: 'Freigegeben', sent: 'Gesendet', dropped: 'Zurückgenommen' },
    ask: 'Bittet um',
    read: 'Lesen',
    to: 'An',
    who: 'Mit Namen',
    left: 'Wer keine bekommt und warum',
    first,
    by: (name) => `Von ${name}`,
  },
  rounds: {
    lead: 'Wie jede Runde ausging, Person für Person.',
    reason:
      'Was nicht zugestellt werden konnte, sagt warum und was hilft. Niemand wird beim Lesen beobachtet: Was zählt, ist eine Antwort.',
    none: 'Noch ist keine Runde hinausgegangen. Wie sie für jede Person ausging und was geantwortet wurde, steht dann hier.',
    open: 'Ansehen, wie es lief',
    openOf: (title) => `Ansehen, wie es lief: ${title}`,
    picture: (title) => `Wie „${title}“ ausging. Dasselbe steht in der Tabelle.`,
    delivered: 'Wie es ausging',
    answered: 'Was zurückkam',
    answersPicture: 'Was geantwortet wurde. Dasselbe steht in der Tabelle.',
    heads: { outcome: 'Ausgang', answer: 'Antwort', people: 'Personen' },
    people: 'Person für Person',
    first: (shown, all) => `${first(shown, all)}, zuerst wer Hilfe braucht und wen es nicht erreicht hat`,
    file: 'Ganze Liste (CSV)',
    nobody: 'In dieser Runde war niemand.',
    openLink: 'Link, um Milepost hinzuzufügen',
    openLinkOf: (name) => `Link, um Milepost hinzuzufügen, für ${name}`,
    all: 'Alle Runden',
  },
  lag: {
    title: 'Wer im Rückstand ist',
    reason: 'Jede Person erfährt es zuerst selbst, bevor es hier steht.',
    none: 'Niemand ist im Rückstand.',
    noneReason:
      'Bei wem etwas überfällig ist, ein Abschnitt zu bestätigen oder ein Meilenstein abzunehmen, steht hier, sobald die Person es selbst erfahren hat.',
    first,
    open: (name) => `Öffnen, was ansteht für ${name}`,
  },
  material: {
    lead: 'Texte zum Weitergeben.',
    reason: 'Kopieren Sie einen, machen Sie ihn zu Ihrem, und senden Sie ihn dorthin, wo Ihre Leute lesen.',
    none: 'Sobald für Ihre Leute ein Vorteil geschrieben ist, steht hier ein Text zum Weitergeben.',
    copy: 'Kopieren',
    copyOf: (title) => `Kopieren: ${title}`,
    form: 'Wo Sie es weitergeben',
    forms: { chat: 'Für einen Chat', mail: 'Für eine E-Mail', poster: 'Für einen Aushang' },
    copied: 'Kopiert.',
    select: 'Der Text ist jetzt markiert. Drücken Sie Strg+C, am Mac Cmd+C.',
  },
};
