// The connector the killed servers post to: it stays, with its transcript, whatever happens to them.
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response } from 'express';
import { connectorRouter } from '../../local/connector/connectorRouter.ts';
import { openTranscript } from '../../local/connector/openTranscript.ts';
import type { Transcript } from '../../local/connector/Transcript.ts';
import { localIssuer } from '../../local/tokens.ts';

/** Comes between a message and its acceptance; false means the connector never accepts it. */
export type BeforeAccepting = () => Promise<boolean>;

export interface OutlivingConnector {
  serviceUrl: string;
  transcript: Transcript;
  /** Calls `before` once, at the nth message from now on; null calls it off. */
  atMessage(nth: number, before: BeforeAccepting | null): void;
  close(): Promise<void>;
}

export async function outlivingConnector(folder: string): Promise<OutlivingConnector> {
  const transcript = openTranscript(join(folder, 'teams.db'));
  const issuer = await localIssuer({ file: join(folder, 'key.json') });
  let left = 0;
  let before: BeforeAccepting | null = null;
  const watch = async (req: Request, _res: Response, next: NextFunction) => {
    if (req.method !== 'POST' || !before) return next();
    left -= 1;
    if (left > 0) return next();
    const asked = before;
    before = null;
    if (await asked()) next();
    else req.socket.destroy();
  };
  const app = express();
  app.use('/connector', watch, connectorRouter({ transcript, issuer, nowRollout: () => new Date().toISOString() }));
  const server = app.listen(0, '127.0.0.1');
  // A connection closed for idleness just as somebody posts on it would look like a death.
  server.keepAliveTimeout = 0;
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/connector`,
    transcript,
    atMessage(nth, asked) {
      left = nth;
      before = asked;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      transcript.close();
    },
  };
}
