// The Bot Connector's REST API, as far as a Teams bot uses it; mounted at its service URL.
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { botId, channelOf, channels, type Persona, personalChatOf, personaOf } from '../personas.ts';
import type { LocalIssuer } from '../tokens.ts';
import { memberOf, membersOf } from './memberOf.ts';
import type { Activity, Transcript } from './Transcript.ts';

export interface ConnectorParts {
  transcript: Transcript;
  issuer: Pick<LocalIssuer, 'isConnectorToken'>;
  /** The moment of the rollout, kept with every message. */
  nowRollout(): string;
}

interface Creating {
  members?: { id?: string; aadObjectId?: string }[];
  channelData?: { channel?: { id?: string } };
  activity?: Activity;
}

// Teams refuses a message over 100 KB; a body beyond that needs no second opinion.
const largestMessage = '100kb';

function refuse(res: Response, status: number, code: string, message: string): void {
  res.status(status).json({ error: { code, message } });
}

/** One person found among those of a conversation, by any of their ids. */
function memberAmong(members: Persona[] | null, id: string): Persona | null {
  const found = personaOf(id) ?? members?.find((one) => one.email === id) ?? null;
  return found && members?.includes(found) ? found : null;
}

/** The routes a bot calls, each behind the bearer token the issuer gave it. */
export function connectorRouter({ transcript, issuer, nowRollout }: ConnectorParts): Router {
  const router = express.Router();
  const noConversation = (res: Response) => refuse(res, 404, 'ConversationNotFound', 'Conversation not found.');
  const noActivity = (res: Response) => refuse(res, 404, 'ActivityNotFoundInConversation', 'Activity not found in this conversation.');

  router.use(async (req: Request, res: Response, next: NextFunction) => {
    const token = /^Bearer (.+)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (token && (await issuer.isConnectorToken(token))) next();
    else refuse(res, 401, 'Unauthorized', 'Authorization has been denied for this request.');
  });
  router.use(express.json({ limit: largestMessage }));

  router.post('/v3/conversations', (req, res) => {
    const asked = (req.body ?? {}) as Creating;
    const threadId = asked.channelData?.channel?.id;
    const serviceUrl = `${req.protocol}://${req.headers.host}${req.baseUrl}`;
    if (threadId) {
      if (channelOf(threadId)?.id !== threadId) return noConversation(res);
      if (!asked.activity) return refuse(res, 400, 'BadSyntax', 'A thread begins with a message.');
      const kept = transcript.accept({ conversation: threadId, fromId: botId, at: nowRollout(), activity: asked.activity });
      return void res.status(201).json({ id: kept.conversation, activityId: kept.id, serviceUrl });
    }
    const [member] = asked.members ?? [];
    const persona = personaOf(member?.id) ?? personaOf(member?.aadObjectId);
    if (!persona) return refuse(res, 400, 'BadSyntax', 'Bad format of conversation ID.');
    const id = personalChatOf(persona);
    if (!asked.activity) transcript.acceptCreated(id, asked);
    const kept = asked.activity && transcript.accept({ conversation: id, fromId: botId, at: nowRollout(), activity: asked.activity });
    res.status(201).json({ id, ...(kept ? { activityId: kept.id } : {}), serviceUrl });
  });

  const post = (req: Request<{ conversation: string; activity?: string }>, res: Response) => {
    const { conversation } = req.params;
    if (!membersOf(conversation)) return noConversation(res);
    const activity = req.body as Activity | undefined;
    if (!activity?.type) return refuse(res, 400, 'BadSyntax', 'An activity names its type.');
    // Typing is seen and gone; it leaves no trace in a chat.
    if (activity.type === 'typing') return void res.status(201).json({ id: `${Date.now()}` });
    const kept = transcript.accept({ conversation, fromId: botId, at: nowRollout(), activity });
    res.status(201).json({ id: kept.id });
  };
  router.post('/v3/conversations/:conversation/activities', post);
  router.post('/v3/conversations/:conversation/activities/:activity', post);

  router.put('/v3/conversations/:conversation/activities/:activity', (req, res) => {
    const standing = transcript.find(req.params.activity);
    const mayEdit =
      standing?.fromId === botId && transcript.edit(req.params.conversation, req.params.activity, (req.body ?? {}) as Activity);
    if (mayEdit) res.json({ id: req.params.activity });
    else noActivity(res);
  });
  router.delete('/v3/conversations/:conversation/activities/:activity', (req, res) => {
    if (transcript.remove(req.params.conversation, req.params.activity)) res.status(200).end();
    else noActivity(res);
  });

  router.get('/v3/conversations/:conversation/pagedmembers', (req, res) => {
    const all = membersOf(req.params.conversation);
    if (!all) return noConversation(res);
    const from = Number(req.query['continuationToken'] ?? 0);
    const size = Math.min(Math.max(Number(req.query['pageSize'] ?? 200), 1), 500);
    const continuationToken = from + size < all.length ? { continuationToken: String(from + size) } : {};
    res.json({ members: all.slice(from, from + size).map(memberOf), ...continuationToken });
  });
  router.get('/v3/conversations/:conversation/members', (req, res) => {
    const all = membersOf(req.params.conversation);
    if (all) res.json(all.map(memberOf));
    else noConversation(res);
  });
  router.get('/v3/conversations/:conversation/members/:member', (req, res) => {
    const all = membersOf(req.params.conversation);
    if (!all) return noConversation(res);
    const one = memberAmong(all, req.params.member);
    if (one) res.json(memberOf(one));
    else refuse(res, 404, 'MemberNotFoundInConversation', 'Member not found in this conversation.');
  });

  router.get('/v3/teams/:team', (req, res) => {
    const found = channels.find(({ team }) => team.id === req.params.team);
    if (!found) return noConversation(res);
    const { team, members } = found;
    res.json({ ...team, type: 'standard', channelCount: 2, memberCount: members.length, tenantId: members[0]?.tenantId });
  });
  router.get('/v3/teams/:team/conversations', (req, res) => {
    const { team } = req.params;
    const own = channels.filter((one) => one.team.id === team).map(({ id, name }) => ({ id, name }));
    if (own.length) res.json({ conversations: [{ id: team }, ...own] });
    else noConversation(res);
  });
  router.use((req, res) => refuse(res, 501, 'NotAtTheDesk', `The desk's connector has no ${req.method} ${req.path}.`));
  return router;
}
