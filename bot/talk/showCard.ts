// The cards that only show something: asked for by a word or by a button.

import { questionKey } from '../../playbook/clock/signoffQuestions.ts';
import { milestoneName } from '../../playbook/commands/decideSignoff.ts';
import { agreedOn } from '../../playbook/journal/agreedOn.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import {
  acceptanceSubject,
  decisionSubject,
  followUpSubject,
  issueSubject,
  noticeReviewSubject,
  noticeSubject,
  reminderSubject,
  signoffSubject,
  trialSubject,
} from '../../playbook/journal/subjects.ts';
import type { Seen } from '../act/Conversing.ts';
import { type BadNewsCardData, badNewsCard } from '../cards/badNewsCard.ts';
import { handOverCard } from '../cards/handOverCard.ts';
import { helpCard } from '../cards/helpCard.ts';
import type { CardMessage, Member } from '../deliver/Messenger.ts';
import { cardOf } from '../draw/cardOf.ts';
import { type Drawing, keyNow, name, pressOf, showOf } from '../draw/Drawing.ts';
import { drawAskPlaybook } from '../draw/drawAskPlaybook.ts';
import { drawDocument } from '../draw/drawDocument.ts';
import { drawHandOn } from '../draw/drawHandOn.ts';
import { drawHelpNote } from '../draw/drawHelpNote.ts';
import { drawFollowUps, drawLive } from '../draw/drawLive.ts';
import { drawMeetNote } from '../draw/drawMeetNote.ts';
import { drawMine } from '../draw/drawMine.ts';
import { drawNextSteps } from '../draw/drawNextSteps.ts';
import { drawOverview, drawPlan, drawSignoffs } from '../draw/drawOverview.ts';
import { drawPlaybookQuestion } from '../draw/drawPlaybookQuestion.ts';
import { drawPointer } from '../draw/drawPointer.ts';
import { drawFileAnswer, drawPassQuestion } from '../draw/drawQuestionForms.ts';
import { drawShare } from '../draw/drawShare.ts';
import { drawAskSignoff, drawDelegate, drawSignoffWays } from '../draw/drawSignoffWays.ts';
import { drawWishes } from '../draw/drawWishes.ts';
import { talkGoodNews } from './goodNews.ts';
import { guestCard } from './guestCard.ts';
import { drawOwnCheckin, isDay } from './ownCheckin.ts';
import { showDigest, showNextWeek } from './showDigest.ts';
import { showIssueForm } from './showIssue.ts';

export interface Asked {
  card: string;
  /** Ids that came with the button; nothing in here is trusted. */
  ids: Record<string, unknown>;
  /** The rollouts that are the reader's own. */
  own: Seen[];
  roster: Member[];
  /** Drawn with the message, for forms that add something. */
  key: string;
}

/** The round of the note somebody came from; null when they came from none. */
const roundOf = (value: unknown): number | null => (/^\d{1,6}$/.test(textOf(value)) ? Number(textOf(value)) : null);

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The card of that name as the reader sees it now; null when there is none. */
export function showCard(seen: Seen, { card, ids, own, roster, key }: Asked): CardMessage | null {
  const { drawing, reader } = seen;
  const closed = guestCard(seen, card);
  if (closed) return closed;
  switch (card) {
    case 'help':
      return drawHelp(drawing);
    case 'status':
      return drawOverview(drawing, reader);
    case 'plan':
      return drawPlan(drawing, reader);
    case 'signoffs':
      return drawSignoffs(drawing, reader);
    case 'mine':
      return drawMine(own.length ? own : [{ drawing, reader }]);
    case 'live':
      return drawLive(drawing, reader);
    case 'pointer':
      return drawPointer(drawing);
    case 'followUps':
      return drawFollowUps(drawing, reader);
    case 'followUp':
      return cardOf(drawing, followUpSubject(textOf(ids.item)), reader);
    case 'badNews':
      return drawBadNews(drawing, { typed: { text: '' }, problem: '' }, key);
    case 'checkin':
      return drawOwnCheckin(drawing, textOf(ids.team), textOf(ids.day), reader);
    case 'handOn':
      return isDay(textOf(ids.day)) ? drawHandOn(drawing, { team: textOf(ids.team), day: textOf(ids.day) }, roster, reader) : null;
    case 'signoff':
      return cardOf(drawing, signoffSubject(textOf(ids.signoff)), reader);
    case 'issue':
      return cardOf(drawing, issueSubject(textOf(ids.issue)), reader);
    case 'answerIssue':
    case 'settleIssue':
    case 'passIssue':
      return showIssueForm(seen, card, textOf(ids.issue), roster);
    case 'goodNews':
      return talkGoodNews(seen, '', key);
    case 'reminder':
      return cardOf(drawing, reminderSubject(Number(textOf(ids.round)), reader), reader);
    case 'reminders':
      return reader
        ? drawWishes([seen, ...own.filter(({ opened }) => opened.rollout.id !== drawing.rollout.id)], roundOf(ids.round))
        : null;
    case 'helpNote':
      return drawHelpNote(drawing, Number(textOf(ids.round)), reader);
    case 'meetNote':
      return drawMeetNote(drawing, Number(textOf(ids.round)), reader);
    case 'notice':
      return cardOf(drawing, noticeSubject(textOf(ids.notice), reader), reader);
    case 'noticeReview':
      return cardOf(drawing, noticeReviewSubject(textOf(ids.notice)), reader);
    case 'trial':
      return cardOf(drawing, trialSubject(Number(textOf(ids.trial))), reader);
    case 'share':
      return drawShare(drawing, reader, '', textOf(ids.after));
    case 'acceptance':
      return cardOf(drawing, acceptanceSubject(reader), reader);
    case 'decision':
      return drawOpenDecision(drawing, textOf(ids.milestone), reader);
    case 'signoffQuestion':
      return cardOf(drawing, signoffSubject(textOf(ids.signoff)), reader, questionKey(textOf(ids.signoff), textOf(ids.question)));
    case 'signoffWays':
      return drawSignoffWays(drawing, textOf(ids.signoff), reader);
    case 'askSignoff':
      return drawAskSignoff(drawing, textOf(ids.signoff), reader, key);
    case 'delegate':
      return drawDelegate(drawing, textOf(ids.signoff), { reader, roster, key });
    case 'digest':
      return showDigest(seen, { day: isDay(textOf(ids.day)) ? textOf(ids.day) : '', left: ids.left === true, shared: ids.shared === true });
    case 'next':
      return drawNextSteps(drawing, reader);
    case 'askPlaybook':
      return drawAskPlaybook(drawing, { typed: { text: textOf(ids.text), person: textOf(ids.person) }, problem: '' }, key);
    case 'playbookQuestion':
      return drawPlaybookQuestion(drawing, textOf(ids.question), reader);
    case 'fileAnswer':
      return drawFileAnswer(drawing, textOf(ids.question), reader);
    case 'passQuestion':
      return drawPassQuestion(drawing, textOf(ids.question), { reader, roster });
    case 'nextWeek':
      return showNextWeek(seen);
    case 'kickoffDeck':
      return drawDocument(drawing, 'kickoff');
    case 'statementOfWork':
      return drawDocument(drawing, 'statement');
    case 'steeringStatus':
      return drawDocument(drawing, 'steering');
    case 'handOver':
      return drawHandOver(drawing, textOf(ids.signoff), roster, { from: textOf(ids.from) });
    default:
      return null;
  }
}

/** What Milepost answers to; works without any rollout. */
export function drawHelp(drawing: Drawing): CardMessage {
  return helpCard({
    mine: showOf(drawing, 'mine'),
    status: showOf(drawing, 'status'),
    badNews: showOf(drawing, 'badNews'),
    links: { contact: drawing.contact },
  });
}

/** The form for an issue, with what was written already; or as it was filled in, with what is wrong with it. */
export function drawBadNews(
  drawing: Drawing,
  { typed, problem }: { typed: NonNullable<BadNewsCardData['typed']>; problem: string },
  key: string,
  places: { id: string; title: string }[] = [],
): CardMessage {
  const decider = drawing.rollout.holders.accountable?.[0];
  return badNewsCard({
    rollout: drawing.rollout.title,
    decider: decider ? name(drawing, decider) : null,
    typed: typed.text || typed.severity ? typed : null,
    problem,
    places,
    raise: pressOf(drawing, 'raiseIssue', {}, key),
  });
}

function drawOpenDecision(drawing: Drawing, milestone: string, reader: string): CardMessage | null {
  const found = drawing.rollout.milestones.find(({ id }) => id === milestone);
  return found ? cardOf(drawing, decisionSubject(milestone, agreedOn(found)), reader) : null;
}

/** Who could sign in the reader's place: everybody in the channel. */
export function drawHandOver(
  drawing: Drawing,
  id: string,
  roster: Member[],
  { from = '', back = null }: { from?: string; back?: { typed: { person?: string; text?: string }; problem: string } | null } = {},
): CardMessage | null {
  const { rollout, people, linkTo } = drawing;
  const signoff = rollout.signoffs.find((one) => one.id === id);
  if (!signoff) return null;
  const asked = signoff.approvers.map(({ person }) => people[person]?.oid);
  const known = Object.values(people).map(({ oid, id: person }) => ({ id: oid, name: nameOf(people, person) }));
  const all = [
    ...known,
    ...roster.filter(({ oid }) => !known.some((one) => one.id === oid)).map(({ oid, name: of }) => ({ id: oid, name: of })),
  ];
  return handOverCard({
    rollout: rollout.title,
    milestone: milestoneName(rollout, signoff.milestone),
    people: all
      .filter((one) => !asked.includes(one.id) && one.id !== people[signoff.requestedBy]?.oid)
      .sort((one, other) => one.name.localeCompare(other.name)),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    handOver: pressOf(
      drawing,
      'handOverSignoff',
      from ? { signoff: id, from } : { signoff: id },
      `${keyNow(drawing, signoffSubject(id))}/handOver`,
    ),
    back: showOf(drawing, 'signoff', { signoff: id }),
    links: { people: linkTo(rollout, { page: 'overview' }) },
  });
}
