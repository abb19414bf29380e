import { createRequire } from 'node:module'
import { type Entree, entree } from '../entree.ts'
import { type Lieux, type Passage, ranger } from '../table.ts'
import { chargerDepartements, type NommerDepartement } from './departements.ts'
import { REFORMES, type Reforme } from './reformes.ts'

/** Millésime des données du paquet, que sa version annonce (6.0.0 : 2026). */
export const MILLESIME_PAQUET = 2026

interface CommunePaquet {
  code: string
  nom: string
  type: string
  anciensCodes?: readonly string[]
  codesPostaux?: readonly string[]
  /** Commune dont elle est aujourd'hui une partie. */
  chefLieu?: string
  /** Commune d'un arrondissement municipal. */
  commune?: string
}

const exiger = createRequire(import.meta.url)

/** Huit mégaoctets, lus à la première question : toutes les pages ne les demandent pas. */
const lireCommunes = (): CommunePaquet[] =>
  exiger('@etalab/decoupage-administratif/data/communes.json') as CommunePaquet[]

/**
 * Communes, arrondissements et outre-mer du paquet public (Insee, Licence Ouverte) : l'état actuel,
 * et les anciens codes sans leurs dates. Les deux réformes datées d'ins.md §13 y sont appliquées.
 */
export function chargerCommunes(): Lieux {
  const communes = lireCommunes()
  const ensembles = new Set(communes.map(({ commune }) => commune))
  const departement = chargerDepartements()
  const actuelles = new Map<string, Entree>()
  // Une commune actuelle l'emporte sur la déléguée ou l'associée qui porte le même code.
  for (const { code, nom, type } of communes)
    if (!actuelles.has(code) || type === 'commune-actuelle')
      actuelles.set(
        code,
        entree(code, nom, {
          genre: ensembles.has(code) ? 'ensemble' : 'lieu',
          debut: REFORMES.find((r) => r.actuel.test(code))?.le ?? null,
          complement: departement(code, null),
        }),
      )
  const anciennes = communes.flatMap(({ nom, code, anciensCodes = [] }) =>
    anciensCodes.map((ancien) => ({ ancien: ancienCode(ancien, nom, departement), code })),
  )
  const oubliees = REFORMES.flatMap(({ codes, le }: Reforme) =>
    Object.entries(codes).map(([ancien, code]) => ({
      ancien: entree(ancien, actuelles.get(code)?.nom ?? '', {
        fin: le,
        complement: departement(ancien, le),
      }),
      code,
    })),
  )
  const passages: Passage[] = [...anciennes, ...oubliees].flatMap(({ ancien, code }) => {
    const vers = actuelles.get(code)
    return vers ? [{ de: ancien, vers }] : []
  })
  for (const { code, chefLieu } of communes) {
    const de = actuelles.get(code)
    const vers = actuelles.get(chefLieu ?? '')
    if (de && vers && de !== vers) passages.push({ de, vers })
  }
  const entrees = [...actuelles.values(), ...[...anciennes, ...oubliees].map((a) => a.ancien)]
  return { entrees, passages, millesime: MILLESIME_PAQUET }
}

/** Un code retiré dont la date est connue redevient un lieu ordinaire, jusqu'à elle. */
function ancienCode(code: string, nom: string, departement: NommerDepartement): Entree {
  const fin = REFORMES.find((r) => r.ancien.test(code))?.le ?? null
  return entree(code, nom, {
    fin,
    genre: fin === null ? 'ancien-code' : 'lieu',
    complement: departement(code, fin),
  })
}

/** Les codes de lieu de chaque code postal ; les fichiers de l'Insee ne les donnent pas. */
export const chargerCodesPostaux = (): ReadonlyMap<string, readonly string[]> =>
  ranger(
    lireCommunes().flatMap(({ code, codesPostaux = [] }) =>
      codesPostaux.map((postal) => [postal, code] as const),
    ),
  )
