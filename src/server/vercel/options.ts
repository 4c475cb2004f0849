/** What a server that speaks Vercel's API too is made of. */
export interface VercelOptions {
  readonly projects: readonly VercelProjectSeed[]
  readonly deployments?: readonly VercelDeploymentSeed[]
  /** The tokens that are known; without this, any token is a person's that may do everything. */
  readonly tokens?: Readonly<Record<string, VercelTokenSeed>>
  /** The most bytes of a run's output, above which an update is 413; Vercel documents no number. */
  readonly outputBytes?: number
  readonly unverified?: Partial<VercelUnverified>
}

export interface VercelProjectSeed {
  readonly id: string
  readonly name: string
  /** The team that owns it. */
  readonly team: {readonly id: string; readonly slug: string}
}

export interface VercelDeploymentSeed {
  readonly id: string
  /** The host name, `app-abc123.vercel.app`. */
  readonly url: string
  readonly project: string
  /** `production`, `preview` or the slug of an environment. */
  readonly target: string
  readonly sha?: string
  /** Where it stands at first; `READY` by default. */
  readonly readyState?: 'BUILDING' | 'READY' | 'ERROR' | 'CANCELED'
}

export type VercelTokenSeed =
  | {readonly kind: 'personal'; readonly teams?: readonly string[]}
  | {readonly kind: 'integration'; readonly integrationId: string; readonly integrationConfigurationId: string}

/** What nobody has been seen to measure: one named choice each. docs/conformance/vercel-checks.md lists them. */
export interface VercelUnverified {
  /** A person's token that creates or updates the run of a webhook check. */
  readonly personalRuns: 'accepted' | 'refused'
  /** A run that is completed without a conclusion. */
  readonly completedWithoutConclusion: 'refused' | 'accepted'
  /** A completed run that is queued or running again. */
  readonly reopened: 'refused' | 'accepted'
  /** A field that is not known. */
  readonly unknownField: 'refused' | 'ignored'
  /** A run that is open for longer than its timeout. */
  readonly expired: 'timeout' | 'open'
  /** Conclusions that make a blocking check fail its deployment. */
  readonly failing: readonly string[]
}

export const proposed: VercelUnverified = {
  personalRuns: 'accepted',
  completedWithoutConclusion: 'refused',
  reopened: 'refused',
  unknownField: 'refused',
  expired: 'timeout',
  failing: ['failed', 'canceled', 'timeout']
}
