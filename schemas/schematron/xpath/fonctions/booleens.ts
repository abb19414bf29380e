import { parSuite, parVrai } from '../calculs/calcul.ts'
import { booleen } from '../valeurs/valeur.ts'
import type { Table } from './fonction.ts'

export const BOOLEENS: Table = {
  true: { min: 0, max: 0, compiler: () => parVrai(() => true) },
  false: { min: 0, max: 0, compiler: () => parVrai(() => false) },
  not: {
    min: 1,
    max: 1,
    compiler: ([a]) => parVrai((c) => a?.vrai(c) !== true),
  },
  boolean: {
    min: 1,
    max: 1,
    compiler: ([a]) => parVrai((c) => a?.vrai(c) === true),
  },
  exists: {
    min: 1,
    max: 1,
    compiler: ([a]) => {
      const { existe, visiter } = a ?? {}
      if (existe !== undefined) return parVrai(existe)
      if (visiter !== undefined) return parVrai((c) => visiter(c, () => true))
      return parSuite((c) => booleen((a?.suite(c).length ?? 0) > 0))
    },
  },
  empty: {
    min: 1,
    max: 1,
    compiler: ([a]) => {
      const { existe, visiter } = a ?? {}
      if (existe !== undefined) return parVrai((c) => !existe(c))
      if (visiter !== undefined) return parVrai((c) => !visiter(c, () => true))
      return parSuite((c) => booleen((a?.suite(c).length ?? 0) === 0))
    },
  },
}
