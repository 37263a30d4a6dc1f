import type { Span } from '../../model/span.js';

/**
 * A file in the native syntax of HCL, as far as its grammar alone decides: nothing is evaluated, no name is resolved.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export interface HclFile {
  /** The URI that spans carry. */
  readonly file: string;
  readonly text: string;
  readonly body: Body;
  /** The lines and columns of a stretch of `text`. */
  span(stretch: Stretch): Span;
}

/** UTF-16 offsets into the file's text; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Both in their order of writing. */
export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

/** `name = value`. */
export interface Attribute extends Stretch {
  readonly name: string;
  readonly value: Expression;
}

/** `type "label" { body }`. */
export interface Block extends Stretch {
  readonly type: string;
  readonly labels: readonly string[];
  /** The type and the labels. */
  readonly header: Stretch;
  readonly body: Body;
}

export type Expression = Stretch &
  (
    | { readonly kind: 'literal'; readonly value: boolean | number | string | null }
    /** A text in parts, written one after the other. Escapes, strip markers and the indent of heredocs are resolved. */
    | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[] }
    /** `%{ for key, value in of }body%{ endfor }` */
    | (Loop & { readonly kind: 'repeat'; readonly body: Expression })
    | { readonly kind: 'variable'; readonly name: string }
    | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
    /** `of[key]`, and `of.0` */
    | { readonly kind: 'index'; readonly of: Expression; readonly key: Expression }
    /** `of[*]` and `of.*`: what `each` makes of every element, for which the expression of kind `element` stands in it. */
    | { readonly kind: 'splat'; readonly of: Expression; readonly each: Expression }
    | { readonly kind: 'element' }
    | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly expands: boolean }
    | { readonly kind: 'list'; readonly items: readonly Expression[] }
    | { readonly kind: 'object'; readonly entries: readonly ObjectEntry[] }
    | (Loop & { readonly kind: 'for-list'; readonly result: Expression; readonly if?: Expression })
    /** With `grouped` (`...`) the results of equal keys are lists. */
    | (Loop & {
        readonly kind: 'for-object';
        readonly resultKey: Expression;
        readonly result: Expression;
        readonly grouped: boolean;
        readonly if?: Expression;
      })
    | {
        readonly kind: 'conditional';
        readonly if: Expression;
        readonly then: Expression;
        readonly else: Expression;
      }
    | {
        readonly kind: 'binary';
        readonly operator: BinaryOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly of: Expression }
  );

/** A bare name as key is a literal text; in parentheses it is the variable. */
export interface ObjectEntry {
  readonly key: Expression;
  readonly value: Expression;
}

export interface Loop {
  readonly keyName?: string;
  readonly valueName: string;
  readonly of: Expression;
}

export type BinaryOperator = '*' | '/' | '%' | '+' | '-' | '>' | '>=' | '<' | '<=' | '==' | '!=' | '&&' | '||';
