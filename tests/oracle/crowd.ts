// The scenario's people and channels, as the local connector knows them.
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { channel, type Persona, personaOf, personas, tenantId } from '../../local/personas.ts';

/** Somebody of the scenario, by the key it names them by. */
function aMember(key: string, number: number): Persona {
  const digits = String(number).padStart(12, '0');
  return {
    key,
    oid: `0badcafe-1a2b-4c3d-8e4f-${digits}`,
    botId: `29:2-${key}`,
    name: `Voice ${key}`,
    title: 'Team voice',
    side: 'customer',
    company: 'Northwind',
    zone: 'UTC',
    city: 'UTC',
    tenantId,
    email: `${key.toLowerCase()}@northwind.example`,
  };
}

/** Lets these people in, beside those who are there; answers how to let them go again. */
export function crowdIn(keys: string[]): () => void {
  const before = personas.length;
  personas.push(...keys.filter((key) => !personaOf(key)).map((key, place) => aMember(key, place + 1)));
  return () => void personas.splice(before);
}

/** The thread of a rollout's own channel. */
export const threadOf = (rollout: string): string => `19:${rollout}-quarter@thread.tacv2`;

const threads = /19(:|%3A)r\d+-quarter(@|%40)thread\.tacv2/gi;

/** Comes before the connector: each rollout's channel is its one channel, and whoever blocked the bot refuses to be written to. */
export function beforeConnector(blocked: string[]): Router {
  const router = express.Router();
  router.use(express.json({ limit: '100kb' }));
  router.use((req: Request, res: Response, next: NextFunction) => {
    req.url = req.url.replace(threads, encodeURIComponent(channel.id));
    const asked = (req.body ?? {}) as { members?: { id?: string; aadObjectId?: string }[]; channelData?: { channel?: { id: string } } };
    if (asked.channelData?.channel) asked.channelData.channel.id = asked.channelData.channel.id.replace(threads, channel.id);
    const [member] = asked.members ?? [];
    const written = personaOf(member?.id) ?? personaOf(member?.aadObjectId);
    const isBlocked = written && blocked.includes(written.key);
    if (isBlocked)
      res.status(403).json({ error: { code: 'ConversationBlockedByUser', message: 'User blocked the conversation with the bot.' } });
    else next();
  });
  return router;
}
