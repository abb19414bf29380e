import { decalerIso, ecritures } from './dates.ts'
import { creerTraduireMatricule, traduireCle } from './matricules.ts'
import { traduireTout } from './parcourir.ts'
import { creerDeprefixer } from './prefixes.ts'
import type { Table } from './table.ts'

export interface VersScenario {
  /** Traduit toutes les chaînes d'une structure ; les octets d'un fichier restent tels quels. */
  tout<T>(valeur: T): T
  texte(texte: string): string
}

const echapper = (texte: string) => texte.replace(/[.]/g, '\\.')

/** Remplace, sous toutes leurs écritures, les dates du logiciel par celles du scénario. */
function creerTraduireDates(dates: readonly string[], decalageJours: number) {
  const retour = new Map(
    dates.flatMap((iso) => {
      const anciennes = ecritures(iso)
      return ecritures(decalerIso(iso, decalageJours)).map(
        (neuve, i) => [neuve, anciennes[i] ?? ''] as const,
      )
    }),
  )
  if (retour.size === 0) return (texte: string) => texte
  // Une date compacte peut ouvrir un horodatage : rien n'est exigé derrière elle.
  const motif = new RegExp(`(?<!\\d)(?:${[...retour.keys()].map(echapper).join('|')})`, 'g')
  return (texte: string) => texte.replace(motif, (neuve) => retour.get(neuve) ?? neuve)
}

/** Du logiciel vers le scénario : ce qu'un écran, un message ou un journal montre. */
export function creerVersScenario(table: Table, dates: () => readonly string[]): VersScenario {
  const { prefixes, decalageJours, matricules } = table
  const deprefixer = creerDeprefixer(prefixes)
  const traducteurs = matricules.map(({ scenario, logiciel }) =>
    creerTraduireMatricule(logiciel, scenario),
  )
  const anciens = new Map(matricules.map(({ scenario, logiciel }) => [logiciel, scenario]))
  const texte = (recu: string): string => {
    const sansPrefixe = deprefixer(creerTraduireDates(dates(), decalageJours)(recu))
    return traducteurs.reduce((traduit, traduire) => traduire(traduit), sansPrefixe)
  }
  const voisins = ({ numero, cle }: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    const ancien = typeof numero === 'string' ? anciens.get(numero) : undefined
    if (typeof numero !== 'string' || ancien === undefined || typeof cle !== 'string') return {}
    return { cle: traduireCle(numero, ancien, cle) }
  }
  return { texte, tout: (valeur) => traduireTout(valeur, { chaine: texte, voisins }) }
}
