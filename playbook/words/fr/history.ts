// What happened, one sentence for each entry of the journal, in French.
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
import { capital, counted, titleOf, workingDays } from './counts.ts';
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

const verdicts = { approve: 'a approuvé', conditions: 'a approuvé sous condition', reject: 'a refusé' } as const;
const answers = { will: 'va le faire', done: 'l’a fait', help: 'demande de l’aide' } as const;
const people = (count: number) => counted(count, 'personne', 'personnes');

export const historyWords: Sentences<EntryType> = {
  ...cadenceSentences,
  ...statusSentences,
  ...issueSentences,
  ...liveSentences,
  ...playbookSentences,
  ...noticeSentences,
  rolloutStarted: ({ words }) => note(`Le déploiement « ${words.title ?? ''} » a été lancé`),
  rolesDefined: hidden,
  milestonesPlanned: ({ data }) =>
    note(`${counted(data.milestones.length, 'jalon planifié', 'jalons planifiés')} : ${listed(data.milestones.map(({ name }) => name))}`),
  benefitsDefined: hidden,
  benefitWritten: ({ data: { benefit, was } }) => note((was ? benefitWords.history.changed : benefitWords.history.written)(benefit.title)),
  benefitDropped: ({ data }) => note(benefitWords.history.dropped(data.was.title)),
  benefitRestored: ({ data }) => note(benefitWords.history.restored(data.benefit.title)),
  metricsDefined: hidden,
  rolloutPaused: () => note('Le déploiement a été mis en pause : rien n’est envoyé'),
  rolloutResumed: () => note('Le déploiement a repris'),
  rolloutClosed: () => note('Le déploiement a été clos'),
  rolloutReopened: () => note('Le déploiement a été rouvert'),
  personNamed: ({ data }, look) => note(`${look.name(data.person)} participe, côté ${look.rollout.start?.sides[data.side] ?? data.side}`),
  personUnnamed: ({ data }, look) => note(`${look.name(data.person)} ne participe plus`),
  roleGiven: ({ data }, look) => note(`${look.name(data.person)} a maintenant le rôle « ${role(look, data.role)} »`),
  roleTaken: ({ data }, look) => note(`${look.name(data.person)} n’a plus le rôle « ${role(look, data.role)} »`),
  teamAdded: ({ data }) => note(`${data.fields.name} fait son rapport chaque jour ouvré à ${data.fields.askAt}`),
  teamChanged: ({ data }, look) => note(`L’équipe « ${team(look, data.team)} » a été modifiée`),
  personAway: ({ data, at }, look) =>
    note(
      data.until < dayIn(instantOf(at), look.rollout.start?.zone ?? 'UTC')
        ? `${look.name(data.person)} est de retour`
        : `${look.name(data.person)} n’est pas là jusqu’au ${dayWords(data.until)}`,
    ),
  personBack: ({ data }, look) => note(`${look.name(data.person)} est bien là`),
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
  deliverableAdded: ({ data }, look) => note(`« ${data.fields.title} » a été ajouté à ${milestone(look, data.milestone)}`),
  deliverableChanged: ({ data }, look) => note(`« ${deliverable(look, data)} » a été modifié`),
  deliverableDropped: ({ data, words }, look) =>
    note(planChangeWords.deliverableDropped(deliverable(look, data), milestone(look, data.milestone), words.reason)),
  rolloutChanged: ({ data }) => note(rolloutChangedWords(data.fields)),
  milestoneActivated: ({ data }, look) => note(`${milestone(look, data.milestone)} a été activé`),
  milestoneDeactivated: ({ data }, look) => note(`${milestone(look, data.milestone)} est de nouveau un brouillon`),
  userTested: ({ data, words }, look) => ({
    mark: data.result === 'passed' ? 'good' : 'late',
    text: `Des utilisateurs ont essayé ${milestone(look, data.milestone)} : essai ${data.result === 'passed' ? 'réussi' : 'échoué'}, ${counted(data.defects, 'défaut trouvé', 'défauts trouvés')}${words.text ? `. ${titleOf(words.text, 100)}` : ''}`,
  }),
  userTestWithdrawn: ({ data }, look) => note(`Un essai a été annulé : ${milestone(look, data.milestone)}`),
  forecastGiven: ({ data, words }, look) =>
    note(
      data.on
        ? `${milestone(look, data.milestone)} est attendu pour le ${dayWords(data.on)}, dit son responsable : ${titleOf(words.reason ?? '', 100)}`
        : `La prévision de ses équipes vaut de nouveau pour ${milestone(look, data.milestone)}`,
    ),
  deliverableMet: ({ data }, look) => good(`« ${deliverable(look, data)} » est réalisé`),
  deliverableReopened: ({ data }, look) => note(`« ${deliverable(look, data)} » est de nouveau ouvert`),
  signoffRequested: ({ data }, look) =>
    note(`Signature demandée pour ${milestone(look, data.milestone)} : ${listed(data.approvers.map(({ person }) => look.name(person)))}`),
  signoffWithdrawn: ({ data }, look) => note(`La demande de signer ${milestone(look, signed(look, data.signoff))} a été retirée`),
  verdictGiven: ({ data, by }, look) => ({
    mark: data.verdict === 'reject' ? 'late' : 'signed',
    text: `${decidedFor(look.name(by), look.name(data.approver))} ${verdicts[data.verdict]} ${milestone(look, signed(look, data.signoff))}`,
  }),
  verdictTakenBack: ({ data }, look) =>
    note(`${look.name(data.approver)} a annulé son avis sur ${milestone(look, signed(look, data.signoff))}`),
  signoffHandedOver: ({ data }, look) =>
    note(`${look.name(data.from)} a transmis la signature à ${look.name(data.to)} : ${milestone(look, signed(look, data.signoff))}`),
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
    note(`${look.name(data.to)} signe ${milestone(look, signed(look, data.signoff))} pour remplacer ${look.name(data.from)}`),
  signoffAsked: ({ data, by, words }, look) =>
    note(
      data.about === 'access'
        ? `${look.name(by)} a demandé à voir des preuves avant de signer ${milestone(look, signed(look, data.signoff))}`
        : `${look.name(by)} a posé une question avant de signer ${milestone(look, signed(look, data.signoff))} : ${titleOf(words.text ?? '', 100)}`,
    ),
  signoffAnswered: ({ data, by, words }, look) =>
    note(`${look.name(by)} a répondu sur ${milestone(look, signed(look, data.signoff))} : ${titleOf(words.text ?? '', 100)}`),
  signoffDelegated: ({ data }, look) =>
    note(`${look.name(data.to)} signe pour ${look.name(data.person)} du ${dayWords(data.from)} au ${dayWords(data.until)}`),
  signoffUndelegated: ({ data }, look) => note(`${look.name(data.was.to)} ne signe plus pour ${look.name(data.person)}`),
  slipDecided: ({ data, words }, look) => {
    const before = look.rollout.milestones[look.rollout.milestones.findIndex(({ id }) => id === data.milestone) - 1]?.name;
    const name = milestone(look, data.milestone);
    return note(
      data.choice === 'extend'
        ? `${name} a été prolongé au ${dayWords(data.dueOn)}${because(words.reason)}`
        : `${before ?? 'Ce qui est signé'} a été accepté comme définitif à la place du jalon ${name}${because(words.reason)}`,
    );
  },
  slipUndecided: ({ data }, look) => note(`La décision sur ${milestone(look, data.milestone)} a été annulée`),
  remindersCut: ({ data }) =>
    note(
      `${people(data.notes.length)} ${data.notes.length < 2 ? 'reçoit' : 'reçoivent'} un message sur ce que cela apporte et ce qui est attendu`,
    ),
  remindersClosed: ({ data }) => {
    const sent = data.outcomes.sent ?? 0;
    return note(`Un envoi de messages est terminé : ${people(sent)} ${sent < 2 ? 'a reçu le sien' : 'ont reçu le leur'}`);
  },
  notesReworded: ({ data }, look) =>
    note(
      `Les prochains messages le disent en d’autres mots : « ${look.rollout.benefits.find(({ id }) => id === data.benefit)?.title ?? 'un bénéfice'} »`,
    ),
  noteWordsDropped: () => note('Les prochains messages le disent de nouveau avec les mots de la bibliothèque'),
  roundRetried: ({ data }, look) => note(`${roundNamed(look, data.round)} : nouvel envoi aux personnes qui ne l’ont pas reçu`),
  retryCut: hidden,
  retryClosed: ({ data }, look) => {
    const sent = data.outcomes.sent ?? 0;
    return note(`${roundNamed(look, data.round)} : après le nouvel envoi, ${people(sent)} de plus ${sent < 2 ? 'l’a reçu' : 'l’ont reçu'}`);
  },
  reminderAnswered: ({ data }, look) => note(`${look.name(data.person)} ${answers[data.answer]} : ${asked(look, data.round, data.person)}`),
  remindersWished: hidden,
  wishesBrought: hidden,
  reminderUnanswered: ({ data }, look) => note(`${look.name(data.person)} a annulé une réponse à un message`),
  measured: ({ data }, look) =>
    note(`Nouvelle mesure : ${look.rollout.metrics.find(({ id }) => id === data.metric)?.name ?? 'un indicateur'}`),
  dutyEnded: ({ data }) =>
    data.outcome === 'missedByUs'
      ? { mark: 'late', text: `Milepost n’était pas là et a manqué : ${dutyWords(data.duty)}` }
      : data.outcome === 'quiet'
        ? note(`Laissé de côté à cause des heures calmes : ${dutyWords(data.duty)}`)
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
  const tolerance = toleranceDays === undefined ? '' : `un retard est toléré jusqu’à ${workingDays(toleranceDays)}`;
  const signing = signoffMode === undefined ? '' : signoffModes[signoffMode];
  const others = [
    calendar === undefined
      ? ''
      : calendar === null
        ? 'les équipes n’ont pas de jours fériés en commun'
        : 'les jours fériés communs ont été modifiés',
    digestDraft === undefined ? '' : digestDraft ? 'le résumé est d’abord montré à qui pilote' : 'le résumé part de lui-même',
    weeklyReport === undefined ? '' : weeklyReport ? 'la semaine est résumée son dernier jour' : 'la semaine n’est pas résumée',
    liveAt === undefined ? '' : liveAt === null ? 'il n’y a pas de revue en direct' : `la revue en direct est à ${liveAt}`,
    liveMinutes === undefined ? '' : `la revue en direct dure ${counted(liveMinutes, 'minute')}`,
    guestsSee === undefined ? '' : guestsWords[guestsSee],
    noticeReviewer === undefined
      ? ''
      : noticeReviewer === null
        ? 'les annonces partent sans relecture'
        : 'les annonces sont relues avant de partir',
  ];
  return capital([tolerance, signing, ...others].filter(Boolean).join(', '));
}

const guestsWords = {
  everything: 'les invités voient toutes les pages',
  playbook: 'les invités ne voient que le playbook',
  nothing: 'les invités ne voient rien',
};

const signoffModes = {
  off: 'personne ne signe les jalons',
  single: 'le premier approbateur signe les jalons',
  anyOf: 'l’un des approbateurs signe les jalons',
  allOf: 'tous les approbateurs signent les jalons',
  inOrder: 'tous les approbateurs signent les jalons, l’un après l’autre',
};

/** A round of the plan, or a notice by its title. */
function roundNamed({ rollout }: Lookup, round: RoundId): string {
  if (typeof round === 'number') return 'Un envoi de messages';
  const title = rollout.notices.find(({ id }) => id === round)?.title;
  return title ? `« ${title} »` : 'Une annonce';
}

function asked({ rollout }: Lookup, round: number, person: string): string {
  const note = rollout.reminders.find((one) => one.round === round)?.notes.find((one) => one.person === person);
  return rollout.benefits.find(({ id }) => id === note?.benefit)?.ask.title ?? 'un message';
}
