import { createHash } from 'node:crypto'
import type { Mutations } from '../../../mutations/interrupteur.ts'

/** De quoi écrire un corps : des identifiants stables, et les mutants qui y mordent. */
export interface Plume {
  /** UUID en capitales (cda.md §4 [V]) ; le même chemin du même document donne le même. */
  uuid(chemin: string): string
  mutations: Mutations
}

export const ouvrirPlume = (document: string, mutations: Mutations): Plume => ({
  uuid: (chemin) => uuidDe(`${document}/${chemin}`),
  mutations,
})

/** Version 5 : un condensat, marqué comme tel. */
function uuidDe(nom: string): string {
  const octets = createHash('sha1').update(nom).digest().subarray(0, 16)
  octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x50, 6)
  octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8)
  return octets
    .toString('hex')
    .toUpperCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
