/** Whether a part of the Worker is there and does what it is for. */
export type PartState = 'answers' | 'fails' | 'slow' | 'missing';

/** What `GET /api/v1/health` answers. */
export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly law: string;
  /** `null` where nothing was deployed, as on a developer's machine. */
  readonly version: { readonly id: string; readonly since: string } | null;
  readonly parts: {
    readonly files: PartState;
    readonly database: PartState;
    readonly apiLimit: PartState;
    readonly formLimit: PartState;
  };
}
