import assert from 'node:assert/strict';
import { request } from 'node:http';
import { isLoopback, isLoopbackUrl, loopbackHost } from '../../local/loopback.ts';
import { aDesk } from './aDesk.ts';

describe('local mode on the loopback address', () => {
  it('takes this machine under its usual names', () => {
    for (const name of ['127.0.0.1', '127.0.0.1:3978', 'localhost', 'LOCALHOST:80', '::1', '[::1]:3978'])
      assert.equal(isLoopback(name), true, name);
  });

  it('refuses every other name, also one that begins or ends alike', () => {
    for (const name of [
      '',
      '0.0.0.0',
      '10.0.0.4',
      '127.0.0.1.example.com',
      'localhost.example.com',
      'xlocalhost',
      '::',
      'example.com:127',
    ]) {
      assert.equal(isLoopback(name), false, name);
    }
    assert.equal(isLoopbackUrl('http://127.0.0.1:56150/_connector'), true);
    assert.equal(isLoopbackUrl('http://localhost@example.com/'), false);
    assert.equal(isLoopbackUrl('file://localhost/etc'), false);
  });

  it('says in one sentence why it does not listen elsewhere', () => {
    assert.throws(() => loopbackHost('0.0.0.0'), /refuses "0\.0\.0\.0"/);
    assert.equal(loopbackHost('127.0.0.1'), '127.0.0.1');
  });

  it('gives no token to a page that reached it under another name', async () => {
    const desk = await aDesk();
    try {
      for (const path of ['/local/people', '/', '/desk/desk.js']) {
        const status = await new Promise((done, fail) => {
          const { port } = new URL(desk.url);
          request({ host: '127.0.0.1', port, path, headers: { host: 'rebound.example' } }, (res) => done(res.resume().statusCode))
            .on('error', fail)
            .end();
        });
        assert.equal(status, 403, path);
      }
    } finally {
      await desk.close();
    }
  });
});
