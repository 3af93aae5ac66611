import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** A zip knows no time zone, so its moments are written as of this machine's; the same moment everywhere gives the same bytes. */
const packedAt = new Date(2020, 0, 1);

/** The app package as Teams takes it: the manifest, its two icons and its other languages at the top, nothing else; the same bytes for the same content. */
export function zipApp(manifest: string, folder: string): Uint8Array {
  const { icons, localizationInfo } = JSON.parse(manifest) as {
    icons: { color: string; outline: string };
    localizationInfo?: { additionalLanguages?: { file: string }[] };
  };
  const files: Zippable = { 'manifest.json': strToU8(manifest) };
  const languages = localizationInfo?.additionalLanguages?.map(({ file }) => file) ?? [];
  for (const file of [icons.color, icons.outline, ...languages]) files[file] = readFileSync(join(folder, file));
  return zipSync(files, { level: 9, mtime: packedAt, os: 0 });
}
