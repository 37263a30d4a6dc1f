/** What the Service Authorization Reference says of one service, as `actions.generated.ts` holds it. */
export interface ActionTable {
  /** Condition key -> type: `String`, `ArrayOfString`, `Numeric`, `Bool`, `ARN`, ... A star stands for what anybody chooses. */
  readonly keys: { readonly [key: string]: string };
  /** Resource type -> its ARN with `${...}` for the parts, and the indexes into `keys` of what the resource carries. */
  readonly resources: { readonly [name: string]: { readonly arn: string; readonly keys: readonly number[] } };
  /** Name, access level, resource types, indexes into `keys`. */
  readonly actions: readonly (readonly [
    name: string,
    level: string,
    resources: readonly string[],
    keys: readonly number[],
  ])[];
}
