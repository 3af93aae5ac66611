// Runs before every npm script, on the machine's own Node and before anything is installed: brings what is missing, or says in one sentence why it cannot.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const oldestNode = [20, 19];
const carriedNode = 24;
const progressEverySeconds = 10;
/** `npm run serve` lives without the parts that only building and testing need. */
const production = process.argv.includes('--production');

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function isOldNode(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
}

/** True when every part the lock file names is there in that very version; parts for other machines may be missing. */
function isInstalled() {
  try {
    const there = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
      if (path === '' || (production && wanted.dev)) return true;
      const found = there[path];
      return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true;
    });
  } catch {
    return false;
  }
}

/** The Node the project carries answers with its version, or null when the install left it out. */
function carriedNodeVersion() {
  try {
    const bin = join(dirname(createRequire(join(root, 'package.json')).resolve('node/package.json')), 'bin');
    const file = [join(bin, 'node'), join(bin, 'node.exe')].find(existsSync);
    const answer = file ? spawnSync(file, ['--version'], { encoding: 'utf8' }) : null;
    return answer && answer.status === 0 ? answer.stdout.trim().replace('v', '') : null;
  } catch {
    return null;
  }
}

function causeOf(errors) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT/.test(errors))
    return 'the npm registry could not be reached';
  if (/EACCES|EPERM|EROFS/.test(errors)) return `this folder cannot be written to (${root})`;
  if (/ENOSPC/.test(errors)) return 'the disk is full';
  if (/can only install packages when/.test(errors))
    return 'package.json and package-lock.json name different versions; run "npm install" once';
  const first = errors.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  return `npm said "${first.find((line) => line !== '' && !line.startsWith('code ')) || 'nothing'}"`;
}

/** Runs `npm ci` with the Node that npm itself runs on: the carried one is about to be replaced. */
function install(done) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  console.log('Installing the parts Milepost is made of. The first time takes about a minute.');
  const wanted = ['ci', '--no-audit', '--no-fund', '--loglevel=error', production ? '--omit=dev' : '--include=dev'];
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath || process.execPath;
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] };
  const run = npm ? spawn(node, [npm, ...wanted], options) : spawn('npm', wanted, { ...options, shell: process.platform === 'win32' });
  const ticking = setInterval(() => console.log(`  still installing, ${seconds()} s`), progressEverySeconds * 1000);
  let errors = '';
  run.stderr.on('data', (text) => {
    errors += text;
  });
  run.on('error', (error) => stop(`Milepost could not be installed: ${error.message}.`));
  run.on('close', (code) => {
    clearInterval(ticking);
    if (code !== 0) stop(`Milepost could not be installed: ${causeOf(errors)}.`);
    console.log(`Installed in ${seconds()} s.`);
    done();
  });
}

function checkCarriedNode() {
  const version = carriedNodeVersion();
  if (version === null)
    stop(
      'The install left out Node 24, which Milepost carries; allow install scripts (npm config set ignore-scripts false) and run "npm ci".',
    );
  if (Number(version.split('.')[0]) < carriedNode)
    stop(`Milepost needs Node ${carriedNode} and its folder holds ${version}; run "npm ci".`);
}

if (isOldNode(process.versions.node)) {
  stop(
    `Milepost needs Node ${oldestNode.join('.')} or newer and this machine has ${process.versions.node}; a newer one is at https://nodejs.org.`,
  );
} else if (isInstalled()) {
  if (carriedNodeVersion() === null) install(checkCarriedNode);
} else {
  install(checkCarriedNode);
}
