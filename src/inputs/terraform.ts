import type { Input } from './input.js';

/**
 * Terraform is recognised so that nobody takes its silence for a pass: configuration by the ending that Terraform itself
 * demands, plans and states by the keys that `terraform show -json` writes.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export const terraform: Input = {
  name: 'terraform',
  recognises: ({ file, head }) => /\.tf(?:\.json|vars)?$/.test(file.uri) || isPlanOrState(head),
  read: ({ file }) => ({
    kind: 'unreadable',
    problems: [
      {
        level: file.explicit ? 'error' : 'note',
        kind: 'not-yet-supported',
        message: 'This is Terraform, which this version of Lakeproof does not read yet; nothing in it was judged',
        next: 'Scan the deployed account as a snapshot until then.',
        file: file.uri,
      },
    ],
  }),
};

function isPlanOrState(head: string): boolean {
  return (
    /^\s*\{/.test(head) && /"terraform_version"\s*:/.test(head) && /"(?:format_version|lineage|serial)"\s*:/.test(head)
  );
}
