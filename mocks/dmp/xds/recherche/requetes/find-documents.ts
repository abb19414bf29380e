import { STATUTS } from '../../../../../schemas/xds/metadonnees.ts'
import { lireCx } from '../../../cx.ts'
import { satisfait, seule } from '../filtrer.ts'
import { type Chercher, RIEN } from '../types.ts'

/** Les documents d'un patient, d'après leurs métadonnées ; jamais les supprimés (dmp.md §9 [I]). */
export const findDocuments: Chercher = ({ parametres }, depot) => {
  const ins = lireCx(seule(parametres, '$XDSDocumentEntryPatientId') ?? null)?.valeur ?? ''
  return {
    ...RIEN,
    documents: depot.documents
      .fiches({ ins })
      .filter((fiche) => fiche.statut !== STATUTS.supprime && satisfait(fiche, parametres)),
  }
}
