import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openTranscript } from '../../local/connector/openTranscript.ts';

const opener = join(import.meta.dirname, '../../local/connector/openTranscript.ts');
const endlessPoster = `
  const { openTranscript } = await import(${JSON.stringify(opener)});
  const transcript = openTranscript(process.argv[1]);
  for (;;) {
    const kept = transcript.accept({ conversation: 'a:ana', fromId: '28:bot', at: '2026-03-10T16:00:00Z', activity: { type: 'message', text: 'hi' } });
    process.stdout.write(kept.id + '\\n');
    await new Promise(setImmediate);
  }`;

describe('the transcript', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'transcript-'));
    file = join(folder, 'transcript.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps everything it acknowledged when its processes are killed', async () => {
    const acknowledged: string[] = [];
    const posters = [1, 2].map(() => spawn(process.execPath, ['--input-type=module', '-e', endlessPoster, file]));
    await Promise.all(
      posters.map(async (poster) => {
        let mine = 0;
        for await (const line of createInterface({ input: poster.stdout })) {
          acknowledged.push(line);
          mine += 1;
          if (mine === 40) poster.kill('SIGKILL');
        }
        if (poster.exitCode === null && poster.signalCode === null) await once(poster, 'exit');
      }),
    );
    const transcript = openTranscript(file);
    const kept = new Set(transcript.said('a:ana').map((one) => one.id));
    const logged = new Set(transcript.accepted().map((one) => one.activityId));
    transcript.close();
    assert.ok(acknowledged.length >= 80);
    assert.deepEqual(
      acknowledged.filter((id) => !kept.has(id)),
      [],
    );
    assert.deepEqual(logged, kept);
  });

  it('gives every message a name of its own, from two processes too', () => {
    const [one, two] = [openTranscript(file), openTranscript(file)];
    const post = { conversation: 'a:ana', fromId: '28:bot', at: '2026-03-10T16:00:00Z', activity: { type: 'message' } };
    const ids = Array.from({ length: 40 }, (_, i) => (i % 2 ? one : two).accept(post).id);
    assert.equal(new Set(ids).size, 40);
    one.close();
    two.close();
  });

  it('counts a chat’s changes, so that a reader can tell whether it moved', () => {
    const transcript = openTranscript(file);
    const post = { conversation: 'a:ana', fromId: '28:bot', at: '2026-03-10T16:00:00Z', activity: { type: 'message' } };
    assert.equal(transcript.revisionOf('a:ana'), 0);
    const { id } = transcript.accept(post);
    const before = transcript.revisionOf('a:ana');
    transcript.edit('a:ana', id, { type: 'message', text: 'edited' });
    assert.ok(transcript.revisionOf('a:ana') > before);
    assert.equal(transcript.revisionOf('a:ben'), 0);
    transcript.close();
  });
});
