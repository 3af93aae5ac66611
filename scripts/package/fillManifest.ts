/** A manifest with its variables filled in, or the names of those the environment lacks. */
export type Filled = { ok: true; text: string } | { ok: false; missing: string[] };

const variable = /\$\{\{\s*(\w+)\s*\}\}/g;

/** Puts the environment's values in place of each `${{NAME}}`; a blank value counts as missing. */
export function fillManifest(template: string, env: Record<string, string | undefined>): Filled {
  const names = new Set([...template.matchAll(variable)].map(([, name = '']) => name));
  const missing = [...names].filter((name) => !env[name]?.trim());
  if (missing.length > 0) return { ok: false, missing };
  return { ok: true, text: template.replace(variable, (_, name: string) => JSON.stringify(env[name]?.trim()).slice(1, -1)) };
}
