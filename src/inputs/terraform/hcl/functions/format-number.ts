import { numberText } from '../conversions.js';

/**
 * A number as a verb of format() writes it; undefined where the verb takes no such number.
 * https://developer.hashicorp.com/terraform/language/functions/format#specification-syntax
 */
export function numberAs(
  verb: string,
  number: number,
  precision: number | undefined,
  flags: string,
): string | undefined {
  const text = isWhole(verb) ? wholeAs(verb, number) : fractionAs(verb, number, precision);
  return text !== undefined && flags.includes('+') && number >= 0 ? `+${text}` : text;
}

function isWhole(verb: string): boolean {
  return 'dxXob'.includes(verb);
}

function wholeAs(verb: string, number: number): string | undefined {
  if (!Number.isInteger(number)) return undefined;
  switch (verb) {
    case 'd':
      return numberText(number);
    case 'x':
      return number.toString(16);
    case 'X':
      return number.toString(16).toUpperCase();
    case 'o':
      return number.toString(8);
    default:
      return number.toString(2);
  }
}

const MOST_DIGITS = 100;

function fractionAs(verb: string, number: number, precision: number | undefined): string | undefined {
  const digits = Math.min(precision ?? 6, MOST_DIGITS);
  switch (verb) {
    case 'f':
    case 'F':
      return number.toFixed(digits);
    case 'e':
      return exponential(number.toExponential(digits));
    case 'E':
      return exponential(number.toExponential(digits)).toUpperCase();
    case 'g':
      return shortest(number, precision);
    case 'G':
      return shortest(number, precision).toUpperCase();
    default:
      return undefined;
  }
}

/** With two digits in the exponent. */
function exponential(text: string): string {
  return text.replace(/e([-+])(\d)$/, 'e$10$2');
}

/** With an exponent only where that is small or large; without zeros at the end. */
function shortest(number: number, precision: number | undefined): string {
  const significant = precision === undefined ? undefined : Math.min(Math.max(precision, 1), MOST_DIGITS);
  const [mantissa = '', exponent = '0'] = number
    .toExponential(significant === undefined ? undefined : significant - 1)
    .split('e');
  const isPlain = Number(exponent) >= -4 && Number(exponent) < (significant ?? 6);
  if (isPlain) return numberText(Number(`${mantissa}e${exponent}`));
  return exponential(`${mantissa.replace(/\.?0+$/, '')}e${exponent}`);
}
