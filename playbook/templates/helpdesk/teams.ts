import type { TeamTemplate } from '../Template.ts';

/** Teams that report each working day while they are active (P76). */
export const teams: TeamTemplate[] = [
  { id: 'desk', name: 'Service desk', side: 'customer', representativeRole: 'shiftLead', mandatory: true },
  { id: 'services', name: 'Service owners', side: 'customer', representativeRole: 'catalogueOwner', mandatory: true },
  { id: 'knowledge', name: 'Knowledge and training', side: 'customer', representativeRole: 'knowledgeLead', mandatory: true },
  { id: 'setup', name: 'Set-up and connections', side: 'integrator', representativeRole: 'technicalLead', mandatory: true },
  { id: 'move', name: 'Ticket move', side: 'integrator', representativeRole: 'dataLead', mandatory: true },
  { id: 'itsec', name: 'IT security', side: 'customer', representativeRole: 'itSecurity', mandatory: false },
];
