import { discriminationBounds, facilityBounds } from './thresholds.table.ts';

export type FacilityBand = 'hard' | 'medium' | 'easy';
export type DiscriminationBand = 'very-good' | 'good' | 'fair' | 'poor' | 'negative';

export function facilityBand(facility: number): FacilityBand {
  if (facility <= facilityBounds.hard) return 'hard';
  return facility > facilityBounds.easy ? 'easy' : 'medium';
}

export function discriminationBand(discrimination: number): DiscriminationBand {
  if (discrimination < 0) return 'negative';
  if (discrimination < discriminationBounds.fair) return 'poor';
  if (discrimination < discriminationBounds.good) return 'fair';
  return discrimination < discriminationBounds.veryGood ? 'good' : 'very-good';
}
