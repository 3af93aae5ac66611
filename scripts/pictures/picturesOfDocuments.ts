// The documents as LibreOffice lays them out: proof that they open, and pictures to look at.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AHouse, aHouse } from '../../tests/support/aHouse.ts';
import { aHouseOfAll, documentAt } from '../../tests/support/aSigning.ts';

/** Which pages of each document are kept as pictures; the status for the steering group has to be one page. */
const documents: { name: string; of: 'start' | 'sample'; picture: string; pages: number[]; exactly?: number }[] = [
  { name: 'kickoff.pptx', of: 'start', picture: 'kickoff', pages: [1, 2, 4, 7, 8, 10, 11, 14] },
  { name: 'kickoff.pptx?accent=0B6E4F', of: 'start', picture: 'kickoff-green', pages: [1, 11] },
  { name: 'kickoff.pptx?language=de', of: 'sample', picture: 'kickoff-german', pages: [7] },
  { name: 'kickoff.pptx?language=ja', of: 'start', picture: 'kickoff-japanese', pages: [11] },
  { name: 'statement-of-work.docx', of: 'start', picture: 'statement-of-work', pages: [1, 2] },
  { name: 'steering.docx', of: 'sample', picture: 'steering', pages: [1], exactly: 1 },
  { name: 'steering.docx?language=de', of: 'sample', picture: 'steering-german', pages: [1], exactly: 1 },
];

/** Draws the documents of a rollout at its start and of the sample nine weeks in; throws, and says what is missing, where LibreOffice or poppler are not there. */
export async function picturesOfDocuments(folder: string): Promise<void> {
  for (const program of ['soffice', 'pdftoppm', 'pdfinfo'])
    if (spawnSync(program, [program === 'soffice' ? '--version' : '-v']).error)
      throw new Error(
        `${program} is not here, so no document was drawn. Install it: apt-get install libreoffice-impress libreoffice-writer poppler-utils fonts-crosextra-carlito`,
      );
  const houses = { start: await aHouseOfAll(), sample: await aHouse() };
  const work = mkdtempSync(join(tmpdir(), 'milepost-documents-'));
  try {
    // All are asked for before the first is drawn: LibreOffice holds this process up for longer than a connection is kept.
    const made = [];
    for (const one of documents) made.push({ ...one, bytes: await bytesOf(houses[one.of], one.name) });
    for (const one of made) draw(one, work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
    await Promise.all([houses.start.close(), houses.sample.close()]);
  }
}

async function bytesOf(house: AHouse, name: string): Promise<Uint8Array> {
  const { status, text, bytes } = await documentAt(house, 'maya', name);
  if (status !== 200) throw new Error(`${name} was not made: ${text.slice(0, 200)}`);
  return bytes;
}

function draw(
  { name, picture, pages, exactly, bytes }: (typeof documents)[number] & { bytes: Uint8Array },
  work: string,
  folder: string,
): void {
  const ending = name.split('?')[0]?.split('.').at(-1) ?? '';
  const file = join(work, `${picture}.${ending}`);
  const pdf = join(work, `${picture}.pdf`);
  writeFileSync(file, bytes);
  run('soffice', ['--headless', `-env:UserInstallation=file://${work}/profile`, '--convert-to', 'pdf', '--outdir', work, file]);
  const count = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [pdf]))?.[1]);
  if (exactly && count !== exactly) throw new Error(`${name} takes ${count} pages, and has to take ${exactly}`);
  for (const page of pages) {
    if (page > count) throw new Error(`${name} has no page ${page}, it ends with ${count}`);
    const at = String(page);
    run('pdftoppm', ['-r', '72', '-f', at, '-l', at, '-png', pdf, join(work, `page-${picture}`)]);
    const made = readdirSync(work).find((one) => one.startsWith(`page-${picture}-`));
    if (!made) throw new Error(`Page ${page} of ${name} was not drawn`);
    renameSync(join(work, made), join(folder, `document-${picture}-${at.padStart(2, '0')}.png`));
  }
  console.log(`${name}: ${count} pages`);
}

function run(program: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
