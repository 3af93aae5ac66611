// Which tab each channel shows, as Teams remembers it for everybody.
import express, { type Request, type Response, type Router } from 'express';
import type { Transcript } from './connector/Transcript.ts';
import { appId, type Channel, channel, channelOf, tenantId } from './personas.ts';
import { problem } from './problem.ts';

/** What `pages.config.setConfig` gave; addresses are kept without this machine's name and port, which may change between starts. */
export interface TabSettings {
  entityId: string;
  contentUrl: string;
  websiteUrl: string;
  /** What somebody reads before the tab goes; null where the app has nothing to say. */
  removeUrl: string | null;
  suggestedDisplayName: string;
}

/** The path of an address of ours; null for another machine's. */
function ownPath(url: unknown, host: string): string | null {
  if (typeof url !== 'string' || !URL.canParse(url, `http://${host}`)) return null;
  const parsed = new URL(url, `http://${host}`);
  return parsed.host === host ? `${parsed.pathname}${parsed.search}${parsed.hash}` : null;
}

/** The channel a request names as `?channel=`, else the first; null when it was answered with a problem instead. */
export function askedChannel(req: Request, res: Response): Channel | null {
  const found = channelOf(String(req.query['channel'] ?? channel.id));
  if (!found) problem(res, 404, 'unknownChannel', 'The desk has no such channel. GET /local/people lists them.');
  return found;
}

/** `GET /local/tab` tells the pinned tab and where we are, `PUT /local/tab` pins it, `DELETE /local/tab` takes it away. */
export function tabRouter(transcript: Transcript): Router {
  const router = express.Router();
  router.get('/local/tab', (req, res) => {
    const here = askedChannel(req, res);
    if (!here) return;
    const { id, name, team } = here;
    res.json({ settings: transcript.pinned(id), tenantId, appId, team, channel: { id, name } });
  });
  router.put('/local/tab', express.json(), (req, res) => {
    const here = askedChannel(req, res);
    if (!here) return;
    const host = req.headers.host ?? '';
    const { entityId, contentUrl, websiteUrl, removeUrl, suggestedDisplayName } = req.body ?? {};
    const content = ownPath(contentUrl, host);
    if (!content || typeof entityId !== 'string')
      return problem(res, 400, 'notATab', 'A tab has an entityId and a contentUrl of this app.');
    const settings: TabSettings = {
      entityId,
      contentUrl: content,
      websiteUrl: ownPath(websiteUrl, host) ?? content,
      removeUrl: ownPath(removeUrl, host),
      suggestedDisplayName: String(suggestedDisplayName ?? '') || 'Milepost',
    };
    transcript.pin(here.id, settings);
    res.json({ settings });
  });
  router.delete('/local/tab', (req, res) => {
    const here = askedChannel(req, res);
    if (!here) return;
    transcript.pin(here.id, null);
    res.status(204).end();
  });
  return router;
}
