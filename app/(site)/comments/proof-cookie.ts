import { PROOF_COOKIE, PROOF_SECONDS, writeProof } from '#lib/comments/proof.ts'
import { cookie } from '../cookie.ts'

type Proven = { proven: readonly bigint[]; confirmed?: readonly bigint[] }

/** The writer's cookie, for those who agreed to it. */
export function proofCookie({ proven, confirmed = [] }: Proven): string {
  return cookie(PROOF_COOKIE, writeProof(proven, confirmed), { maxAge: PROOF_SECONDS })
}
