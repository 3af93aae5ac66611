// What people write of a benefit, field by field; as long as a template's file may be, so that it can be given on.
import { z } from 'zod';
import type { Rollout } from '../../journal/Rollout.ts';
import { most } from '../../templates/exchange/limits.ts';
import type { BenefitTemplate } from '../../templates/Template.ts';
import { benefitWords as w } from '../../words/benefits.ts';
import { inputWords, tooLong } from '../../words/inputs.ts';
import { severalIds } from '../plan/severalIds.ts';

/** One line of what people write: line ends become spaces, and what cannot be shown is left out. */
export const line = (what: () => string, longest: number) =>
  z
    .string({ error: () => inputWords.choice })
    .transform((text) =>
      text
        .replace(/[ \t\r\n]+/g, ' ')
        .replace(/[\p{Cc}\p{Cs}]/gu, '')
        .trim(),
    )
    .refine((text) => text.length <= longest, { error: () => tooLong(what(), longest) })
    .optional();

const { limits } = w;

export const benefitInput = z.object({
  /** Empty: a new one. */
  benefit: z
    .string()
    .max(100, { error: () => inputWords.choice })
    .default(''),
  title: line(() => limits.title, 200),
  roles: severalIds.optional(),
  category: z.enum(['efficiency', 'growth', 'customers', 'people'], { error: () => w.missing.category }).optional(),
  evidence: line(() => limits.evidence, 2000),
  source: line(() => limits.source, 600),
  caseTitle: line(() => limits.caseTitle, 200),
  caseText: line(() => limits.caseText, 2000),
  effort: line(() => limits.effort, most.effort),
  askTitle: line(() => limits.askTitle, 300),
  askWhy: line(() => limits.askWhy, 1000),
  withinDays: z.coerce
    .number({ error: () => w.missing.days })
    .int({ error: () => w.missing.days })
    .min(0, { error: () => w.missing.days })
    .max(365, { error: () => w.missing.days })
    .optional(),
  deliverable: z
    .string()
    .max(100, { error: () => inputWords.choice })
    .optional(),
  section: z
    .string()
    .max(100, { error: () => inputWords.choice })
    .optional(),
});
export type BenefitInput = z.infer<typeof benefitInput>;

const fresh: BenefitTemplate = {
  id: '',
  roles: [],
  category: 'efficiency',
  title: '',
  evidence: '',
  source: '',
  caseStudy: { title: '', text: '' },
  ask: { title: '', why: '', withinDays: 5 },
  cites: [],
};

/** The benefit as it was with what was said of it; what was not said stays. */
export function benefitFrom(rollout: Rollout, before: BenefitTemplate | null, said: BenefitInput): BenefitTemplate {
  const was = before ?? { ...fresh, id: `b${rollout.seq + 1}` };
  const [effort, section, deliverable] = [
    said.effort ?? was.effort ?? '',
    said.section ?? was.section ?? '',
    said.deliverable ?? was.ask.deliverable ?? '',
  ];
  return {
    id: was.id,
    roles: said.roles ?? was.roles,
    category: said.category ?? was.category,
    title: said.title ?? was.title,
    evidence: said.evidence ?? was.evidence,
    source: said.source ?? was.source,
    caseStudy: { title: said.caseTitle ?? was.caseStudy.title, text: said.caseText ?? was.caseStudy.text },
    ...(effort ? { effort } : {}),
    ask: {
      title: said.askTitle ?? was.ask.title,
      why: said.askWhy ?? was.ask.why,
      withinDays: said.withinDays ?? was.ask.withinDays,
      ...(deliverable ? { deliverable } : {}),
    },
    ...(section ? { section } : {}),
    cites: was.cites,
  };
}
