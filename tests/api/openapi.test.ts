import assert from 'node:assert/strict';
import { access } from '../../playbook/commands/access.ts';
import { table } from '../../playbook/commands/table.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';

interface Operation {
  operationId?: string;
  summary: string;
  description?: string;
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { required: boolean; content: { 'application/json': { schema: Record<string, unknown> } } };
  responses: Record<string, { description: string; content?: Record<string, { schema: { $ref?: string } }> }>;
}
interface Described {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
  security: Record<string, string[]>[];
}

describe('GET /api/openapi.json', () => {
  let house: AHouse;
  let described: Described;
  before(async () => {
    house = await aHouse({ rollout: 'none' });
    described = (await house.asks(null, 'GET', '/api/openapi.json')).body;
  });
  after(() => house.close());

  const operations = () =>
    Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );

  it('is OpenAPI 3.1 with a title, a version and paths that begin with a slash', () => {
    assert.match(described.openapi, /^3\.1\.\d+$/);
    assert.ok(described.info.title && described.info.version);
    for (const { path, method, operation } of operations()) {
      assert.match(path, /^\/[\w{}/-]+(\.(csv|jsonl))?$/);
      assert.ok(['get', 'post'].includes(method));
      assert.ok(operation.summary, path);
      assert.ok(Object.keys(operation.responses).length, path);
      for (const [status, { description }] of Object.entries(operation.responses)) assert.ok(/^\d{3}$/.test(status) && description, path);
    }
  });

  it('names each parameter of a path, and each operation once', () => {
    for (const { path, operation } of operations()) {
      const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path');
      assert.deepEqual(inPath.map(({ name }) => name).sort(), [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort(), path);
      for (const one of operation.parameters ?? []) assert.ok(one.schema && (one.in !== 'path' || one.required === true), path);
    }
    const ids = operations().flatMap(({ operation }) => operation.operationId ?? []);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('refers only to what it holds', () => {
    const refs = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '');
    assert.ok(refs.length);
    for (const ref of refs) {
      const found = ref
        .replace(/^#\//, '')
        .split('/')
        .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], described);
      assert.ok(found, ref);
    }
    for (const scheme of described.security.flatMap((one) => Object.keys(one))) assert.ok(described.components.securitySchemes[scheme]);
  });

  for (const { verb, does } of table.values())
    it(`describes ${verb} with who may, its input and its answers`, () => {
      const operation = operations().find((one) => one.operation.operationId === verb)?.operation;
      assert.ok(operation);
      assert.equal(operation.summary, does);
      assert.ok(operation.description?.includes(access[verb] ?? '-'));
      const schema = operation.requestBody?.content['application/json'].schema;
      assert.equal(schema?.type, 'object');
      assert.ok(schema?.properties);
      assert.ok(operation.parameters?.some(({ name }) => name === 'Idempotency-Key'));
      for (const status of ['200', '400', '403', '409', '503']) assert.ok(operation.responses[status], status);
    });

  it('describes every page of the tab', () => {
    for (const page of ['board', 'plan', 'status', 'live', 'playbook', 'people', 'history'])
      assert.ok(described.paths[`/api/rollouts/{id}/${page}`]?.get, page);
    assert.ok(described.paths['/api/me'] && described.paths['/api/channels/{threadId}'] && described.paths['/api/rollouts']);
  });
});
