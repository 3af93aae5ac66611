import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

/** Nothing moves any more but what moves for ever: a page is judged once it has faded in. */
const settled = (frame: Frame) =>
  frame.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => {})),
    ),
  );

/** The rules that colours decide: all that a theme can change. */
const ofColours = 'runOnly: ["color-contrast", "link-in-text-block"], ';

/** What axe holds against the page as serious or critical, a line each; of the `colours` alone where the rest was looked at in another theme. */
export async function violationsOf(frame: Frame, looksAt: 'all' | 'colours' = 'all'): Promise<string[]> {
  await settled(frame);
  if (!(await frame.evaluate('"axe" in globalThis'))) await frame.evaluate(axe);
  const rules = looksAt === 'colours' ? ofColours : '';
  const found = (await frame.evaluate(
    `axe.run(document, { ${rules}resultTypes: ["violations"] }).then((result) => result.violations)`,
  )) as Violation[];
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`));
}
