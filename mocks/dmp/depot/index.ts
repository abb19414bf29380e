import { type Autorisations, creerAutorisations } from './autorisations.ts'
import { type BaseDmp, ouvrirBaseDmp } from './base.ts'
import { creerDocuments, type Documents } from './documents.ts'
import { creerDossiers, type Dossiers } from './dossiers.ts'
import { creerTraces, type Traces } from './traces.ts'

/** Tout ce que le DMP simulé retient. */
export interface Depot {
  dossiers: Dossiers
  autorisations: Autorisations
  documents: Documents
  traces: Traces
  transaction: BaseDmp['transaction']
  vider(): void
  fermer(): void
}

const TABLES = [
  'dossier',
  'blocage',
  'autorisation',
  'lot',
  'fiche',
  'contenu',
  'association',
  'trace',
]

/** Ouvre un dépôt vide, dans une base à lui. */
export function ouvrirDepot(): Depot {
  const base = ouvrirBaseDmp()
  return {
    dossiers: creerDossiers(base),
    autorisations: creerAutorisations(base),
    documents: creerDocuments(base),
    traces: creerTraces(base),
    transaction: base.transaction,
    vider: () => {
      base.transaction(() => {
        for (const table of TABLES) base.ecrire(`delete from ${table}`)
      })
    },
    fermer: base.fermer,
  }
}
