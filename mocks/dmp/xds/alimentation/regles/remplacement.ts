import { ASSOCIATIONS, IDENTIFIANTS_XDS, STATUTS } from '../../../../../schemas/xds/metadonnees.ts'
import { lireCx } from '../../../cx.ts'
import { identifiant } from '../../../rim/objet.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('remplacement', 'dmp.md §8.5, point 4')

/** Le document remplacé est connu par son entryUUID, du même patient, et encore actif. */
export const remplacement: RegleSoumission = ({ soumission: { lots, associations }, depot }) => {
  const [lot] = lots
  const patient = lot && lireCx(identifiant(lot, IDENTIFIANTS_XDS.lotPatient))?.valeur
  return associations
    .filter(({ type }) => type === ASSOCIATIONS.remplace)
    .flatMap(({ cible }) => {
      const [fiche] = depot.documents.fiches({ entryUuid: cible })
      if (!fiche) return [erreur('XDSReplaceFailed', `Document ${cible} inconnu du registre`)]
      if (fiche.ins !== patient)
        return [erreur('XDSReplaceFailed', `Document ${cible} d’un autre patient`)]
      return fiche.statut === STATUTS.actif
        ? []
        : [erreur('XDSReplaceFailed', `Document ${cible} déjà remplacé, archivé ou supprimé`)]
    })
}
