import { fingerprintOf } from '../templates/exchange/fingerprintOf.ts';
import { most } from '../templates/exchange/limits.ts';
import { benefitWords as w } from '../words/benefits.ts';
import { tooLongToStore } from './appendSize.ts';
import { command, refuse } from './Command.ts';
import { type BenefitInput, benefitFrom, benefitInput } from './value/benefitFields.ts';

/** Adds to the library what the rollout gives and what it asks, or changes it (P5, P6, P100, P101). */
export const writeBenefit = command<BenefitInput>({
  verb: 'writeBenefit',
  does: 'Say what the rollout gives to some of its roles, with evidence, a case, the effort it takes and what you ask of them.',
  input: benefitInput,
  takesEmpty: true,
  decide({ rollout, input }) {
    const was = rollout.benefits.find(({ id }) => id === input.benefit) ?? null;
    if (input.benefit && !was) return refuse('unknownBenefit');
    const benefit = benefitFrom(rollout, was, input);
    const { title, roles, ask, section } = benefit;
    if (!title) return refuse('badInput', { sentence: w.missing.title, field: 'title' });
    if (!roles.length) return refuse('badInput', { sentence: w.missing.roles, field: 'roles' });
    if (!ask.title) return refuse('badInput', { sentence: w.missing.ask, field: 'askTitle' });
    if (roles.some((role) => !rollout.roles.some(({ id }) => id === role))) return refuse('unknownRole');
    if (ask.deliverable && ask.deliverable !== was?.ask.deliverable && !isPlanned(rollout, ask.deliverable))
      return refuse('unknownDeliverable');
    if (section && section !== was?.section && !rollout.sections.some(({ id }) => id === section)) return refuse('unknownSection');
    if (was && fingerprintOf(was) === fingerprintOf(benefit)) return refuse('alreadySo', { what: w.unchanged(title) });
    const after = [...rollout.benefits.filter(({ id }) => id !== benefit.id), benefit];
    const entries = [{ type: 'benefitWritten' as const, data: { benefit, was } }];
    if (after.length > most.benefits || JSON.stringify(after).length > most.ofKind || tooLongToStore(entries))
      return refuse('tooMuchAtOnce', { most: w.full });
    return { entries };
  },
  undo: {
    benefitWritten(rollout, { data: { benefit, was } }) {
      const place = rollout.benefits.findIndex(({ id }) => id === benefit.id);
      const stands = rollout.benefits[place];
      if (!stands) return refuse('undoneAlready');
      if (fingerprintOf(stands) !== fingerprintOf(benefit))
        return was && fingerprintOf(stands) === fingerprintOf(was) ? refuse('undoneAlready') : refuse('dependsOn', { what: w.laterChange });
      return was
        ? { entries: [{ type: 'benefitRestored', data: { benefit: was, place } }] }
        : { entries: [{ type: 'benefitDropped', data: { benefit: benefit.id, was: benefit, place } }] };
    },
  },
});

const isPlanned = ({ milestones }: Parameters<typeof benefitFrom>[0], id: string): boolean =>
  milestones.some(({ deliverables, leftOut }) => !leftOut && deliverables.some((one) => one.id === id));
