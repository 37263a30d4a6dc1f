import type { ReportingDescriptorRelationship, ToolComponent } from 'sarif';
import type { Rule } from '../model/rule.js';
import frameworks from './frameworks.json' with { type: 'json' };

/** The frameworks that the rules name, each as a taxonomy, and how a rule relates to them. */
export interface Taxonomies {
  readonly components: ToolComponent[];
  readonly relationships: (rule: Rule) => ReportingDescriptorRelationship[];
}

interface Framework {
  readonly title: string;
  readonly version?: string;
  readonly publisher: string;
}

/** Frameworks and controls in the order of their names. A framework that we have no description of keeps its id as its name. */
export function taxonomiesOf(rules: readonly Rule[]): Taxonomies {
  const known = new Map<string, Framework>(Object.entries(frameworks));
  const named = new Map<string, Set<string>>();
  for (const { controls } of rules) {
    for (const [framework, numbers] of Object.entries(controls)) {
      const taxa = named.get(framework) ?? new Set();
      for (const number of numbers) taxa.add(number);
      named.set(framework, taxa);
    }
  }
  const taxonomies = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, taxa]) => ({ id, taxa: [...taxa].sort() }));
  return {
    components: taxonomies.map(({ id, taxa }) => component(id, known.get(id), taxa)),
    relationships: ({ controls }) =>
      taxonomies.flatMap(({ id, taxa }, index) =>
        (Object.hasOwn(controls, id) ? (controls[id] ?? []) : []).map((number) => ({
          target: { id: number, index: taxa.indexOf(number), toolComponent: { name: id, index } },
          kinds: ['relevant'],
        })),
      ),
  };
}

function component(id: string, framework: Framework | undefined, taxa: readonly string[]): ToolComponent {
  return {
    name: id,
    ...(framework !== undefined && { fullName: framework.title, organization: framework.publisher }),
    ...(framework?.version !== undefined && { version: framework.version }),
    shortDescription: { text: `${framework?.title ?? id}.` },
    isComprehensive: false,
    taxa: taxa.map((number) => ({ id: number })),
  };
}
