import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { ActivitySeen } from './ActivitySeen.ts';
import { botAuthentication, type ConnectorClient, type ConnectorFactory, singleAttempts } from './connectors.ts';
import { isAllowedServiceUrl, UnsafeAddress } from './isAllowedServiceUrl.ts';
import type { TeamsSettings } from './TeamsSettings.ts';

/** The audience of our calls to Teams. */
const audience = 'https://api.botframework.com';

/** The SDK's adapter behind our gate, and the source of connector clients for what we send on our own. */
export class TeamsAdapter extends CloudAdapter {
  readonly #settings: TeamsSettings;
  readonly #factory: (attemptMs: () => number) => ConnectorFactory;
  readonly #proactive: ConnectorFactory;
  readonly #clients = new Map<string, Promise<ConnectorClient>>();

  constructor(settings: TeamsSettings, deadlineMs: number) {
    const authentication = botAuthentication(settings, deadlineMs);
    super(authentication);
    this.#settings = settings;
    this.#factory = (attemptMs) => singleAttempts(authentication, this.createClaimsIdentity(settings.appId), attemptMs);
    this.#proactive = this.#factory(() => deadlineMs);
  }

  // The gate has verified the caller, more strictly than the SDK would. So the turn starts with the identity given, one step behind
  // `process`: no second look at the same token, no stack traces on the console, no answer the SDK words by itself.
  turn(
    activity: ActivitySeen,
    attemptMs: () => number,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const verified = {
      audience,
      callerId: 'urn:botframework:azure',
      claimsIdentity: this.createClaimsIdentity(this.#settings.appId),
      connectorFactory: this.#factory(attemptMs),
    };
    return this.processActivity(verified, activity as unknown as Activity, logic);
  }

  /** A client for sends that answer no activity; only to addresses our token may travel to. */
  client(serviceUrl: string): Promise<ConnectorClient> {
    if (!isAllowedServiceUrl(serviceUrl, this.#settings.serviceHosts)) throw new UnsafeAddress('a service URL that is not on the list');
    const known = this.#clients.get(serviceUrl);
    if (known) return known;
    const made = this.#proactive.create(serviceUrl, audience);
    this.#clients.set(serviceUrl, made);
    return made;
  }
}
