import type { Input } from '../../input.js';

/** What Terraform writes beside what can be judged, and how to come from it to that. */
const FORMS: readonly { readonly is: RegExp; readonly message: string; readonly next: string }[] = [
  {
    // https://developer.hashicorp.com/terraform/language/state
    is: /^\s*\{(?=[\s\S]*"terraform_version"\s*:)(?=[\s\S]*"(?:lineage|serial)"\s*:)/,
    message: "This is Terraform's state file, whose format is its own and may change; nothing in it was judged",
    next: 'Run `terraform show -json > state.json` in its working directory, and scan state.json.',
  },
  {
    // https://developer.hashicorp.com/terraform/internals/machine-readable-ui
    is: /^\s*\{"@level":.*"@module":"terraform\.ui"/,
    message: 'This is what `terraform plan -json` or `terraform apply -json` says while it runs, and no plan',
    next: 'Run `terraform plan -out=tfplan` and `terraform show -json tfplan > plan.json`, and scan plan.json.',
  },
];

/** Files of Terraform that are recognised only so that nobody takes silence for a pass. */
export const otherForms: Input = {
  name: 'other forms of Terraform',
  recognises: ({ head }) => FORMS.some(({ is }) => is.test(head)),
  read: ({ file, head }) => {
    const form = FORMS.find(({ is }) => is.test(head));
    if (form === undefined) return { kind: 'skipped' };
    const level = file.explicit ? 'error' : 'note';
    const { message, next } = form;
    return { kind: 'unreadable', problems: [{ level, kind: 'not-readable-form', message, next, file: file.uri }] };
  },
};
