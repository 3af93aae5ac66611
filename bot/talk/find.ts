// Looks a question up in the playbook: the passage that answers it, or the person who may know (P23, P32, P34).
import { dayIn, instantOf } from '../../playbook/clock/moments.ts';
import { nearestSection } from '../../playbook/clock/nearestSection.ts';
import { whoAnswers } from '../../playbook/clock/whoAnswers.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { act } from '../act/act.ts';
import type { Conversing, Seen } from '../act/Conversing.ts';
import { findCard } from '../cards/findCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name, pressOf, showOf } from '../draw/Drawing.ts';
import { drawAskPlaybook } from '../draw/drawAskPlaybook.ts';
import { firstName } from '../draw/drawCheckin.ts';
import { StorageAway } from '../store/Engine.ts';
import { passageIn } from './passageIn.ts';
import { type Hit, sectionsFor } from './sectionsFor.ts';
import type { Words } from './talk.ts';

/** A best match this much stronger than the next one is the answer; else it may be one of a few. */
const clearly = 1.4;
const mostOthers = 3;
/** What is longer is no question any more. */
const mostAsked = 200;
const mostQuestion = 1000;

/** What one asking came to. */
interface Looked {
  asked: string;
  hits: Hit[];
  found: 'one' | 'several' | 'nothing';
}

function lookFor(rollout: Rollout, text: string): Looked {
  const asked = text
    .replace(/[?？\s]+$/, '')
    .slice(0, mostAsked)
    .toWellFormed();
  const hits = asked ? sectionsFor(rollout, asked) : [];
  const [best, second] = hits;
  const found = !best ? 'nothing' : second && best.score < second.score * clearly ? 'several' : 'one';
  return { asked, hits, found };
}

/** `find …` and `where is …`: the passage, and it is counted whether the playbook knew (P34). */
export const talkFind = (conversing: Conversing, words: Words, seen: Seen, text: string): Promise<CardMessage> =>
  told(conversing, words, seen, lookFor(seen.drawing.rollout, text), text);

/** Words that are no command of ours: the passage when the playbook knows, else the way to a person when it was a question; null when it was neither. */
export async function talkAnything(conversing: Conversing, words: Words, seen: Seen, text: string): Promise<CardMessage | null> {
  const looked = text.length > 2 && text.length <= mostAsked ? lookFor(seen.drawing.rollout, text) : null;
  if (!looked || (looked.found === 'nothing' && !isQuestion(text))) return null;
  return told(conversing, words, seen, looked, text);
}

/** `ask …`: the playbook first, then the person; without words the form (P32). */
export async function talkAsk(conversing: Conversing, words: Words, seen: Seen, text: string): Promise<CardMessage> {
  if (!text || text.length > mostQuestion || !isQuestion(text))
    return drawAskPlaybook(seen.drawing, { typed: { text }, problem: '' }, `find/${words.activityId}/ask`);
  return told(conversing, words, seen, lookFor(seen.drawing.rollout, text), text);
}

/** A few words in a row, or a question mark: worth a person's time. */
const isQuestion = (text: string): boolean => /[?？]\s*$/.test(text) || text.trim().split(/\s+/).length >= 4;

async function told(conversing: Conversing, words: Words, seen: Seen, looked: Looked, text: string): Promise<CardMessage> {
  if (looked.asked) await count(conversing, words, seen, looked);
  return drawFound(seen.drawing, looked, { text, reader: seen.reader, key: words.activityId });
}

/** Remembered under the message's own id, so that one delivered twice is one asking; an answer does not wait for a storage that is away. */
async function count(
  conversing: Conversing,
  { asker, activityId }: Words,
  { opened }: Seen,
  { asked, hits, found }: Looked,
): Promise<void> {
  const section = found === 'nothing' ? null : (hits[0]?.section.id ?? null);
  const input = { asked, section, found, where: 'chat' };
  try {
    await act(conversing, { rolloutId: opened.rollout.id, verb: 'lookUp', input, key: activityId, asker });
  } catch (error) {
    if (!(error instanceof StorageAway)) throw error;
  }
}

interface Asking {
  text: string;
  reader: string;
  key: string;
}

/** The card that answers: the passage with its place and up to three others, and the person to turn to. */
function drawFound(drawing: Drawing, { asked, hits }: Looked, { text, reader, key }: Asking): CardMessage {
  const { rollout, linkTo, now } = drawing;
  const [best] = hits;
  const to = whoAnswers(rollout, best?.section ?? nearestSection(rollout.sections, asked), now, reader || null);
  const base = {
    rollout: rollout.title,
    asked,
    ask: to ? { who: firstName(drawing, to), press: askPress(drawing, { text, to, key }) } : null,
    links: { playbook: linkTo(rollout, { page: 'playbook' }) },
  };
  if (!best) return findCard({ ...base, state: 'nothing', help: showOf(drawing, 'help') });
  const { section } = best;
  const keeper = rollout.holders[section.ownerRole]?.[0];
  const { words, part, found } = passageIn(section.markdown, asked);
  return findCard({
    ...base,
    state: 'found',
    title: section.title,
    words,
    found,
    section: section.title,
    part,
    version: String(section.version),
    keeper: keeper ? name(drawing, keeper) : '',
    changedOn: dayWords(dayIn(instantOf(section.writtenAt), rollout.start?.zone ?? 'UTC')),
    url: linkTo(rollout, { page: 'playbook', id: section.id }),
    also: hits
      .slice(1, 1 + mostOthers)
      .map((hit) => ({ title: hit.section.title, url: linkTo(rollout, { page: 'playbook', id: hit.section.id }) })),
  });
}

/** A question goes to the person at once, and can be taken back; a word or two is put into the form first. */
function askPress(drawing: Drawing, { text, to, key }: { text: string; to: string; key: string }) {
  const question = text.trim().slice(0, mostQuestion).toWellFormed();
  const person = drawing.people[to]?.oid ?? '';
  if (!isQuestion(question)) return showOf(drawing, 'askPlaybook', { text: question, person });
  return pressOf(drawing, 'askPlaybook', { text: question, person }, `find/${key}/ask`);
}
