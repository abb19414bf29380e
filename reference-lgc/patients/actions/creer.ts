import { changementsIdentite } from '../../historique/changements.ts'
import { consigner } from '../../historique/historique.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { ajouterPatient, lirePatient } from '../depot.ts'
import { IDENTITE_VIDE, type Identite } from '../identite.ts'

/** Crée le dossier d'une identité déjà contrôlée ; elle est provisoire (INS.22). */
export function creerPatient(noyau: Noyau, identite: Identite, auteur: string): number {
  return noyau.base.transaction(() => {
    const id = ajouterPatient(noyau, {
      identite,
      ins: null,
      controle: null,
      attributs: { homonyme: false, douteuse: false, fictive: false },
    })
    consigner(noyau, id, {
      auteur,
      type: 'Création',
      changements: changementsIdentite(IDENTITE_VIDE, identite),
      statutAvant: null,
      statutApres: lirePatient(noyau, id)?.statut ?? 'PROV',
    })
    return id
  })
}
