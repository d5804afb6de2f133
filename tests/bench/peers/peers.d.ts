// What is used of the packages installed in this folder, so that types can be checked before they are.
declare module 'publicodes' {
  class Engine {
    constructor(
      rules: Readonly<Record<string, unknown>>,
      options?: {
        readonly logger?: Readonly<Record<'log' | 'warn' | 'error', (message: string) => void>>;
      },
    );
    setSituation(situation: Readonly<Record<string, string | number>>): this;
    evaluate(rule: string): {
      readonly nodeValue: unknown;
      readonly missingVariables: Readonly<Record<string, number>>;
    };
  }
  export { Engine as default };
}

declare module 'json-rules-engine' {
  export interface Almanac {
    factValue<T>(fact: string): Promise<T>;
  }
  export interface RuleResult {
    readonly name: string;
    readonly result: boolean;
  }
  export class Engine {
    constructor(rules: readonly unknown[]);
    addFact<T>(
      id: string,
      compute: (params: Readonly<Record<string, unknown>>, almanac: Almanac) => Promise<T>,
    ): this;
    run(facts: Readonly<Record<string, unknown>>): Promise<{
      readonly results: readonly RuleResult[];
      readonly failureResults: readonly RuleResult[];
    }>;
  }
}

declare module 'json-logic-engine' {
  export class LogicEngine {
    addMethod(
      name: string,
      method: (args: readonly unknown[]) => unknown,
      options?: { readonly deterministic?: boolean },
    ): void;
    build(rule: unknown): (data: unknown) => unknown;
    run(rule: unknown, data: unknown): unknown;
  }
}

declare module 'esbuild' {
  export function build(options: {
    readonly stdin: {
      readonly contents: string;
      readonly resolveDir: string;
      readonly loader: 'ts';
    };
    readonly bundle: true;
    readonly minify: true;
    readonly write: false;
    readonly format: 'esm' | 'cjs';
    readonly platform: 'browser' | 'node';
    readonly target: string;
    readonly logLevel: 'silent';
  }): Promise<{ readonly outputFiles: readonly { readonly contents: Uint8Array }[] }>;
}

declare module 'tinybench' {
  export class Bench {
    constructor(options: { readonly time: number; readonly warmupTime?: number });
    add(name: string, run: () => unknown): this;
    run(): Promise<unknown>;
    readonly tasks: readonly {
      readonly name: string;
      readonly result?: {
        readonly latency?: { readonly p50: number; readonly p99: number };
      };
    }[];
  }
}
