import type { RoleTemplate } from '../Template.ts';
import { guardRoles } from './roles/guardRoles.ts';
import { integratorRoles } from './roles/integratorRoles.ts';
import { leaderRoles } from './roles/leaderRoles.ts';
import { ownerRoles } from './roles/ownerRoles.ts';
import { vendorRoles } from './roles/vendorRoles.ts';

/** Everyone an ERP rollout needs, the accountable owner first (P11). */
export const roles: RoleTemplate[] = [...leaderRoles, ...ownerRoles, ...guardRoles, ...integratorRoles, ...vendorRoles];
