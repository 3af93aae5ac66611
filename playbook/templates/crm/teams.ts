import type { TeamTemplate } from '../Template.ts';

/** Teams that report each working day while they are active (P76). */
export const teams: TeamTemplate[] = [
  { id: 'data', name: 'Data team', side: 'integrator', representativeRole: 'dataLead', mandatory: true },
  { id: 'sales', name: 'Sales', side: 'customer', representativeRole: 'salesOwner', mandatory: true },
  { id: 'integration', name: 'Integration', side: 'integrator', representativeRole: 'technicalLead', mandatory: true },
  { id: 'training', name: 'Training', side: 'customer', representativeRole: 'trainingLead', mandatory: true },
  { id: 'itsec', name: 'IT security', side: 'customer', representativeRole: 'itSecurity', mandatory: false },
  { id: 'desk', name: 'Service desk', side: 'customer', representativeRole: 'serviceOwner', mandatory: true },
];
