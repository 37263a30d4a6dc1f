import { type Argument, type Description, isMap, type ModuleDescription } from './description.js';
import { referencesIn } from './expressions.js';

/** The configuration section: https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation */
export function configurationOf({ provider, root }: Description): object {
  const { region, default_tags } = provider;
  const tags = default_tags && { default_tags: [{ tags: { constant_value: default_tags } }] };
  return {
    provider_config: {
      aws: {
        name: 'aws',
        full_name: 'registry.terraform.io/hashicorp/aws',
        expressions: { region: { constant_value: region }, ...tags },
      },
    },
    root_module: moduleOf(root),
  };
}

function moduleOf({ resources, modules, outputs }: ModuleDescription): object {
  return {
    ...(outputs && {
      outputs: Object.fromEntries(
        Object.entries(outputs).map(([name, value]) => [name, { expression: expressionOf(value) }]),
      ),
    }),
    resources: Object.entries(resources).map(([address, { arguments: written, for_each, count }]) => ({
      address,
      mode: 'managed',
      type: address.slice(0, address.indexOf('.')),
      name: address.slice(address.indexOf('.') + 1),
      provider_config_key: 'aws',
      expressions: expressionsOf(written),
      schema_version: 0,
      ...repetition(for_each, count),
    })),
    ...(modules && {
      module_calls: Object.fromEntries(
        Object.entries(modules).map(([name, { inputs = {}, module, for_each, count }]) => [
          name,
          {
            source: `./${name}`,
            expressions: expressionsOf(inputs),
            ...repetition(for_each, count),
            module: {
              ...moduleOf(module),
              variables: Object.fromEntries(Object.keys(inputs).map((input) => [input, {}])),
            },
          },
        ]),
      ),
    }),
  };
}

function repetition(for_each: readonly string[] | undefined, count: number | undefined): object {
  if (for_each !== undefined) return { for_each_expression: {} };
  return count === undefined ? {} : { count_expression: { constant_value: count } };
}

function expressionsOf(written: { readonly [name: string]: Argument }): object {
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, argument]) => {
      if (isMap(argument) && '$dynamic' in argument) return [];
      const isBlocks = Array.isArray(argument) && argument.every((each) => isMap(each) && !('$json' in each));
      return [[name, isBlocks ? argument.map((block) => expressionsOf(block)) : expressionOf(argument)]];
    }),
  );
}

function expressionOf(argument: Argument): object {
  const references = referencesIn(argument).flatMap(withWholes);
  if (references.length > 0) return { references: [...new Set(references)] };
  const isCall = isMap(argument) && ('$json' in argument || '$sensitive' in argument);
  return isCall ? {} : { constant_value: argument };
}

/**
 * Since 1.0 each reference is followed by what it is an attribute of: `a.b.id`, `a.b`. What stands in brackets and is no
 * literal is a reference of its own, and ends the one around it.
 */
function withWholes(reference: string): readonly string[] {
  const inner = /^(.*)\[((?:each|count)\.[a-z]+)\]/.exec(reference);
  if (inner !== null) return [...withWholes(inner[1] ?? ''), inner[2] ?? ''];
  const wholes = [reference];
  for (let rest = reference; ; ) {
    const shorter = rest.endsWith(']') ? rest.slice(0, rest.lastIndexOf('[')) : rest.slice(0, lastDot(rest));
    if (!/^(?:module\.[^.]+|(?!module\.|var\.)[^.]+\.[^.]+)/.test(shorter)) return wholes;
    wholes.push(shorter);
    rest = shorter;
  }
}

function lastDot(text: string): number {
  const at = text.lastIndexOf('.');
  return at < 0 ? 0 : at;
}
