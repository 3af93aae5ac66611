// Two servers on one store, killed and started again, and the people who ask whichever of them answers.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { bundled } from '../support/bundled.ts';
import type { CrashServerSettings, CrashServerWord } from '../support/crashServer.ts';

/** What packages warn of is said by Node only of code that lies outside `node_modules`. */
const execArgv = ['--disable-warning=DEP0040'];

/** How long somebody keeps trying, in milliseconds. */
const patienceMs = 180_000;

export type Which = 'first' | 'second';

interface Running {
  child: ChildProcess;
  url: string;
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read freely in tests
  body: any;
}

export interface ServerPair {
  /** Waits until both servers answer. */
  bothUp(): Promise<void>;
  /** The server whose process has this id, or null when it is none of them. */
  whichIs(pid: string): Promise<Which | null>;
  /** Kills one with -9 and starts it again; answers with the id of the process, once it is gone. */
  kill(which: Which): Promise<string>;
  /** Asks one server, and asks again, of either, until one answers and `isDone` likes the answer. */
  ask(path: string, init: () => RequestInit, isDone: (answer: Answer) => boolean | Promise<boolean>): Promise<Answer>;
  /** What the servers said went wrong. */
  troubles: string[];
  close(): Promise<void>;
}

/** The answer, or null when the server died over it. */
async function answerOf(url: string, init: RequestInit): Promise<Answer | null> {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  } catch {
    return null;
  }
}

export async function serverPair(settings: CrashServerSettings): Promise<ServerPair> {
  const { script, compiled } = await bundled('tests/support/crashServer.ts');
  const troubles: string[] = [];
  let closing = false;

  async function begin(): Promise<Running> {
    const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
    const child = fork(script, [JSON.stringify(settings)], { env, execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const port = await new Promise<number>((started, failed) => {
      child.on('message', (word: CrashServerWord) => ('port' in word ? started(word.port) : troubles.push(word.trouble)));
      child.once('exit', (code) => failed(new Error(`A server ended with ${code} before it began.`)));
    });
    child.once('exit', (code, signal) => closing || signal === 'SIGKILL' || troubles.push(`a server ended by itself: ${code} ${signal}`));
    return { child, url: `http://127.0.0.1:${port}` };
  }

  const servers: Record<Which, Promise<Running>> = { first: begin(), second: begin() };
  let turn = 0;
  /** The two in turn, so that both are asked. */
  const next = (): Promise<Running> => {
    turn += 1;
    const { first, second } = servers;
    return Promise.any(turn % 2 ? [first, second] : [second, first]);
  };

  return {
    troubles,
    bothUp: async () => void (await Promise.all([servers.first, servers.second])),
    async whichIs(pid) {
      for (const which of ['first', 'second'] as const) if (String((await servers[which]).child.pid) === pid) return which;
      return null;
    },
    async kill(which) {
      const { child } = await servers[which];
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      servers[which] = begin();
      return String(child.pid);
    },
    async ask(path, init, isDone) {
      const until = Date.now() + patienceMs;
      let last: Answer = { status: 0, body: null };
      while (Date.now() < until) {
        const { url } = await next();
        // Asked for the time, a server reads how far the other one has walked.
        const answer = (await answerOf(`${url}/local/clock`, {})) && (await answerOf(url + path, init()));
        if (!answer) continue;
        last = answer;
        if (await isDone(last)) return last;
      }
      throw new Error(`${path} never came to its end: ${JSON.stringify(last).slice(0, 500)} ${troubles.slice(-5).join('\n')}`);
    },
    async close() {
      closing = true;
      for (const running of await Promise.allSettled([servers.first, servers.second])) {
        if (running.status !== 'fulfilled') continue;
        const { child } = running.value;
        const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
        child.kill('SIGKILL');
        await gone;
      }
    },
  };
}
