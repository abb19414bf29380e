import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { NomDuLieu } from '../../schemas/datamatrix/ins/expliquer.ts'

interface Commune {
  code: string
  nom: string
  anciensCodes?: readonly string[]
}

const chemin = createRequire(import.meta.url).resolve(
  '@etalab/decoupage-administratif/data/communes.json',
)

function chargerNoms(): ReadonlyMap<string, string> {
  const communes: readonly Commune[] = JSON.parse(readFileSync(chemin, 'utf8'))
  const anciens = communes.flatMap(({ code, nom, anciensCodes = [] }) =>
    anciensCodes.map((ancien) => [ancien, `ancien code de ${nom} (${code} aujourd’hui)`] as const),
  )
  const actuels = communes.map(({ code, nom }) => [code, `commune de ${nom}`] as const)
  // Un code encore en vigueur l'emporte sur le même code, ancien ailleurs.
  return new Map([...anciens, ...actuels])
}

/**
 * Nomme les communes d'après leur code, ancien code compris (Insee, Licence Ouverte). La table pèse 9 Mo : elle
 * n'est lue que si un datamatrix porte un lieu, et une fois.
 */
export function creerNommeur(): NomDuLieu {
  let noms: ReadonlyMap<string, string> | null = null
  return (code) => {
    if (!/^(\d{5}|2[AB]\d{3})$/.test(code) || code.startsWith('99')) return null
    noms ??= chargerNoms()
    return noms.get(code) ?? null
  }
}
