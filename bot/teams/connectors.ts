// Clients of Teams' connector without the SDK's own retries: one call is one request, and it ends in time.
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { TeamsSettings } from './TeamsSettings.ts';
import { NoToken, tokenSource } from './tokenSource.ts';
import { withinTime } from './withinTime.ts';

type Authentication = ConfigurationBotFrameworkAuthentication;
type Identity = Parameters<Authentication['createConnectorFactory']>[0];
export type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
export type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;

/** The SDK hides the HTTP pipeline of its clients; its options for retries and timeouts reach nothing. */
interface Piped {
  client: {
    pipeline: {
      removePolicy(named: { name: string }): unknown;
      addPolicy(policy: {
        name: string;
        sendRequest(request: Outgoing, next: (request: Outgoing) => Promise<unknown>): Promise<unknown>;
      }): void;
    };
  };
}

interface Outgoing {
  abortSignal?: AbortSignal;
}

/** The SDK's authentication, showing Teams our token and verifying nobody: that is the gate's work. */
export function botAuthentication(settings: TeamsSettings, tokenMs: number): Authentication {
  const token = tokenSource(settings.credentials);
  const credentials = {
    async signRequest<Signed extends { headers: { set(name: string, value: string): void } }>(request: Signed): Promise<Signed> {
      const bearer = await withinTime(token(), tokenMs).catch((error: unknown) => {
        throw new NoToken('no token for Teams', { cause: error });
      });
      request.headers.set('authorization', `Bearer ${bearer}`);
      return request;
    },
  };
  return new ConfigurationBotFrameworkAuthentication(
    {},
    {
      isValidAppId: async (appId) => appId === settings.appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => credentials,
    },
  );
}

/** A factory whose clients send each request once and give up on it after `attemptMs()`. */
export function singleAttempts(authentication: Authentication, identity: Identity, attemptMs: () => number): ConnectorFactory {
  const factory = authentication.createConnectorFactory(identity);
  return {
    async create(serviceUrl, audience) {
      const client = await factory.create(serviceUrl, audience);
      const { pipeline } = (client as unknown as Piped).client;
      pipeline.removePolicy({ name: 'defaultRetryPolicy' });
      // A redirect would post the message again, with our token, at an address nobody checked.
      pipeline.removePolicy({ name: 'redirectPolicy' });
      pipeline.addPolicy({
        name: 'deadline',
        // The pipeline's own `timeout` ends with the headers; a signal covers a body that never ends as well.
        sendRequest: (request, next) =>
          next(Object.assign(request, { abortSignal: AbortSignal.timeout(Math.max(1, Math.floor(attemptMs()))) })),
      });
      return client;
    },
  };
}
