import { createHash } from 'node:crypto'
import type { Noyau } from '../../serveur/dependances.ts'
import { garderImportation, type Importation } from '../depot.ts'
import type { IdNomenclature } from '../nomenclature.ts'
import { lireFichier } from './lire-fichier.ts'

export interface ImportDemande {
  id: IdNomenclature
  /** Telle que l'éditeur de la table la nomme : le logiciel ne la devine pas. */
  version: string
  fichier: { nom: string; octets: Uint8Array }
  auteur: string
}

const NOM_MAX = 80

/** Importe un fichier officiel et dit ce qui en est venu ; lève `FichierRefuse`, et rien ne change. */
export function importer(
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  { id, version, fichier, auteur }: ImportDemande,
): { forme: string; codes: number; laissees: number } {
  const { codes, laissees, forme } = lireFichier(id, fichier.octets)
  const importation: Importation = {
    ...{ id, version, auteur },
    source: `Fichier officiel donné par le cabinet (${forme}).`,
    licence: 'Celle sous laquelle le cabinet a obtenu ce fichier.',
    fichier: fichier.nom.replace(/[\p{Cc}/\\]/gu, '').slice(0, NOM_MAX),
    empreinte: createHash('sha256').update(fichier.octets).digest('hex'),
    importeeLe: horloge.maintenant().toISOString(),
  }
  garderImportation(base, importation, codes)
  return { forme, codes: codes.length, laissees }
}
