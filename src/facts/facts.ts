import type { Fact } from '../model/fact.js';
import { directoryEncryption } from './directory-encryption.js';
import { encryption } from './encryption.js';
import { keyRotation } from './key-rotation.js';
import { logTarget } from './log-target.js';
import { objectLock } from './object-lock.js';
import { ownership } from './ownership.js';
import { publicAccess } from './public-access.js';
import { tableEncryption } from './table-encryption.js';
import { tags } from './tags.js';
import { versioning } from './versioning.js';

/** Every derived fact that a rule can name. */
export const FACTS: readonly Fact[] = [
  directoryEncryption,
  encryption,
  keyRotation,
  logTarget,
  objectLock,
  ownership,
  publicAccess,
  tableEncryption,
  tags,
  versioning,
];
