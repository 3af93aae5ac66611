// The statement-of-work section in words, chapter by chapter, ready to be laid out (P26).
import { dayIn } from '../clock/moments.ts';
import type { Speaking } from '../words/documentLanguage.ts';
import { type Looking, zoneOf } from './Looking.ts';
import type { ReadSection } from './SectionRead.ts';
import { acceptance } from './statement/acceptance.ts';
import { assumptions } from './statement/assumptions.ts';
import { change } from './statement/change.ts';
import { definitions } from './statement/definitions.ts';
import { escalation } from './statement/escalation.ts';
import { governance } from './statement/governance.ts';
import { outOfScope } from './statement/outOfScope.ts';
import { ownWords } from './statement/ownWords.ts';
import { parties } from './statement/parties.ts';
import { roles } from './statement/roles.ts';
import type { StatementRecord } from './statement/StatementRecord.ts';
import { scope } from './statement/scope.ts';
import { allSides } from './statement/sides.ts';
import { signatures } from './statement/signatures.ts';

/** What the live playbook says of how the rollout is delivered and accepted (P22, P26). */
export function statementRecordOf(looking: Looking, speaking: Speaking, read: ReadSection): StatementRecord {
  const { rollout, now } = looking;
  const w = speaking.words.statement;
  const writing = { looking, speaking, read, w };
  const { chapters } = w;
  return {
    language: speaking.locale,
    kicker: w.kicker,
    title: w.title(rollout.title),
    subtitle: allSides
      .map((side) => rollout.start?.sides[side] ?? '')
      .filter(Boolean)
      .join('  ·  '),
    made: w.made(speaking.fullDay(dayIn(now, zoneOf(looking)))),
    page: w.page,
    chapters: [
      { title: chapters.parties, pieces: parties(writing) },
      { title: chapters.definitions, pieces: definitions(writing) },
      { title: chapters.scope, pieces: scope(writing) },
      { title: chapters.acceptance, pieces: acceptance(writing) },
      { title: chapters.roles, pieces: roles(writing) },
      { title: chapters.governance, pieces: governance(writing) },
      { title: chapters.communication, pieces: ownWords(writing, 'communication', chapters.communication) },
      { title: chapters.escalation, pieces: escalation(writing) },
      { title: chapters.change, pieces: change(writing) },
      { title: chapters.assumptions, pieces: assumptions(writing) },
      { title: chapters.outOfScope, pieces: outOfScope(writing) },
      { title: chapters.signatures, pieces: signatures(writing) },
    ],
  };
}
