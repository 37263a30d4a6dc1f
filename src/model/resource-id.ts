/** Unique in a run: `<root>#<local>`, or the ARN when recorded. */
export type ResourceId = string;
