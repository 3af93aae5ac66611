import type { TeamTemplate } from '../Template.ts';

/** Teams that report each working day while they are active (P76). */
export const teams: TeamTemplate[] = [
  { id: 'finance', name: 'Finance', side: 'customer', representativeRole: 'financeOwner', mandatory: true },
  { id: 'purchasing', name: 'Purchasing', side: 'customer', representativeRole: 'purchasingOwner', mandatory: true },
  { id: 'operations', name: 'Stock and production', side: 'customer', representativeRole: 'operationsOwner', mandatory: true },
  { id: 'migration', name: 'Data migration', side: 'integrator', representativeRole: 'dataLead', mandatory: true },
  { id: 'interfaces', name: 'Build and interfaces', side: 'integrator', representativeRole: 'technicalLead', mandatory: true },
  { id: 'training', name: 'Training', side: 'customer', representativeRole: 'trainingLead', mandatory: true },
  { id: 'control', name: 'Rights and audit', side: 'customer', representativeRole: 'controlLead', mandatory: false },
];
