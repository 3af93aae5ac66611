/** A manifest with its variables filled in, or the names of those the environment lacks. */
export type Filled = { ok: true; text: string } | { ok: false; missing: string[] };

const variable = /\$\{\{\s*(\w+)\s*\}\}/g;

/** Puts the environment's values in place of each `${{NAME}}`; a blank value counts as missing, and the bot is the app itself unless told. */
export function fillManifest(template: string, env: Record<string, string | undefined>): Filled {
  const values: Record<string, string | undefined> = { ...env, MILEPOST_BOT_ID: env.MILEPOST_BOT_ID?.trim() || env.MILEPOST_APP_ID };
  const names = new Set([...template.matchAll(variable)].map(([, name = '']) => name));
  const missing = [...names].filter((name) => name !== 'MILEPOST_BOT_ID' && !values[name]?.trim());
  if (missing.length > 0) return { ok: false, missing };
  return { ok: true, text: template.replace(variable, (_, name: string) => JSON.stringify(values[name]?.trim()).slice(1, -1)) };
}
