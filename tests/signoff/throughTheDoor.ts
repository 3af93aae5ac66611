// Reading what people see of a sign-off: their chats, the channel, and the milestone's page.
import assert from 'node:assert/strict';
import { botId, channel, personalChatOf } from '../../local/personas.ts';
import type { SignoffShown } from '../../playbook/contract/Signoff.ts';
import type { AHouse } from '../support/aHouse.ts';
import { kickoff } from '../support/aSigning.ts';
import type { Answer } from '../support/speaking.ts';
import { personOf } from '../support/strangers.ts';

export interface Button {
  title: string;
  verb: string;
  data: Record<string, unknown>;
}

/** A card's buttons, those inside its forms included. */
export function buttonsOf(card: unknown): Button[] {
  const found: Button[] = [];
  JSON.stringify(card, (_key, value) => {
    if (value?.type === 'Action.Execute') found.push(value);
    return value;
  });
  return found;
}

/** The cards Milepost has put into somebody's 1:1 chat or the channel, as they read now. */
export function cardsIn(house: AHouse, who: string): { text: string; buttons: Button[]; edited: boolean }[] {
  const chat = who === 'channel' ? channel.id : personalChatOf(personOf(who));
  return house.transcript
    .said(chat)
    .filter(({ fromId }) => fromId === botId)
    .map(({ activity, edited }) => {
      const card = activity.attachments?.[0]?.content;
      return { text: plain(JSON.stringify(card)), buttons: buttonsOf(card), edited };
    });
}

export const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\\\\', '');

export const said = ({ card }: Answer): string => plain(JSON.stringify(card));

/** Presses the button of that title on a card somebody holds. */
export function presses(house: AHouse, who: string, card: { buttons: Button[] }, title: string, inputs: object = {}, activityId?: string) {
  const button = card.buttons.find((one) => one.title === title);
  assert.ok(button, `${title} is not among ${card.buttons.map((one) => one.title)}`);
  return house.presses(who, button.verb, { ...button.data, ...inputs }, activityId ? { activityId } : {});
}

/** The card that waits for somebody now. */
export async function waitingCard(house: AHouse, who: string, signoff: string): Promise<{ text: string; buttons: Button[] }> {
  const answer = await house.presses(who, 'showCard', { card: 'signoff', signoff, rollout: house.rolloutId, once: 'show' });
  return { text: said(answer), buttons: buttonsOf(answer.card) };
}

/** The milestone's page as somebody reads it. */
export async function pageOf(
  house: AHouse,
  who: string,
): Promise<{ signoff: SignoffShown | null; earlier: SignoffShown[]; actions: { verb: string }[] }> {
  const { status, body, text } = await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/milestones/${kickoff}`);
  assert.equal(status, 200, text);
  return JSON.parse(plain(JSON.stringify(body)));
}

/** Lets the clock carry out what is due at that moment. */
export async function at(house: AHouse, iso: string): Promise<void> {
  house.at(iso);
  await house.waker.finish();
}
