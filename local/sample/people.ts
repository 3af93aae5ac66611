/** Who holds which role in the sample rollout, by persona. */
export const holders: Record<string, string> = {
  sponsor: 'ingrid',
  salesOwner: 'carla',
  serviceOwner: 'tomas',
  trainingLead: 'ben',
  itSecurity: 'yuki',
  technicalLead: 'raj',
  dataLead: 'lena',
  vendorDirector: 'diego',
  vendorSupport: 'priya',
};

/** The project manager and the accountable person are named with the start. */
export const personaOfRole: Record<string, string> = { ...holders, projectManager: 'maya', accountable: 'ana' };

/** The teams of the sample and who speaks for each. */
export const speakers: Record<string, string> = {
  data: 'lena',
  sales: 'carla',
  integration: 'raj',
  training: 'ben',
  itsec: 'yuki',
  desk: 'tomas',
};
