// `npm run package`: the zip to upload to Teams, made of appPackage/ and the environment.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fillManifest } from './package/fillManifest.ts';
import { manifestProblems } from './package/manifestProblems.ts';
import { zipApp } from './package/zipApp.ts';

const folder = join(import.meta.dirname, '../appPackage');
/** Another place may be named: `npm run package -- <file>`. */
const target = process.argv[2] ?? join(import.meta.dirname, '../build/milepost.zip');

function stop(...sentences: string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

const filled = fillManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'), process.env);
if (!filled.ok) stop(`The package needs ${filled.missing.join(', ')} in the environment.`);
const problems = await manifestProblems(filled.text);
if (problems.length > 0) stop(...problems);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, zipApp(filled.text, folder));
console.log(`Packed ${relative('.', target)}. Upload it in the Teams admin center, or with "Upload a custom app".`);
