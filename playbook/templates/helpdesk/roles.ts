import type { RoleTemplate } from '../Template.ts';
import { deskRoles } from './roles/deskRoles.ts';
import { integratorRoles } from './roles/integratorRoles.ts';
import { leaderRoles } from './roles/leaderRoles.ts';
import { supportingRoles } from './roles/supportingRoles.ts';
import { vendorRoles } from './roles/vendorRoles.ts';

/** Everyone a help-desk rollout needs, the accountable owner first (P11). */
export const roles: RoleTemplate[] = [...leaderRoles, ...deskRoles, ...supportingRoles, ...integratorRoles, ...vendorRoles];
