// Lets Microsoft's Agents Playground talk to the local bot: it sends no token, so its posts are signed here and passed on.
import express, { type Router } from 'express';
import { type InjectParts, postActivity } from './inject.ts';
import { isLoopbackUrl } from './loopback.ts';
import { tenantId } from './personas.ts';
import { problem } from './problem.ts';

interface Posted extends Record<string, unknown> {
  type?: string;
  serviceUrl?: string;
  channelData?: Record<string, unknown>;
}

/** `POST /local/playground`: the Playground's own connector, on this machine, gets the answers. */
export function playgroundRouter(parts: Omit<InjectParts, 'serviceUrl'>): Router {
  const router = express.Router();
  // The Playground looks whether somebody is there before it shows the chat.
  router.head('/local/playground', (_req, res) => void res.status(200).end());
  router.post('/local/playground', express.json({ limit: '256kb' }), async (req, res) => {
    const activity = (req.body ?? {}) as Posted;
    if (typeof activity.type !== 'string') return problem(res, 400, 'notAnActivity', 'The Playground posts Bot Framework activities here.');
    const { serviceUrl } = activity;
    if (!serviceUrl || !isLoopbackUrl(serviceUrl)) {
      return problem(res, 403, 'notLocal', 'The Playground must run on this machine: its service address is not a local one.');
    }
    const channelData = { tenant: { id: tenantId }, ...activity.channelData };
    const answered = await postActivity(parts, { ...activity, channelId: 'msteams', serviceUrl, channelData });
    res.status(answered.status);
    if (answered.body === null) res.end();
    else if (typeof answered.body === 'string') res.send(answered.body);
    else res.json(answered.body);
  });
  return router;
}
