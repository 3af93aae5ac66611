// `npm run playground`: fetches Microsoft's Agents Playground at your wish and joins it to the bot that `npm start` runs.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const bot = process.env.MILEPOST_URL ?? 'http://127.0.0.1:3978';
const port = '56150';

console.log('Microsoft 365 Agents Playground is pre-release software under its own licence, for evaluation only.');
console.log('npx fetches it now, outside this project. Nothing of Milepost depends on it.\n');

const answers = await fetch(`${bot}/local/people`).catch(() => null);
if (!answers?.ok) {
  console.error(`The desk does not answer at ${bot}. Run "npm start" first, in another window.`);
  process.exit(1);
}
console.log(`The Playground will be at http://localhost:${port}, talking to ${bot} as Maya Lindqvist.\n`);

const wanted = [
  '--yes',
  '@microsoft/m365agentsplayground',
  'start',
  '-e',
  `${bot}/local/playground`,
  '-c',
  'msteams',
  '-p',
  port,
  '--disable-telemetry',
];
const playground = spawn('npx', wanted, {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { TEAMSAPPTESTER_BROWSER: 'none', ...process.env, APPLICATION_INSIGHTS_NO_STATSBEAT: '1' },
});
playground.on('error', () => {
  console.error('The Playground could not be fetched. Is the npm registry reachable?');
  process.exit(1);
});
playground.on('exit', (code) => process.exit(code ?? 1));
