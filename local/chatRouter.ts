// What people at the desk, and scripts, do in the chats: write, press, install, read.
import express, { type Router } from 'express';
import { botFailed, placeOf } from './askedPlace.ts';
import { membersOf } from './connector/memberOf.ts';
import type { Transcript } from './connector/Transcript.ts';
import { actionTitles, findAction } from './findAction.ts';
import { type Inject, mentioned } from './inject.ts';
import { adaptive, cardOf, messageOf } from './messageOf.ts';
import { botId, channel, channelOf, channels, personalChatOf, personas } from './personas.ts';
import { problem } from './problem.ts';
import { askedChannel } from './tabRouter.ts';

export interface ChatParts {
  transcript: Transcript;
  inject: Inject;
  nowRollout(): string;
  /** The roles a person holds in the rollout of that channel, in words. */
  rolesOf(oid: string, channelId: string): Promise<string[]> | string[];
}

// Bot Framework's own limit for an activity, so that a long answer can be tried out.
const body = express.json({ limit: '256kb' });

/** `POST /local/say`, `/local/press`, `/local/install`, `GET /local/people`, `/local/chats/:conversation`. */
export function chatRouter({ transcript, inject, nowRollout, rolesOf }: ChatParts): Router {
  const router = express.Router();
  const said = (conversation: string, afterSeq: number) =>
    transcript
      .said(conversation, afterSeq)
      .filter((one) => one.fromId === botId)
      .map(messageOf);

  router.post('/local/say', body, async (req, res) => {
    const { person, conversation, text, card } = req.body ?? {};
    const place = placeOf(req, res, person, conversation);
    if (!place) return;
    if (typeof text !== 'string') return problem(res, 400, 'noText', 'Say what the person types as {"text": "…"}.');
    // In a channel a bot is told of what mentions it: words do here, a card alone does not.
    const inChannel = channelOf(place.conversation) !== null;
    const words = inChannel && (text || !card) ? mentioned(text) : text;
    const attachments = card ? { attachments: [{ contentType: adaptive, content: card }] } : {};
    const kept = transcript.keep({
      conversation: place.conversation,
      fromId: place.persona.botId,
      at: nowRollout(),
      activity: { type: 'message', text: words, ...attachments },
    });
    if (inChannel && !words) return void res.json({ id: kept.id, conversation: kept.conversation, activities: [] });
    const answered = await inject.say({ ...place, conversation: kept.conversation, text: words, activityId: kept.id, ...attachments });
    if (answered.status >= 400) botFailed(res, answered);
    else res.json({ id: kept.id, conversation: kept.conversation, activities: said(kept.conversation, kept.seq) });
  });

  router.post('/local/press', body, async (req, res) => {
    const { person, activityId, action, inputs, nth } = req.body ?? {};
    const kept = transcript.find(String(activityId));
    if (!kept) return problem(res, 404, 'unknownActivity', 'There is no such message. GET /local/chats/… lists them.');
    const place = placeOf(req, res, person, kept.conversation);
    if (!place) return;
    const card = cardOf(kept.activity);
    const found = findAction(card, String(action), Number(nth ?? 0));
    if (!found)
      return problem(res, 404, 'unknownAction', `The card has no button of that name. It has: ${actionTitles(card).join(', ') || 'none'}.`);
    const data = { ...found.data, ...found.inputs, ...(inputs ?? {}) };
    if (found.type === 'Action.Submit') {
      const answered = await inject.say({ ...place, text: '', activityId: `${kept.id}-${Date.now()}`, value: data });
      return void res.json({ status: answered.status, card: null, activities: said(kept.conversation, kept.seq) });
    }
    if (found.type !== 'Action.Execute') {
      return problem(res, 400, 'staysOnScreen', `“${found.title}” opens something on the screen and tells the bot nothing.`);
    }
    const before = said(kept.conversation, 0).at(-1)?.seq ?? 0;
    const answered = await inject.press({ ...place, activityId: kept.id, verb: found.verb, id: found.id, data });
    const invoked = (answered.body ?? {}) as { statusCode?: number; type?: string; value?: unknown };
    const answer = invoked.type === 'application/vnd.microsoft.card.adaptive' ? (invoked.value as object) : null;
    if (answer) transcript.replaceCard(kept.id, answer);
    res.json({
      status: invoked.statusCode ?? answered.status,
      card: answer,
      ...(answer ? {} : { type: invoked.type ?? '', value: invoked.value ?? null }),
      activities: said(kept.conversation, before),
    });
  });

  router.post('/local/install', body, async (req, res) => {
    const { person, conversation } = req.body ?? {};
    const place = placeOf(req, res, person, conversation ?? channel.id);
    if (!place) return;
    const before = transcript.said(place.conversation).at(-1)?.seq ?? 0;
    const answered = await inject.install(place);
    if (answered.status >= 400) botFailed(res, answered);
    else res.json({ activities: said(place.conversation, before) });
  });

  router.get('/local/chats/:conversation', (req, res) => {
    const { conversation } = req.params;
    const members = membersOf(conversation);
    if (!members) return problem(res, 404, 'unknownConversation', 'There is no such conversation. GET /local/people lists them.');
    const revision = transcript.revisionOf(conversation);
    const name = channelOf(conversation)?.name ?? 'Milepost';
    res.json({
      conversation,
      name,
      revision,
      members: members.map((one) => one.key),
      activities: transcript.said(conversation).map(messageOf),
    });
  });

  router.get('/local/people', async (req, res) => {
    const here = askedChannel(req, res);
    if (!here) return;
    const people = await Promise.all(
      personas.map(async (persona) => {
        const own = personalChatOf(persona);
        const roles = await rolesOf(persona.oid, here.id);
        const shared = channels.filter(({ members }) => members.includes(persona)).map(({ id }) => id);
        return { ...persona, roles, chats: [own, ...shared], newest: transcript.newestFrom(own, botId) };
      }),
    );
    const told = ({ id, name }: typeof channel) => ({ id, name, newest: transcript.newestFrom(id, botId) });
    res.json({ people, channel: told(here), channels: channels.map((one) => ({ ...told(one), team: one.team.name })) });
  });
  return router;
}
