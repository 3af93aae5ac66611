import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** A zip knows no time zone, so its moments are written as of this machine's; the same moment everywhere gives the same bytes. */
const packedAt = new Date(2020, 0, 1);

/** The app package as Teams takes it: the manifest and its two icons at the top, nothing else; the same bytes for the same content. */
export function zipApp(manifest: string, folder: string): Uint8Array {
  const { icons } = JSON.parse(manifest) as { icons: { color: string; outline: string } };
  const files: Zippable = { 'manifest.json': strToU8(manifest) };
  for (const icon of [icons.color, icons.outline]) files[icon] = readFileSync(join(folder, icon));
  return zipSync(files, { level: 9, mtime: packedAt, os: 0 });
}
