/** Why whoever is known here is led no further, in the words of `lti.faults`. */
export const admitFaults = ['no-course', 'not-ready', 'class-full', 'class-archived', 'person'] as const;
export type AdmitFault = (typeof admitFaults)[number];
