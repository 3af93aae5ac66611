import type { RoleTemplate } from '../Template.ts';
import { businessRoles } from './roles/businessRoles.ts';
import { integratorRoles } from './roles/integratorRoles.ts';
import { leaderRoles } from './roles/leaderRoles.ts';
import { supportingRoles } from './roles/supportingRoles.ts';
import { vendorRoles } from './roles/vendorRoles.ts';

/** Everyone a CRM rollout needs, the accountable owner first (P11). */
export const roles: RoleTemplate[] = [...leaderRoles, ...businessRoles, ...supportingRoles, ...integratorRoles, ...vendorRoles];
