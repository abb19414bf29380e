import type { Horloge } from '../../contrat.ts'
import type { Identite } from '../../insi/identite.ts'
import { lireJson } from '../../serveur/lire-json.ts'
import type { Commande } from '../../service.ts'
import type { EtatDmp } from '../etat.ts'
import { SCHEMA_REGLAGES_DMP } from '../reglages.ts'
import { commandeDocuments } from './documents.ts'
import { commandeDossiers } from './dossiers.ts'

const CORPS_REGLAGES = SCHEMA_REGLAGES_DMP.partial()

export interface OutilsCommandes {
  horloge: Horloge
  identites: () => readonly Identite[]
}

/**
 * Commandes propres au DMP (dmp.md §15.2 [C]) : `reglages` change les réglages donnés, `dossiers` l'état
 * des dossiers, `documents` dépose, change ou supprime un document comme venu d'ailleurs.
 */
export function commandesDmp(etat: EtatDmp, outils: OutilsCommandes): Record<string, Commande> {
  return {
    async reglages(c) {
      const lu = await lireJson(c, CORPS_REGLAGES)
      if ('reponse' in lu) return lu.reponse
      etat.reglages = SCHEMA_REGLAGES_DMP.parse({ ...etat.reglages, ...lu.corps })
      return c.json(etat.reglages)
    },
    dossiers: commandeDossiers(etat, outils),
    documents: commandeDocuments(etat, outils),
  }
}
