import { numberIn } from '../conversions.js';
import { Failure, itemsOf, type Term } from '../term.js';
import { type FunctionDefinition, of, wrong } from './definition.js';

/** Numeric functions. https://developer.hashicorp.com/terraform/language/functions#numeric-functions */
export const NUMBERS: { readonly [name: string]: FunctionDefinition } = {
  abs: of(['number'], Math.abs),
  ceil: of(['number'], Math.ceil),
  floor: of(['number'], Math.floor),
  log: of(['number', 'number'], (number, base) => finite(Math.log(number) / Math.log(base))),
  max: ofAll((numbers) => numbers.reduce((one, other) => Math.max(one, other))),
  min: ofAll((numbers) => numbers.reduce((one, other) => Math.min(one, other))),
  parseint: of(['text', 'number'], parseInteger),
  pow: of(['number', 'number'], (base, exponent) => finite(base ** exponent)),
  signum: of(['number'], Math.sign),
  sum: {
    deep: true,
    result: (args, call) => {
      const [list = null] = args;
      const numbers = itemsOf(list)?.map(numberIn);
      if (!numbers?.every((number) => number !== undefined)) return wrong(call.name, list);
      return numbers.length === 0 ? new Failure('sum() of no numbers') : numbers.reduce((sum, number) => sum + number);
    },
  },
};

function ofAll(result: (numbers: readonly number[]) => number): FunctionDefinition {
  return {
    result: (args, { name }) => {
      const numbers = args.map(numberIn);
      if (numbers.length === 0) return new Failure(`${name}() of no numbers`);
      const odd = args[numbers.indexOf(undefined)];
      return odd === undefined ? result(numbers as readonly number[]) : wrong(name, odd);
    },
  };
}

function finite(number: number): Term {
  return Number.isFinite(number) ? number : new Failure('a number without bounds');
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Up to base 36 a letter counts the same in both cases. */
function parseInteger(text: string, base: number): Term {
  const sign = text.startsWith('-') ? -1 : 1;
  const written = text.replace(/^[-+]/, '');
  const values = [...(base <= 36 ? written.toLowerCase() : written)].map((digit) => DIGITS.indexOf(digit));
  const isSound = values.length > 0 && values.every((value) => value >= 0 && value < base);
  if (!isSound || base < 2 || base > DIGITS.length) return new Failure('parseint() of no number');
  return finite(sign * values.reduce((sum, value) => sum * base + value, 0));
}
