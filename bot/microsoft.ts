// Every address of Microsoft's that this server deals with: whom it calls, whose keys it trusts, who may show its pages.

/** Hosts a `serviceUrl` may name: Teams in the public cloud and in GCC; the other government clouds have another issuer. */
export const serviceHosts = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];

/** Where a 1:1 conversation is created before anything was heard from a tenant. */
export const defaultServiceUrl = 'https://smba.trafficmanager.net/teams/';

/** Who signs what Teams sends to the bot, and the OpenID configuration that leads to its keys. */
export const botIssuer = 'https://api.botframework.com';
export const botOpenIdMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/** Where people sign in; outside Teams the page itself asks there for its token. */
export const signInHost = 'https://login.microsoftonline.com';

/** Who signs the tab's tokens for a tenant, and the keys it signs with. */
export const tabIssuerOf = (tenantId: string): string => `${signInHost}/${tenantId}/v2.0`;
export const tabKeys = `${signInHost}/common/discovery/v2.0/keys`;

/** Where Teams, Outlook and Microsoft 365 show tabs, as sources of a content security policy. */
export const frameAncestors = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/** The list of trusted hosts that teams-js asks for in the tab, and the fonts of Teams. */
export const teamsCdn = 'https://res.cdn.office.net';
