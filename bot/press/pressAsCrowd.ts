// Answers to a notice of those who take no part in the rollout: they stand with their note in the store, and reach the journal as counts (design section 4).
import { noticeRound } from '../../playbook/clock/noticeNotes.ts';
import { answerNotice } from '../../playbook/commands/answerNotice.ts';
import type { Asker } from '../act/Acting.ts';
import { type Conversing, drawingOf, personOf } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawAnsweredByCrowd } from '../draw/drawNotice.ts';
import type { Opened } from '../store/journals.ts';

/** Keeps the answer and brings the card that says so; null where it is for the journal, or nobody's. */
export async function pressAsCrowd(
  conversing: Conversing,
  { asker, rolloutId, input }: { asker: Asker; rolloutId: string; input: unknown },
): Promise<CardMessage | null> {
  const { data: given } = answerNotice.input.safeParse(input);
  if (!given || rolloutId.length > mostId) return null;
  const opened = await conversing.journals.open(rolloutId);
  const { rollout } = opened;
  const notice = rollout.notices.find(({ id }) => id === given.notice);
  const person = personOf(opened, asker)?.id;
  const isOfCrowd = notice?.cut?.crowd && notice.ask && !notice.cut.notes.some((note) => note.person === person);
  if (!notice || !isOfCrowd || rollout.status === 'closed' || rollout.start?.channel.tenantId !== asker.tenantId) return null;
  const at = conversing.now().toString();
  const { answer, text = '' } = given;
  const kept = await conversing.rounds.answered(rolloutId, noticeRound(notice.id), asker.oid, { answer, at, words: text });
  if (kept && answer === 'help') await tellHelp(conversing, opened, notice.id);
  return kept ? drawAnsweredByCrowd(drawingOf(conversing, opened), notice, { answer, at, text, name: asker.name }) : null;
}

/** Longer ids than ours name nothing. */
const mostId = 100;

/** Others write to the journal now and then. */
const mostTries = 8;
/** How soon the waker looks again, should this process die meanwhile. */
const spareWakeSeconds = 60;

/** Marks once that somebody of the crowd asks for help, so that who steers hears of it; who it is stands in the store alone (P103). */
async function tellHelp({ journals, wakes, poke, now }: Conversing, first: Opened, notice: string): Promise<void> {
  const rolloutId = first.rollout.id;
  const key = `crowdHelp/${notice}`;
  let opened = first;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (!opened.rollout.start || opened.rollout.keys[key] !== undefined) return;
    await wakes.plan(rolloutId, now().add({ seconds: spareWakeSeconds }));
    const stamp = { at: now().toString(), by: 'milepost', key };
    if (await journals.append(opened, [{ type: 'crowdAskedHelp', data: { notice } }], stamp)) return poke(rolloutId);
    opened = await journals.open(rolloutId);
  }
}
