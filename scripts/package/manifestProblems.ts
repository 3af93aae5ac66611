import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';

/** Hosts a reviewer refuses as domains of the app's own. */
const foreignHosts =
  /(^|\.)(azurewebsites\.net|microsoft\.com|onmicrosoft\.com|office\.com|sharepoint\.com|ngrok(-free)?\.(io|app|dev)|devtunnels\.ms|trycloudflare\.com)$/i;
const plainHost = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
/** They pass the schema and block the upload, or ask for more than we use. */
const forbiddenKeys = ['supportedChannelTypes', 'devicePermissions', 'authorization'];

/** What we ask of Teams: to know who somebody is, and to write to members of the team. */
const permissionsWeNeed = ['identity', 'messageTeamMembers'];

/** Names that belong to Microsoft: an app's own name holds none of them. */
const foreignNames = /\b(teams|microsoft|office|outlook|m365)\b/i;

/** What Teams or a reviewer would refuse in a filled manifest, a sentence each; empty when it may be uploaded. */
export async function manifestProblems(text: string): Promise<string[]> {
  const manifest = JSON.parse(text) as TeamsManifest & Record<string, unknown>;
  const misfits = await AppManifestUtils.validateAgainstSchema(manifest);
  return [...misfits.map((problem) => `The manifest does not fit its schema: ${problem}.`), ...houseProblems(manifest)];
}

/** What passes the schema and a reviewer refuses all the same, a sentence each. */
export function houseProblems(manifest: Record<string, unknown>): string[] {
  const domains = (manifest.validDomains ?? []) as string[];
  const permissions = (manifest.permissions ?? []) as string[];
  const names = Object.values((manifest.name ?? {}) as Record<string, string>);
  return [
    ...forbiddenKeys.filter((key) => key in manifest).map((key) => `The manifest must not hold ${key}.`),
    ...permissions
      .filter((one) => !permissionsWeNeed.includes(one))
      .map((one) => `The manifest must not ask for ${one}: nothing of ours needs it.`),
    ...names.filter((name) => foreignNames.test(name)).map((name) => `"${name}" holds a name of Microsoft's.`),
    ...domains
      .filter((domain) => !plainHost.test(domain) || foreignHosts.test(domain))
      .map((domain) => `"${domain}" cannot be a valid domain: give a host of your own, without https:// and without a path.`),
  ];
}
