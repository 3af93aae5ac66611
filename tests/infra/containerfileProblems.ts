import { existsSync } from 'node:fs';
import { join } from 'node:path';

const instructions = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD'];

/** What a builder or a careful reader would refuse in a Containerfile that is built from `root`, a sentence each. */
export function containerfileProblems(text: string, root: string): string[] {
  const lines = text
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => ({ line, word: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1).trim() }));
  const found = lines.filter(({ word }) => !instructions.includes(word)).map(({ line }) => `"${line}" is no instruction.`);
  const froms = lines.filter(({ word }) => word === 'FROM').map(({ rest }) => /^(\S+:\S+)(?: AS (\w+))?$/.exec(rest));
  if (lines[0]?.word !== 'FROM') found.push('It begins with no image.');
  if (froms.some((from) => !from)) found.push('An image has no tag.');
  const stages = froms.map((from) => from?.[2]);
  for (const { rest } of lines.filter(({ word }) => word === 'COPY')) found.push(...copyProblems(rest, stages, root));
  const last = lines.slice(lines.findLastIndex(({ word }) => word === 'FROM'));
  if (!last.some(({ word, rest }) => word === 'USER' && !['root', '0'].includes(rest))) found.push('It runs as root.');
  for (const wanted of ['HEALTHCHECK', 'CMD']) if (!last.some(({ word }) => word === wanted)) found.push(`It has no ${wanted}.`);
  for (const { rest } of last.filter(({ word }) => ['CMD', 'HEALTHCHECK'].includes(word))) found.push(...commandProblems(rest));
  return found;
}

function copyProblems(rest: string, stages: (string | undefined)[], root: string): string[] {
  const [, from, paths = ''] = /^(?:--from=(\w+) )?(.+)$/.exec(rest) ?? [];
  if (from) return stages.includes(from) ? [] : [`There is no stage ${from}.`];
  const sources = paths.split(' ').slice(0, -1);
  return sources.filter((path) => !existsSync(join(root, path))).map((path) => `${path} is not there to copy.`);
}

/** Commands stand as JSON lists, so that they run without a shell and hear when they are to stop. */
function commandProblems(rest: string): string[] {
  try {
    return Array.isArray(JSON.parse(rest.slice(rest.indexOf('[')))) ? [] : [`"${rest}" is no list.`];
  } catch {
    return [`"${rest}" is no list.`];
  }
}
