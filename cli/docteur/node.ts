import { refusNode } from '../demarrage/node.mjs'
import { ErreurSegur } from '../erreur-segur.ts'
import { type Controle, vu } from './types.ts'

export const node: Controle = {
  id: 'node',
  titre: 'Node',
  verifier() {
    const version = process.versions.node
    if (refusNode(version) !== null) throw new ErreurSegur('SEGUR-ENV-001', { version })
    return vu(`version ${version}`)
  },
}
