/** The prefix of a node id by what it names. */
type NodeKind = 'CR' | 'CS' | 'R'

/**
 * A node id as GitHub makes them now: the kind, and base64url of the MessagePack list `[0, repository, id]`.
 *
 * The repository is written as a 32-bit and the id as a 64-bit number, where MessagePack would allow shorter ones.
 */
export const nodeId = (kind: NodeKind, repository: number, id: number): string => {
  const bytes = Buffer.alloc(16)
  bytes.set([0x93, 0x00, 0xce], 0)
  bytes.writeUInt32BE(repository, 3)
  bytes.writeUInt8(0xcf, 7)
  bytes.writeBigUInt64BE(BigInt(id), 8)
  return `${kind}_${bytes.toString('base64url')}`
}
