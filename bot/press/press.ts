// Buttons people press: checked again on arrival, decided on what is so now, and answered with the card as it stands.

import { askedTogether } from '../../playbook/clock/askedTogether.ts';
import { dayIn } from '../../playbook/clock/moments.ts';
import { answerNotice } from '../../playbook/commands/answerNotice.ts';
import { type Refusal, refuse } from '../../playbook/commands/Command.ts';
import { decideSignoff } from '../../playbook/commands/decideSignoff.ts';
import { startRollout } from '../../playbook/commands/startRollout.ts';
import { table } from '../../playbook/commands/table.ts';
import { wishReminders } from '../../playbook/commands/wishReminders.ts';
import { entryAt } from '../../playbook/journal/entryAt.ts';
import { refusalSentence } from '../../playbook/words/refusals.ts';
import { sayingWords } from '../../playbook/words/sayings.ts';
import type { Asker } from '../act/Acting.ts';
import { act } from '../act/act.ts';
import { type Conversing, drawingOf, ownRollouts, type Seen, seenBy } from '../act/Conversing.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { staleCard } from '../cards/staleCard.ts';
import { troubleCard } from '../cards/troubleCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { cardOf } from '../draw/cardOf.ts';
import { dayFor, type MessageRef, showOf } from '../draw/Drawing.ts';
import { drawAway } from '../draw/drawAway.ts';
import { drawMeetNote } from '../draw/drawMeetNote.ts';
import { drawNoticeReview } from '../draw/drawNotice.ts';
import { drawTeams } from '../draw/drawTeams.ts';
import { dutyOfEntry, subjectOfEntry, tellingEntry } from '../draw/subjectOfEntry.ts';
import { StorageAway } from '../store/Engine.ts';
import { drawHandOver, drawHelp, showCard } from '../talk/showCard.ts';
import { concernFormAgain, concernForms } from './concernFormAgain.ts';
import { issueFormAgain, issueFormVerbs } from './issueFormAgain.ts';
import { playbookFormAgain, playbookForms, playbookMendable } from './playbookFormAgain.ts';
import { pressAsCrowd } from './pressAsCrowd.ts';
import { pressWish } from './pressWish.ts';
import { refusalOf } from './refusalOf.ts';
import { messageIn, pressShared } from './sharedPress.ts';
import { signoffFormAgain, signoffForms } from './signoffFormAgain.ts';
import { statusFormAgain, statusForms, statusMendable } from './statusFormAgain.ts';
import { placeIn, typedInParts, wishesOf } from './teamsTyped.ts';

export interface Pressed {
  asker: Asker;
  verb: string;
  /** The card's data with the inputs, as they came: nothing in here is trusted. */
  data: Record<string, unknown>;
}

/** What a button of ours carries is far less; more is not carried along. */
const mostCarried = 4000;
const mostId = 100;
const mostKey = 300;

/** Answers a press with a card; storage that is away is told within 4 s, and what was typed comes back. */
export async function press(conversing: Conversing, pressed: Pressed): Promise<CardMessage> {
  try {
    return await within(answerWithinMs, answer(conversing, pressed));
  } catch (error) {
    if (!(error instanceof StorageAway)) throw error;
    const { rollout, once: key, ...input } = pressed.data;
    const again = { verb: pressed.verb, rollout: textOf(rollout), key: textOf(key), input: withoutWords(input) };
    const fits = JSON.stringify(again).length <= mostCarried;
    return troubleCard({ rollout: '', typed: typedIn(input), again: fits ? again : null });
  }
}

async function answer(conversing: Conversing, { asker, verb, data }: Pressed): Promise<CardMessage> {
  const { rollout, once: key, message: ref, ...input } = data;
  const rolloutId = textOf(rollout);
  const message = messageIn(ref);
  if (verb === 'showCard') {
    const whole = message && (await pressShared(conversing, { asker, verb, rolloutId, key: textOf(key), input }, message));
    return whole ?? shown(conversing, asker, rolloutId, input, textOf(key), message);
  }
  // A rollout is started for a channel as a whole, on the configuration page: no card has a button for it.
  if (!table.has(verb) || verb === startRollout.verb) return refusalOf(null, refuse('unknownVerb'), { words: wordsIn(input), show: null });
  if (!rolloutId || !textOf(key)) return refusalOf(null, refuse('unknownRollout'), { words: wordsIn(input), show: null });
  const whole = message && (await pressShared(conversing, { asker, verb, rolloutId, key: textOf(key), input }, message));
  if (whole) return whole;
  const place = verb === wishReminders.verb ? await seenBy(conversing, rolloutId, asker) : null;
  if (place?.reader) return wished(conversing, asker, place, input, textOf(key));
  const crowd = verb === answerNotice.verb ? await pressAsCrowd(conversing, { asker, rolloutId, input }) : null;
  if (crowd) return crowd;
  const { wishes, problem } = wishesOf(verb, rolloutId, input);
  const own = wishes.find((wish) => wish.rolloutId === rolloutId)?.input ?? {};
  const acted = await act(conversing, { rolloutId, verb, input: own, key: textOf(key), asker });
  const drawing = acted.opened && { ...drawingOf(conversing, acted.opened), ...(message ? { message } : {}) };
  const seen = acted.opened && drawing ? { opened: acted.opened, drawing, reader: acted.by ?? '' } : null;
  if (acted.kind === 'refused') {
    const refusal = problem ? refuse('badInput', { sentence: problem }) : acted.refusal;
    return refused(conversing, asker, seen, verb, input, refusal, textOf(key).slice(0, mostKey));
  }
  const first = entryAt(acted.opened.rollout, acted.seq);
  const entry = first && tellingEntry(acted.opened.rollout, first);
  const subject = seen && entry ? subjectOfEntry(acted.opened.rollout, entry) : null;
  const card =
    seen && entry && subject ? (stillTyped(seen, input) ?? cardOf(seen.drawing, subject, seen.reader, dutyOfEntry(entry))) : null;
  if (!card && seen && entry && daysOff.includes(entry.type))
    return drawAway([{ ...seen, seq: null }], dayIn(conversing.now(), acted.opened.rollout.start?.zone ?? 'UTC'));
  return card ?? drawHelp(drawingOf(conversing, acted.opened));
}

/** How somebody wants to be reminded holds in all their rollouts, whichever one the card came from. */
async function wished(conversing: Conversing, asker: Asker, here: Seen, input: Record<string, unknown>, key: string) {
  const { note, ...wish } = input;
  const round = typeof note === 'number' ? note : null;
  return pressWish(conversing, { asker, input: wish, key, here, own: await ownRollouts(conversing, asker), note: round });
}

/** What somebody takes back of their days off, or of being back. */
const daysOff: string[] = ['personAway', 'personBack'];

/** The card for two teams after one of them was answered, with what is typed for the other (P76). */
function stillTyped({ opened, drawing, reader }: Seen, input: Record<string, unknown>): CardMessage | null {
  const place = placeIn(input);
  const typed = place === null ? {} : typedInParts(input, place);
  if (!Object.keys(typed).length) return null;
  const group = askedTogether(opened.rollout, textOf(input.team), textOf(input.day), reader);
  return group.length > 1 ? drawTeams(drawing, group, reader, { typed, problem: '' }) : null;
}

async function shown(
  conversing: Conversing,
  asker: Asker,
  rolloutId: string,
  ids: Record<string, unknown>,
  key: string,
  message: MessageRef | null,
): Promise<CardMessage> {
  const own = await ownRollouts(conversing, asker);
  const found = rolloutId ? await seenBy(conversing, rolloutId, asker) : (own[0] ?? null);
  const seen = found && message && statusCards.includes(textOf(ids.card)) ? { ...found, drawing: { ...found.drawing, message } } : found;
  if (!seen) return refusalOf(null, refuse('unknownRollout'), { words: '', show: null });
  const channel = seen.opened.rollout.start?.channel;
  const roster = rosterCards.includes(textOf(ids.card)) && channel ? ((await (await conversing.rosters.of(channel))?.few()) ?? []) : [];
  const formKey = `${key}/${seen.reader}/${seen.opened.rollout.seq}`;
  return showCard(seen, { card: textOf(ids.card), ids, own, roster, key: formKey }) ?? drawHelp(seen.drawing);
}

/** What a message about several rollouts opens, and comes back to. */
const statusCards: string[] = ['checkin', 'handOn'];

/** Forms that offer everybody in the channel. */
const rosterCards: string[] = ['handOver', 'delegate', 'passIssue', 'handOn', 'passQuestion'];

/** A refusal as its card: the form again with everything as typed, the current state, or the plain no. */
async function refused(
  conversing: Conversing,
  asker: Asker,
  seen: Seen | null,
  verb: string,
  input: Record<string, unknown>,
  refusal: Refusal,
  key: string,
): Promise<CardMessage> {
  const form = seen && (await formAgain(conversing, asker, seen, verb, input, refusal, key));
  if (form) return form;
  const words = wordsIn(input);
  if (seen && refusal.refusal === 'changedSinceAsked') return stale(seen, input, refusal);
  return refusalOf(seen, refusal, { words, show: seen ? currentOf(seen, verb, input) : null });
}

/** Refusals that the same form can mend. */
const mendable: string[] = [
  'badInput',
  'issueWithoutKind',
  'issueWithoutWords',
  'unknownPerson',
  'toThemselves',
  'ownStandIn',
  'requesterSigns',
  'notBeforeToday',
  ...statusMendable,
  ...playbookMendable,
];

/** Forms whose answer does not fit come back as they were filled in. */
async function formAgain(
  conversing: Conversing,
  asker: Asker,
  seen: Seen,
  verb: string,
  input: Record<string, unknown>,
  refusal: Refusal,
  key: string,
): Promise<CardMessage | null> {
  const mends = mendable.includes(refusal.refusal);
  if (!mends) return null;
  const problem = refusalSentence(refusal.refusal, refusal.facts);
  const { rollout } = seen.opened;
  if (statusForms.includes(verb)) return statusFormAgain(conversing, seen, verb, input, { refusal, problem });
  if (playbookForms.includes(verb)) return playbookFormAgain(conversing, seen, verb, input, { problem, key });
  if (issueFormVerbs.includes(verb)) return issueFormAgain(conversing, seen, verb, input, { problem, key });
  if (verb === 'answerReminder' && input.answer === 'done') {
    const typed = { evidence: textOf(input.evidence), link: textOf(input.link) };
    return drawMeetNote(seen.drawing, Number(idOf(input.round)), seen.reader, { typed, problem });
  }
  if (verb === 'handOverSignoff') {
    const channel = rollout.start?.channel;
    const roster = channel ? ((await (await conversing.rosters.of(channel))?.few()) ?? []) : [];
    const typed = { person: textOf(input.person), text: textOf(input.text) };
    return drawHandOver(seen.drawing, textOf(input.signoff), roster, { from: idOf(input.from), back: { typed, problem } });
  }
  if (verb === 'sendBackNotice')
    return drawNoticeReview(seen.drawing, idOf(input.notice), seen.reader, { typed: { reason: textOf(input.reason) }, problem });
  if (concernForms.includes(verb)) return concernFormAgain(conversing, asker, seen, verb, input, { problem, key });
  if (signoffForms.includes(verb)) return signoffFormAgain(conversing, seen, verb, input, { problem, key });
  return null;
}

function stale({ opened, drawing, reader }: Seen, input: Record<string, unknown>, refusal: Refusal): CardMessage {
  const signoff = opened.rollout.signoffs.find(({ id }) => id === input.signoff);
  return staleCard({
    rollout: opened.rollout.title,
    about: '',
    from: signoff ? dayFor(drawing, reader, signoff.requestedAt) : '',
    title: sayingWords.changedSince(refusal.facts.milestone ?? ''),
    words: sayingWords.nothingSigned,
    show: showOf(drawing, 'signoff', { signoff: idOf(input.signoff) }),
  });
}

/** The button that brings what stands now, for verbs about something that has a card. */
function currentOf({ drawing, opened }: Seen, verb: string, input: Record<string, unknown>) {
  if (signoffVerbs.includes(verb)) return showOf(drawing, 'signoff', { signoff: latestRound(opened.rollout, idOf(input.signoff)) });
  if (issueVerbs.includes(verb)) return showOf(drawing, 'issue', { issue: idOf(input.issue) });
  if (verb === 'finishFollowUp') return showOf(drawing, 'followUp', { item: idOf(input.item) });
  if (playbookForms.includes(verb) && input.question) return showOf(drawing, 'playbookQuestion', { question: idOf(input.question) });
  if (verb === 'answerNotice') return showOf(drawing, 'notice', { notice: idOf(input.notice) });
  if (noticeReviews.includes(verb)) return showOf(drawing, 'noticeReview', { notice: idOf(input.notice) });
  if (verb === 'acceptSection') return showOf(drawing, 'acceptance');
  if (verb === 'answerReminder') return showOf(drawing, 'reminder', { round: idOf(input.round) });
  if (verb === 'skipDuty') return showOf(drawing, 'nextWeek');
  if (verb === 'editDigest') return showOf(drawing, 'digest');
  if (verb === 'decideSlip') return showOf(drawing, 'decision', { milestone: idOf(input.milestone) });
  return null;
}

const noticeReviews: string[] = ['approveNotice', 'sendBackNotice'];

const issueVerbs: string[] = ['takeIssue', 'decideIssue', 'askAboutIssue', 'answerIssue', 'passIssueOn', 'confirmIssue', 'resolveIssue'];

const signoffVerbs: string[] = [decideSignoff.verb, 'handOverSignoff', 'askAboutSignoff', 'answerSignoff', 'withdrawSignoff'];

/** The round of that milestone that stands now: the way on from a card of an earlier one. */
function latestRound({ signoffs }: Seen['opened']['rollout'], id: string): string {
  const milestone = signoffs.find((one) => one.id === id)?.milestone;
  return signoffs.findLast((one) => one.milestone === milestone)?.id ?? id;
}

/** An id to be sent back; what is longer than ours names nothing. */
const idOf = (value: unknown): string => textOf(value).slice(0, mostId);

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const typedFields = ['done', 'days', 'issueKind', 'issue', 'issueText', 'text', 'reason'] as const;

/** The input without what stands in the card's fields: they send it themselves. */
const withoutWords = ({ done: _done, issueText: _issue, text: _text, reason: _reason, ...rest }: Record<string, unknown>) => rest;

const typedIn = (input: Record<string, unknown>): Partial<Record<(typeof typedFields)[number], string>> =>
  Object.fromEntries(typedFields.filter((field) => textOf(input[field])).map((field) => [field, textOf(input[field])]));

/** What the reader wrote, to be given back. */
const wordsIn = (input: Record<string, unknown>): string =>
  [input.done, input.issueText, input.text, input.reason].map(textOf).filter(Boolean).join('\n\n');
