import { createRequire } from 'node:module'

const exiger = createRequire(import.meta.url)

/** Le nom du département d'un code de commune à une fin de période donnée, ou `null`. */
export type NommerDepartement = (code: string, fin: string | null) => string | null

/** Les départements du paquet : des communes homonymes ne se distinguent que par le leur. */
export function chargerDepartements(): NommerDepartement {
  const lus = exiger('@etalab/decoupage-administratif/data/departements.json') as {
    code: string
    nom: string
  }[]
  const noms = new Map([['20', 'Corse'], ...lus.map(({ code, nom }) => [code, nom] as const)])
  return (code, fin) => {
    const prefixe = code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2)
    // Seine et Seine-et-Oise, divisées en 1968, avaient les numéros 75 et 78.
    if (fin !== null && fin <= '1968-01-01') return ANCIENS[prefixe] ?? noms.get(prefixe) ?? null
    return noms.get(prefixe) ?? null
  }
}

const ANCIENS: Readonly<Record<string, string>> = { '75': 'Seine', '78': 'Seine-et-Oise' }
