import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';

/** Hosts a reviewer refuses as domains of the app's own. */
const foreignHosts =
  /(^|\.)(azurewebsites\.net|microsoft\.com|onmicrosoft\.com|office\.com|sharepoint\.com|ngrok(-free)?\.(io|app|dev)|devtunnels\.ms|trycloudflare\.com)$/i;
const plainHost = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
/** They pass the schema and block the upload, or ask for more than we use. */
const forbiddenKeys = ['supportedChannelTypes', 'devicePermissions', 'authorization', 'composeExtensions', 'staticTabs'];

/** What Teams or a reviewer would refuse in a filled manifest, a sentence each; empty when it may be uploaded. */
export async function manifestProblems(text: string): Promise<string[]> {
  const manifest = JSON.parse(text) as TeamsManifest & Record<string, unknown>;
  const misfits = await AppManifestUtils.validateAgainstSchema(manifest);
  return [...misfits.map((problem) => `The manifest does not fit its schema: ${problem}.`), ...houseProblems(manifest)];
}

/** What passes the schema and a reviewer refuses all the same, a sentence each. */
export function houseProblems(manifest: Record<string, unknown>): string[] {
  const domains = (manifest.validDomains ?? []) as string[];
  return [
    ...forbiddenKeys.filter((key) => key in manifest).map((key) => `The manifest must not hold ${key}.`),
    ...domains
      .filter((domain) => !plainHost.test(domain) || foreignHosts.test(domain))
      .map((domain) => `"${domain}" cannot be a valid domain: give a host of your own, without https:// and without a path.`),
  ];
}
