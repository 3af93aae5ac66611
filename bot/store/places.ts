// Which rollout a channel shows, and in which rollouts a person takes part.
import type { Engine } from './Engine.ts';

export interface Places {
  /** The rollout the channel shows, or null. */
  ofChannel(tenantId: string, threadId: string): Promise<string | null>;
  /** Takes the channel's place for this rollout; answers with the rollout that has it, which is another one if somebody was first. */
  takeChannel(tenantId: string, threadId: string, rolloutId: string, instead?: string): Promise<string>;
  /** The channels of a team that show a rollout; Teams tells some things of the team as a whole. */
  ofTeam(tenantId: string, teamId: string): Promise<string[]>;
  addToTeam(tenantId: string, teamId: string, threadId: string): Promise<void>;
  ofPerson(tenantId: string, oid: string): Promise<string[]>;
  addPerson(tenantId: string, oid: string, rolloutId: string): Promise<void>;
  removePerson(tenantId: string, oid: string, rolloutId: string): Promise<void>;
  /** Gives the channel's place back when this rollout has it; answers whether the channel shows none now. */
  leaveChannel(tenantId: string, threadId: string, teamId: string, rolloutId: string): Promise<boolean>;
}

const shown = 'shown';

export function places(engine: Engine): Places {
  const channel = (tenantId: string, threadId: string) => `${tenantId}|channel|${threadId}`;
  const person = (tenantId: string, oid: string) => `${tenantId}|person|${oid}`;
  const team = (tenantId: string, teamId: string) => `${tenantId}|team|${teamId}`;
  return {
    async ofTeam(tenantId, teamId) {
      const rows = await engine.range('index', team(tenantId, teamId), '', '~', 1000);
      return rows.map(({ row }) => row);
    },
    async addToTeam(tenantId, teamId, threadId) {
      await engine.write('index', team(tenantId, teamId), [{ kind: 'put', row: threadId, body: { threadId } }]);
    },
    async ofChannel(tenantId, threadId) {
      const row = await engine.get('index', channel(tenantId, threadId), shown);
      return row ? String(row.body.rolloutId) : null;
    },
    async takeChannel(tenantId, threadId, rolloutId, instead) {
      const partition = channel(tenantId, threadId);
      const row = await engine.get('index', partition, shown);
      if (row && row.body.rolloutId !== instead) return String(row.body.rolloutId);
      const change = row
        ? ({ kind: 'replace', row: shown, version: row.version, body: { rolloutId } } as const)
        : ({ kind: 'insert', row: shown, body: { rolloutId } } as const);
      if ((await engine.write('index', partition, [change])) === 'stored') return rolloutId;
      return (await this.ofChannel(tenantId, threadId)) ?? rolloutId;
    },
    async ofPerson(tenantId, oid) {
      const rows = await engine.range('index', person(tenantId, oid), '', '~', 1000);
      return rows.map(({ row }) => row);
    },
    async addPerson(tenantId, oid, rolloutId) {
      await engine.write('index', person(tenantId, oid), [{ kind: 'put', row: rolloutId, body: { rolloutId } }]);
    },
    async removePerson(tenantId, oid, rolloutId) {
      const row = await engine.get('index', person(tenantId, oid), rolloutId);
      if (row) await engine.write('index', person(tenantId, oid), [{ kind: 'remove', row: rolloutId, version: row.version }]);
    },
    async leaveChannel(tenantId, threadId, teamId, rolloutId) {
      const row = await engine.get('index', channel(tenantId, threadId), shown);
      if (row?.body.rolloutId === rolloutId)
        await engine.write('index', channel(tenantId, threadId), [{ kind: 'remove', row: shown, version: row.version }]);
      if (await this.ofChannel(tenantId, threadId)) return false;
      const listed = teamId ? await engine.get('index', team(tenantId, teamId), threadId) : null;
      if (listed) await engine.write('index', team(tenantId, teamId), [{ kind: 'remove', row: threadId, version: listed.version }]);
      return true;
    },
  };
}
