import type { TeamsSettings } from '../bot/teams/TeamsSettings.ts';
import { localServiceUrl } from './localRouter.ts';
import { appId, tenantId } from './personas.ts';
import type { LocalIssuer } from './tokens.ts';

/** Where Microsoft's Agents Playground takes the bot's answers; the port is the one `npm run playground` asks for. */
const playground = ['http://localhost:56150', 'http://127.0.0.1:56150'];

/** What the bot's Teams room is told on one machine: the same checks as in production, with the local issuer and connector. */
export function localTeams(port: number, issuer: LocalIssuer, serviceUrl = localServiceUrl(port)): TeamsSettings {
  return {
    appId,
    tenants: [tenantId],
    issuer: issuer.issuer,
    openIdMetadata: `http://127.0.0.1:${port}/local/openid/.well-known/openidconfiguration`,
    serviceHosts: [new URL(serviceUrl).origin, ...playground],
    credentials: { kind: 'token', get: () => issuer.connectorToken() },
    defaultServiceUrl: serviceUrl,
  };
}
