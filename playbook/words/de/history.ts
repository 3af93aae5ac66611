// The sentences of the history, in German.
import { dayIn, instantOf } from '../../clock/moments.ts';
import type { EntryType, RolloutFields } from '../../journal/Entry.ts';
import type { RoundId } from '../../journal/Reminder.ts';
import { dayWords } from '../dates.ts';
import {
  deliverable,
  good,
  hidden,
  type Lookup,
  milestone,
  note,
  role,
  type Sentences,
  signed,
  talkedTo,
  team,
} from '../history/Lookup.ts';
import { listed } from '../numbers.ts';
import { benefitWords } from './benefits.ts';
import { capital, counted, dativeWorkingDays, titleOf } from './counts.ts';
import { cadenceSentences } from './history/cadenceSentences.ts';
import { dutyWords } from './history/dutyWords.ts';
import { issueSentences } from './history/issueSentences.ts';
import { liveSentences } from './history/liveSentences.ts';
import { noticeSentences } from './history/noticeSentences.ts';
import { playbookSentences } from './history/playbookSentences.ts';
import { statusSentences } from './history/statusSentences.ts';
import { meetingWords } from './meeting.ts';
import { because, planChangeWords } from './planChanges.ts';
import { privacyWords } from './privacy.ts';
import { decidedFor } from './signoff.ts';
import { talkWords } from './talks.ts';

const verdicts = { approve: 'abgenommen', conditions: 'mit Bedingung abgenommen', reject: 'abgelehnt' } as const;
const answers = { will: 'macht es', done: 'hat es erledigt', help: 'bittet um Hilfe' } as const;

export const historyWords: Sentences<EntryType> = {
  ...cadenceSentences,
  ...statusSentences,
  ...issueSentences,
  ...liveSentences,
  ...playbookSentences,
  ...noticeSentences,
  rolloutStarted: ({ words }) => note(`Die Einführung „${words.title ?? ''}“ wurde gestartet`),
  rolesDefined: hidden,
  milestonesPlanned: ({ data }) =>
    note(
      `${counted(data.milestones.length, 'Meilenstein wurde', 'Meilensteine wurden')} geplant: ${listed(data.milestones.map(({ name }) => name))}`,
    ),
  benefitsDefined: hidden,
  benefitWritten: ({ data: { benefit, was } }) => note((was ? benefitWords.history.changed : benefitWords.history.written)(benefit.title)),
  benefitDropped: ({ data }) => note(benefitWords.history.dropped(data.was.title)),
  benefitRestored: ({ data }) => note(benefitWords.history.restored(data.benefit.title)),
  metricsDefined: hidden,
  rolloutPaused: () => note('Die Einführung ruht: Es wird nichts gesendet'),
  rolloutResumed: () => note('Die Einführung geht weiter'),
  rolloutClosed: () => note('Die Einführung wurde abgeschlossen'),
  rolloutReopened: () => note('Die Einführung wurde wieder geöffnet'),
  personNamed: ({ data }, look) =>
    note(`${look.name(data.person)} nimmt teil, Seite: ${look.rollout.start?.sides[data.side] ?? data.side}`),
  personUnnamed: ({ data }, look) => note(`${look.name(data.person)} nimmt nicht mehr teil`),
  roleGiven: ({ data }, look) => note(`${look.name(data.person)} hat jetzt die Rolle „${role(look, data.role)}“`),
  roleTaken: ({ data }, look) => note(`${look.name(data.person)} hat nicht mehr die Rolle „${role(look, data.role)}“`),
  teamAdded: ({ data }) => note(`${data.fields.name} meldet an jedem Arbeitstag um ${data.fields.askAt}\u00a0Uhr`),
  teamChanged: ({ data }, look) => note(`Geändert: ${team(look, data.team)}`),
  personAway: ({ data, at }, look) =>
    note(
      data.until < dayIn(instantOf(at), look.rollout.start?.zone ?? 'UTC')
        ? `${look.name(data.person)} ist zurück`
        : `${look.name(data.person)} ist bis ${dayWords(data.until)} abwesend`,
    ),
  personBack: ({ data }, look) => note(`${look.name(data.person)} ist nicht abwesend`),
  milestoneAdded: ({ data: { milestone: added } }) => note(planChangeWords.added(added.name, added.startOn, added.dueOn)),
  milestoneChanged: ({ data: { milestone: id, fields } }, look) => {
    const name = milestone(look, id);
    const onlyNeeds = fields.needs && Object.keys(fields).length === 1;
    return note(
      onlyNeeds
        ? planChangeWords.needs(
            name,
            (fields.needs ?? []).map((need) => milestone(look, need)),
          )
        : planChangeWords.changed(name),
    );
  },
  milestoneMoved: ({ data }, look) => note(planChangeWords.moved(milestone(look, data.milestone), data.place)),
  milestoneDropped: ({ data: { milestone: id, into }, words }, look) =>
    note(
      into
        ? planChangeWords.merged(milestone(look, id), milestone(look, into), words.reason)
        : planChangeWords.dropped(milestone(look, id), words.reason),
    ),
  milestoneRestored: ({ data }, look) => note(planChangeWords.restored(milestone(look, data.milestone))),
  planRedated: ({ data, words }, look) => note(planChangeWords.redated(data, (id) => milestone(look, id), words.reason)),
  planImported: ({ data }) => note(planChangeWords.imported(data)),
  planImportTakenBack: () => note(planChangeWords.importTakenBack),
  deliverableStarted: ({ data }, look) => note(planChangeWords.started(deliverable(look, data))),
  deliverableNotStarted: ({ data }, look) => note(planChangeWords.notStarted(deliverable(look, data))),
  deliverableRestored: ({ data }, look) =>
    note(planChangeWords.deliverableRestored(deliverable(look, data), milestone(look, data.milestone))),
  deliverableAdded: ({ data }, look) => note(`„${data.fields.title}“ kam zu „${milestone(look, data.milestone)}“ hinzu`),
  deliverableChanged: ({ data }, look) => note(`„${deliverable(look, data)}“ wurde geändert`),
  deliverableDropped: ({ data, words }, look) =>
    note(planChangeWords.deliverableDropped(deliverable(look, data), milestone(look, data.milestone), words.reason)),
  rolloutChanged: ({ data }) => note(rolloutChangedWords(data.fields)),
  milestoneActivated: ({ data }, look) => note(`„${milestone(look, data.milestone)}“ wurde aktiviert`),
  milestoneDeactivated: ({ data }, look) => note(`„${milestone(look, data.milestone)}“ ist wieder ein Entwurf`),
  userTested: ({ data, words }, look) => ({
    mark: data.result === 'passed' ? 'good' : 'late',
    text: `Anwender haben „${milestone(look, data.milestone)}“ ausprobiert: ${data.result === 'passed' ? 'bestanden' : 'nicht bestanden'}, ${counted(data.defects, 'Fehler', 'Fehler')} gefunden${words.text ? `. ${titleOf(words.text, 100)}` : ''}`,
  }),
  userTestWithdrawn: ({ data }, look) => note(`Ein Anwendertest von „${milestone(look, data.milestone)}“ wurde zurückgenommen`),
  forecastGiven: ({ data, words }, look) =>
    note(
      data.on
        ? `Die Projektleitung erwartet „${milestone(look, data.milestone)}“ für ${dayWords(data.on)}: ${titleOf(words.reason ?? '', 100)}`
        : `Die Prognose für „${milestone(look, data.milestone)}“ kommt wieder von den Teams`,
    ),
  deliverableMet: ({ data }, look) => good(`„${deliverable(look, data)}“ ist erfüllt`),
  deliverableReopened: ({ data }, look) => note(`„${deliverable(look, data)}“ ist wieder offen`),
  signoffRequested: ({ data }, look) =>
    note(
      `${listed(data.approvers.map(({ person }) => look.name(person)))} ${data.approvers.length === 1 ? 'wurde' : 'wurden'} gebeten, „${milestone(look, data.milestone)}“ abzunehmen`,
    ),
  signoffWithdrawn: ({ data }, look) =>
    note(`Die Bitte um Abnahme von „${milestone(look, signed(look, data.signoff))}“ wurde zurückgezogen`),
  verdictGiven: ({ data, by }, look) => ({
    mark: data.verdict === 'reject' ? 'late' : 'signed',
    text: `${decidedFor(look.name(by), look.name(data.approver))} hat „${milestone(look, signed(look, data.signoff))}“ ${verdicts[data.verdict]}`,
  }),
  verdictTakenBack: ({ data }, look) =>
    note(`${look.name(data.approver)} hat die Entscheidung zu „${milestone(look, signed(look, data.signoff))}“ zurückgenommen`),
  signoffHandedOver: ({ data }, look) =>
    note(`${look.name(data.from)} hat die Abnahme von „${milestone(look, signed(look, data.signoff))}“ an ${look.name(data.to)} übergeben`),
  talkPlanned: ({ data }, look) => note(talkWords.history.planned(look.name(data.person), milestone(look, data.milestone))),
  talkDropped: ({ data }, look) => note(talkWords.history.dropped(talkedTo(look, data.talk))),
  talkHeld: ({ data }, look) => note(talkWords.history.held(talkedTo(look, data.talk))),
  talkReopened: ({ data }, look) => note(talkWords.history.reopened(talkedTo(look, data.talk))),
  meetingPlanned: ({ data: { milestone: id, fields, was } }, look) =>
    note((was === null ? meetingWords.history.planned : meetingWords.history.moved)(milestone(look, id), fields.on, fields.at)),
  meetingCalledOff: ({ data }, look) => note(meetingWords.history.calledOff(milestone(look, data.milestone))),
  minutesWritten: ({ data, words }, look) =>
    note((words.text ? meetingWords.history.minutes : meetingWords.history.minutesGone)(milestone(look, data.milestone))),
  approverReplaced: ({ data }, look) =>
    note(`${look.name(data.to)} nimmt „${milestone(look, signed(look, data.signoff))}“ anstelle von ${look.name(data.from)} ab`),
  signoffAsked: ({ data, by, words }, look) =>
    note(
      data.about === 'access'
        ? `${look.name(by)} möchte einen Nachweis zu „${milestone(look, signed(look, data.signoff))}“ sehen`
        : `${look.name(by)} fragt vor der Abnahme von „${milestone(look, signed(look, data.signoff))}“: ${titleOf(words.text ?? '', 100)}`,
    ),
  signoffAnswered: ({ data, by, words }, look) =>
    note(`${look.name(by)} hat zu „${milestone(look, signed(look, data.signoff))}“ geantwortet: ${titleOf(words.text ?? '', 100)}`),
  signoffDelegated: ({ data }, look) =>
    note(`Von ${dayWords(data.from)} bis ${dayWords(data.until)} nimmt ${look.name(data.to)} für ${look.name(data.person)} ab`),
  signoffUndelegated: ({ data }, look) => note(`${look.name(data.was.to)} nimmt nicht mehr für ${look.name(data.person)} ab`),
  slipDecided: ({ data, words }, look) => {
    const before = look.rollout.milestones[look.rollout.milestones.findIndex(({ id }) => id === data.milestone) - 1]?.name;
    const name = milestone(look, data.milestone);
    return note(
      data.choice === 'extend'
        ? `„${name}“ wurde bis ${dayWords(data.dueOn)} verlängert${because(words.reason)}`
        : `${before ? `„${before}“` : 'Was abgenommen war,'} wurde anstelle von „${name}“ als endgültig angenommen${because(words.reason)}`,
    );
  },
  slipUndecided: ({ data }, look) => note(`Die Entscheidung zu „${milestone(look, data.milestone)}“ wurde zurückgenommen`),
  remindersCut: ({ data }) =>
    note(`${counted(data.notes.length, 'Person bekommt', 'Personen bekommen')} einen Hinweis dazu, was es bringt und was gebraucht wird`),
  remindersClosed: ({ data }) =>
    note(`Eine Runde Hinweise ist zu Ende: ${counted(data.outcomes.sent ?? 0, 'Person hat', 'Personen haben')} den eigenen bekommen`),
  notesReworded: ({ data }, look) =>
    note(
      `Die kommenden Hinweise zu „${look.rollout.benefits.find(({ id }) => id === data.benefit)?.title ?? 'einem Vorteil'}“ sagen es in anderen Worten`,
    ),
  noteWordsDropped: () => note('Die kommenden Hinweise sagen es wieder in den Worten der Sammlung'),
  roundRetried: ({ data }, look) => note(`${roundNamed(look, data.round)} geht noch einmal an alle, die nicht erreicht wurden`),
  retryCut: hidden,
  retryClosed: ({ data }, look) =>
    note(
      `${roundNamed(look, data.round)} wurde noch einmal gesendet: ${counted(data.outcomes.sent ?? 0, 'Person hat', 'Personen haben')} es jetzt`,
    ),
  reminderAnswered: ({ data }, look) => note(`${look.name(data.person)} ${answers[data.answer]}: ${asked(look, data.round, data.person)}`),
  remindersWished: hidden,
  wishesBrought: hidden,
  reminderUnanswered: ({ data }, look) => note(`${look.name(data.person)} hat eine Antwort auf einen Hinweis zurückgenommen`),
  measured: ({ data }, look) => note(`Gemessen: ${look.rollout.metrics.find(({ id }) => id === data.metric)?.name ?? 'ein Messwert'}`),
  dutyEnded: ({ data }) =>
    data.outcome === 'missedByUs'
      ? { mark: 'late', text: `Milepost war nicht da; versäumt wurde: ${dutyWords(data.duty)}` }
      : data.outcome === 'quiet'
        ? note(`Wegen der Ruhezeit ausgelassen: ${dutyWords(data.duty)}`)
        : null,
  cardsDrawn: hidden,
  wordsRedacted: ({ words }) => note(privacyWords.history.redacted(titleOf(words.reason ?? '', 100))),
  personForgotten: () => note(privacyWords.history.forgotten),
};

/** What was changed for the rollout as a whole. */
function rolloutChangedWords({
  toleranceDays,
  signoffMode,
  calendar,
  digestDraft,
  weeklyReport,
  liveAt,
  liveMinutes,
  guestsSee,
  noticeReviewer,
}: Partial<RolloutFields>): string {
  const tolerance = toleranceDays === undefined ? '' : `toleriert wird ein Verzug von ${dativeWorkingDays(toleranceDays)}`;
  const signing = signoffMode === undefined ? '' : signoffModes[signoffMode];
  const others = [
    calendar === undefined
      ? ''
      : calendar === null
        ? 'die Teams haben keine gemeinsamen Feiertage'
        : 'die gemeinsamen Feiertage wurden geändert',
    digestDraft === undefined
      ? ''
      : digestDraft
        ? 'der Tagesüberblick wird zuerst der Projektleitung gezeigt'
        : 'der Tagesüberblick geht von selbst hinaus',
    weeklyReport === undefined
      ? ''
      : weeklyReport
        ? 'die Woche wird an ihrem letzten Tag zusammengefasst'
        : 'die Woche wird nicht zusammengefasst',
    liveAt === undefined ? '' : liveAt === null ? 'es gibt keinen Live-Check' : `der Live-Check ist um ${liveAt}\u00a0Uhr`,
    liveMinutes === undefined ? '' : `der Live-Check dauert ${counted(liveMinutes, 'Minute', 'Minuten')}`,
    guestsSee === undefined ? '' : guestsWords[guestsSee],
    noticeReviewer === undefined
      ? ''
      : noticeReviewer === null
        ? 'Mitteilungen gehen ohne Prüfung hinaus'
        : 'Mitteilungen werden geprüft, bevor sie hinausgehen',
  ];
  return capital([tolerance, signing, ...others].filter(Boolean).join(', '));
}

const guestsWords = {
  everything: 'Gäste sehen jede Seite',
  playbook: 'Gäste sehen nur das Playbook',
  nothing: 'Gäste sehen nichts',
};

const signoffModes = {
  off: 'Meilensteine werden von niemandem abgenommen',
  single: 'Meilensteine nimmt die zuerst genannte Person ab',
  anyOf: 'Meilensteine nimmt eine der genannten Personen ab',
  allOf: 'Meilensteine nehmen alle Genannten ab',
  inOrder: 'Meilensteine nehmen alle Genannten der Reihe nach ab',
};

/** A round of the plan, or a notice by its title. */
function roundNamed({ rollout }: Lookup, round: RoundId): string {
  if (typeof round === 'number') return 'Eine Runde Hinweise';
  const title = rollout.notices.find(({ id }) => id === round)?.title;
  return title ? `„${title}“` : 'Eine Mitteilung';
}

function asked({ rollout }: Lookup, round: number, person: string): string {
  const note = rollout.reminders.find((one) => one.round === round)?.notes.find((one) => one.person === person);
  return rollout.benefits.find(({ id }) => id === note?.benefit)?.ask.title ?? 'ein Hinweis';
}
