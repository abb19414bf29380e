import { ouvrirBase } from '../../reference-lgc/base/ouvrir.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'
import { type Controle, vu } from './types.ts'

export const sqlite: Controle = {
  id: 'sqlite',
  titre: 'SQLite',
  verifier() {
    try {
      const base = ouvrirBase(null)
      base.lire('SELECT 1 AS un')
      base.fermer()
      return vu(`pilote ${base.pilote}`)
    } catch (cause) {
      throw new ErreurSegur('SEGUR-ENV-005', { raison: raisonDe(cause) }, { cause })
    }
  },
}
