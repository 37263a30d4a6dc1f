/** `true` or `false`, whatever its case. */
export function truthOf(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  return lower === 'true' || lower === 'false' ? lower === 'true' : undefined;
}

/** A decimal number, short enough to be compared exactly. */
export function numberOf(text: string): number | undefined {
  return /^(?=.{1,16}$)[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/**
 * Milliseconds since 1970 of a date and time of ISO 8601 as the W3C profile has it (https://www.w3.org/TR/NOTE-datetime),
 * or of seconds since 1970. Four digits and fewer could be either, so they are neither.
 */
export function instantOf(text: string): number | undefined {
  if (/^\d{5,15}$/.test(text)) return Number(text) * 1000;
  if (!/^\d{4}-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?)?$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

/** Bytes in base 64, as a string that is equal for equal bytes. */
export function bytesOf(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}
