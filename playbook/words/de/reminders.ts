// Notes on what the rollout brings, in German: how often they come, what they ask, and what becomes of it (P99-P103, U13).
import type { Wish } from '../../journal/Wish.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/reminders.ts';
import type { Spoken } from '../spoken.ts';
import { capital, counted, spelled, titleOf } from './counts.ts';

type Goal = NonNullable<Wish['goal']>;

/** "jede Woche", "alle zwei Wochen" */
const everyWords = (weeks: number): string => (weeks === 1 ? 'jede Woche' : `alle ${spelled(weeks)} Wochen`);
const goals: Record<Goal, string> = {
  efficiency: 'mehr Zeit',
  growth: 'Wachstum',
  customers: 'zufriedenere Kunden',
  people: 'weniger Risiko',
};

/** "pro Woche", "alle zwei Wochen": after what comes that often at most. */
const perWords = (weeks: number): string => (weeks === 1 ? 'pro Woche' : everyWords(weeks));

/** What somebody gets, after "Sie bekommen". */
const often = ({ how }: Pick<Wish, 'how'>, everyWeeks: number): string =>
  ({
    usual: `höchstens einen Hinweis ${perWords(everyWeeks)}`,
    less: `höchstens einen Hinweis ${perWords(everyWeeks * 2)}`,
    weekly: 'jeden Montag eine Zusammenfassung',
    never: 'keine Hinweise',
  })[how];

/** So many of all, with the verb for one and for several. */
const ofPeople = (some: number, all: number, one: string, several: string): string =>
  all === 1 ? `Die eine Person ${one}` : `${capital(spelled(some))} von ${spelled(all)} Personen ${some === 1 ? one : several}`;
const behindOf = (behind: number, all: number): string => ofPeople(behind, all, 'ist im Rückstand', 'sind im Rückstand');

/** "ein Vorteil", "drei Vorteile" after a verb. */
const gainsWords = (gains: number): string => (gains === 1 ? 'einen Vorteil' : `${spelled(gains)} Vorteile`);

export const reminderWords: Spoken<typeof en.reminderWords> = {
  goals,
  everyWords,
  goalWhy: (goal) => `Weil Sie sich vor allem das wünschen: ${goals[goal]}.`,
  laterChange: 'eine spätere Änderung',
  pauseAhead: (day) => `${day} liegt nicht mehr vor uns: Wählen Sie einen Tag ab morgen.`,
  asYouWant: 'Ihre Hinweise kommen, wie Sie es möchten',

  card: {
    stateAll: 'Ihre Hinweise',
    where: (rollouts) => rollouts.join(', '),
    title: (wish, everyWeeks) => `Sie bekommen ${often(wish, everyWeeks)}`,
    now: (wish, everyWeeks) => `Danach bekommen Sie ${often(wish, everyWeeks)}.`,
    pausedTitle: (until) => `Keine Hinweise bis ${until}`,
    next: (day) => `Am ${day} kommt der nächste.`,
    obligations: 'Was wirklich auf Sie wartet, bleibt unter „meins“, was immer Sie wählen.',
    usual: 'Wie gewohnt',
    less: 'Seltener',
    weekly: 'Nur montags',
    pause: 'Eine Woche Pause',
    never: 'Nie',
    on: 'Wieder Hinweise',
    goalLabel: 'Was wünschen Sie sich vor allem davon?',
    goalError: 'Wählen Sie, was Sie sich vor allem davon wünschen.',
    goalChoices: [
      ['efficiency', 'Mehr Zeit'],
      ['growth', 'Wachstum'],
      ['customers', 'Zufriedenere Kunden'],
      ['people', 'Weniger Risiko'],
      ['none', 'Nichts Bestimmtes'],
    ],
    setGoal: 'Ziel speichern',
    type: 'Schreiben Sie „Hinweise seltener“, „Hinweise wöchentlich“, „Hinweise aus“, „Hinweise an“, „Hinweise Pause bis Montag“ oder „mein Ziel ist mehr Zeit“.',
    summary: (said) => `${said}.`,
    backToNote: 'Zurück zum Hinweis',
    howOften: 'Wie oft?',
  },
  notUnderstood:
    'Sagen Sie, wie Sie Ihre Hinweise möchten: „Hinweise seltener“, „Hinweise wöchentlich“, „Hinweise aus“, „Hinweise an“ oder „Hinweise Pause bis Montag“.',
  goalNotUnderstood:
    'Sagen Sie, was Sie sich vor allem wünschen: „mein Ziel ist mehr Zeit“, „… Wachstum“, „… zufriedenere Kunden“ oder „… weniger Risiko“; oder „mein Ziel ist nichts Besonderes“.',

  note: {
    readerIs: (first, role) => (role ? `${first}, für Sie in der Rolle ${role}` : `für Sie, ${first}`),
    waits: (count) => (count === 1 ? 'Ein Punkt wartet auf Sie' : `${capital(spelled(count))} Punkte warten auf Sie`),
    openTitle: 'Ihr nächster Schritt in der Einführung',
    nothingNeeded: 'Von Ihnen wird gerade nichts gebraucht.',
    sign: (milestone) => `„${milestone}“ abnehmen`,
    decide: (milestone) => `Über „${milestone}“ entscheiden`,
    accept: (count) =>
      count === 1 ? 'Einen Abschnitt lesen und bestätigen' : `${capital(spelled(count))} Abschnitte lesen und bestätigen`,
    meetWhy: (milestone) => `„${milestone}“ wartet darauf.`,
    linkedWhy: (why, deliverable) => `${why ? `${why} ` : ''}Es dient dem Ergebnis „${titleOf(deliverable, 80)}“.`,
    signWhy: 'Niemand sonst kann an Ihrer Stelle abnehmen, außer Sie sagen es.',
    decideWhy: 'Der Plan steht still, bis jemand entscheidet.',
    acceptWhy: 'Darin steht, wie Sie von nun an zusammenarbeiten.',
    acts: { sign: 'Abnehmen', decide: 'Entscheiden', accept: 'Lesen' },
    open: 'Öffnen',
    inPlaybook: 'Im Playbook: ',
    isOver: 'Schon erledigt',
    overTitle: (what) => `${what}: Das ist erledigt`,
    over: (first) => `Mehr brauchen wir nicht von Ihnen, ${first}.`,
    ownerMeets: (owner) => `Danke. Es zählt, sobald ${owner} sagt, was es belegt.`,
    helperNone: 'Noch steuert niemand sonst diese Einführung. Benennen Sie jemanden auf der Seite „Personen“.',
    helpGoes: (helper) => `${helper} bekommt Ihre Worte, und die Antwort kommt hierher zurück.`,
    helpAnswer: 'Die Antwort kommt hierher zurück.',
  },

  met: {
    title: (deliverable) => `Was belegt, dass es erledigt ist: ${deliverable}`,
    label: 'Was es belegt',
    example: '12 Namen in der Liste, drei Orte',
    error: 'Sagen Sie, was es belegt: eine Zahl, ein Test, ein Dokument.',
    linkLabel: 'Ein Link, wenn es einen gibt',
    send: 'Es ist erledigt',
    why: 'Das Ergebnis ist damit erfüllt, und alle sehen es.',
    evidence: 'Der Nachweis',
    criterion: 'Es ist erfüllt, wenn die Antwort Ja lautet',
  },

  help: {
    need: (asker, text) => `Hilfe für ${asker}: ${titleOf(text, 80)}`,
    noWords: (ask) => (ask ? `Ich brauche Hilfe dabei: ${ask}` : 'Ich brauche Hilfe bei meinem nächsten Schritt.'),
  },

  monday: {
    where: (first) => `${first}, Ihre Zusammenfassung am Montag`,
    title: (count) =>
      count
        ? `Diese Woche ${count === 1 ? 'wartet ein Punkt' : `warten ${spelled(count)} Punkte`} auf Sie`
        : 'Diese Woche wartet nichts auf Sie',
    rollouts: (count) => capital(`${spelled(count)} ${count === 1 ? 'Einführung' : 'Einführungen'}`),
    brings: 'Was es Ihnen bringt',
    bringsIn: (rollout) => `Was „${rollout}“ Ihnen bringt`,
    why: 'Einmal in der Woche, weil Sie darum gebeten haben.',
  },

  value: {
    lead: (benefits) =>
      benefits
        ? `Die Einführung bringt denen, für die sie gedacht ist, ${counted(benefits, 'Vorteil', 'Vorteile')}.`
        : 'Was die Einführung bringt, ist noch nicht aufgeschrieben.',
    gives: (gains, asked) => {
      const asks = asked ? `bittet Sie um ${asked === 1 ? 'eine Sache' : `${spelled(asked)} Dinge`}` : 'bittet Sie gerade um nichts';
      return gains ? `Die Einführung bringt Ihnen ${gainsWords(gains)} und ${asks}. ` : `Die Einführung ${asks}. `;
    },
    lateOf: (late) => `${capital(spelled(late))} davon ${late === 1 ? 'ist' : 'sind'} überfällig.`,
    reason: (everyWeeks, next) => `Höchstens ein Hinweis dazu geht ${perWords(everyWeeks)} hinaus, am ${dayWords(next)} der nächste.`,
    said: (wish, everyWeeks, next) => `Sie bekommen ${often(wish, everyWeeks)}${next ? `, am ${dayWords(next)} das nächste Mal` : ''}.`,
    saidPaused: (until) => `Ihre Hinweise ruhen, bis ${dayWords(until)} vorbei ist.`,
    saidOver: 'Die Hinweise sind zu Ende: Was die Einführung brachte, zeigen ihre Messwerte.',
    change: 'Wie oft?',
    changeTitle: 'Wie möchten Sie erinnert werden?',
    howLabel: 'Wie oft',
    hows: [
      { value: 'usual', label: 'Wie gewohnt' },
      { value: 'less', label: 'Jede zweite Runde' },
      { value: 'weekly', label: 'Eine Zusammenfassung am Montag' },
      { value: 'never', label: 'Nie' },
    ],
    pauseLabel: 'Pause bis (leer: keine Pause)',
    goalLabel: 'Was Sie sich vor allem davon wünschen',
    anyGoal: 'Nichts Bestimmtes',
    will: 'Ich mache es',
    done: 'Erledigt',
    help: 'Ich brauche Hilfe',
    helpTitle: 'Was steht im Weg?',
    doneTitle: (what) => `Was belegt, dass es erledigt ist: ${what}`,
    answeredOn: (answer, day) =>
      `${{ will: 'Sie wollten es machen', done: 'Sie haben es erledigt', help: 'Sie haben um Hilfe gebeten' }[answer]}, ${dayWords(day)}`,
    waitsForOwner: 'wartet auf die zuständige Person, die sagt, was es belegt',
    when: (day) => `${dayWords(day)}, in der Arbeitszeit jeder Person`,
    because: {
      goal: (goal) => `wünscht sich vor allem: ${goals[goal]}`,
      turn: 'ist an der Reihe',
      open: 'was dort noch offen ist',
    },
    left: {
      never: 'möchte keine',
      paused: (on) => (on ? `Pause bis ${dayWords(on)}` : 'macht Pause'),
      less: (on) => (on ? `jede zweite Runde, zuletzt gehört ${dayWords(on)}` : 'jede zweite Runde'),
      weekly: 'bekommt es in der Zusammenfassung am Montag',
      away: 'bis nach dieser Runde abwesend',
      heard: (on) => (on ? `zuletzt gehört ${dayWords(on)}` : 'hat vorerst genug gehört'),
      nothing: 'nichts Neues zu sagen',
      over: 'die Hinweise sind zu Ende',
      left: 'hat den Kanal verlassen',
    },
    skip: 'Runde auslassen',
    putBack: 'Zurückholen',
    quietOver: 'Keine Hinweise mehr: Der Go-live liegt einige Wochen zurück.',
    quietClosed: 'Die Einführung ist abgeschlossen: Es gehen keine Hinweise hinaus.',
    quietPaused: 'Die Einführung ruht: Bis sie weitergeht, gehen keine Hinweise hinaus.',
    quietSteers: 'Wer die Einführung steuert, sieht die nächste Runde, bevor sie hinausgeht.',
    quietSetup: 'Hinweise beginnen, sobald die Einführung gestartet ist.',
  },

  /** The words of the coming round, changed once (U20). */
  reword: {
    label: 'Worte ändern',
    title: 'Was sagt die kommende Runde stattdessen?',
    limits: { text: 'Was es bringt', ask: 'Worum es bittet' },
    benefit: 'Die Hinweise zu',
    role: 'Für wen?',
    everybody: 'Alle, die davon hören',
    text: 'Was es bringt (leer: wie in der Sammlung)',
    ask: 'Worum es bittet (leer: wie in der Sammlung)',
    missing: 'Sagen Sie, was stattdessen dort stehen soll.',
    notComing: 'Diese Worte gelten nur für die kommende Runde. Auf der Seite „Nutzen“ sehen Sie, welche das ist.',
    once: 'Diese Worte wurden schon einmal geändert. Nehmen Sie das zuerst zurück.',
    nobody: (title) => `Niemand davon hört in der kommenden Runde von „${title}“. Wählen Sie einen anderen Hinweis.`,
    out: 'die Runde, die schon draußen ist',
    because: 'in eigenen Worten',
    takeBack: (title) => `Worte zu „${title}“ zurücknehmen`,
  },

  lag: {
    none: 'Niemand ist im Rückstand.',
    line: (behind, all) => `${behindOf(behind, all)}.`,
    calm: (behind, all) => `${behindOf(behind, all)}: Die Einführung ist nicht in Gefahr.`,
    risky: (behind, all, who) => `${behindOf(behind, all)}${who ? `, darunter ${who}` : ''}: Das gefährdet das Ganze.`,
    /** In the report of the week: nobody is named. */
    week: (behind, all) =>
      ofPeople(behind, all, 'könnte ein Wort von der Projektleitung brauchen', 'könnten ein Wort von der Projektleitung brauchen'),
    /** In the draft, for who steers alone. */
    draft: (who) => `Hier könnte ein Wort von Ihnen helfen: ${who}.`,
    why: {
      ask: (what) => `hat „${titleOf(what, 60)}“ nicht erledigt`,
      meet: (what) => `„${titleOf(what, 60)}“ ist überfällig`,
      sign: (milestone) => `hat „${milestone}“ nicht abgenommen`,
      decide: (milestone) => `hat nicht über „${milestone}“ entschieden`,
      accept: (count) => `hat ${count === 1 ? 'einen Abschnitt' : `${spelled(count)} Abschnitte`} zu bestätigen`,
      exercise: (count) => `hat ${count === 1 ? 'eine Übung' : `${spelled(count)} Übungen`} nicht ausprobiert`,
      report: (team) => `${team} hat zweimal nichts gesagt`,
    },
    since: (day) => `seit ${dayWords(day)}`,
    talk: 'Miteinander reden',
    talkTitle: (who) => `Was klären Sie mit ${who}?`,
    talkText: 'Worum es geht',
    talkBy: 'Bis wann',
  },
};
