import { randomInt } from 'node:crypto';
import { codeLength, codeLetters } from '@/lib/class-keys';
import { findPinFault, pinLength } from '../schema/pin';

// Secrets: drawn by the operating system's dice, never from a seed.

export function drawCode(): string {
  return Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)]).join('');
}

export function drawPin(): string {
  const pin = String(randomInt(10 ** pinLength)).padStart(pinLength, '0');
  return findPinFault(pin) ? drawPin() : pin;
}
