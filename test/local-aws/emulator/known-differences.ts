/**
 * Every difference between the local Secrets Manager and moto that is meant to be, with who is right by
 * what is known of the service. A test shows each by its example, and that random sequences meet no other.
 */
import { ANSWERS } from './differences-of-answers';
import { DEEDS } from './differences-of-deeds';
import type { KnownDifference } from './situation';

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [...ANSWERS, ...DEEDS];
