import {
  IDENTIFIANTS_XDS,
  STATUTS,
  type StatutDocument,
} from '../../../../schemas/xds/metadonnees.ts'
import { lireCx } from '../../cx.ts'
import type { Contexte } from '../../issue.ts'
import type { Soumission } from '../../rim/lire-objet.ts'
import { type AssociationRim, identifiant, type ObjetRim } from '../../rim/objet.ts'
import { enregistrerLot, nouvelUuid } from '../alimentation/enregistrer.ts'
import type { ErreurXds } from '../erreur.ts'
import { jugerAcces } from '../juger-acces.ts'
import { type Changement, permetCeDocument } from './types.ts'

const REGLE = {
  regle: 'dmp.changement-de-statut',
  source: 'dmp.md §11, c et d',
  marque: 'V',
} as const

const { actif, archive, supprime } = STATUTS
/** Passages permis ; rien ne ramène un document supprimé (dmp.md §11 [V]). */
const PASSAGES: readonly (readonly [StatutDocument, StatutDocument])[] = [
  [actif, archive],
  [archive, actif],
  [actif, supprime],
  [archive, supprime],
]

/** TD3.3c et TD3.3d : le statut d'un document, par son entryUUID. */
export function changerStatut(
  contexte: Contexte,
  soumission: Soumission,
  lot: ObjetRim,
  association: AssociationRim,
): Changement {
  const { depot, appelant, maintenant } = contexte
  const nouveau = association.fentes.NewStatus?.[0] ?? ''
  const suppression = nouveau === supprime
  const transaction = suppression ? 'TD3.3c' : 'TD3.3d'
  const [fiche] = depot.documents.fiches({ entryUuid: association.cible })
  const refuser = (code: ErreurXds['code'], texte: string): Changement => ({
    transaction,
    erreurs: [{ ...REGLE, code, contexte: texte }],
    documents: fiche ? [fiche.uniqueId] : [],
  })
  const patient = lireCx(identifiant(lot, IDENTIFIANTS_XDS.lotPatient))
  const acces = jugerAcces(contexte, {
    patient,
    droit: suppression ? 'TD3.3c' : 'TD3.3d',
    autorisationRequise: !suppression,
  })
  if ('erreur' in acces) return { transaction, erreurs: [acces.erreur], documents: [] }
  if (soumission.associations.length > 1)
    return refuser('XDSMetadataUpdateError', 'Un seul changement de statut par lot')
  if (!fiche || fiche.ins !== acces.dossier.ins)
    return refuser('XDSMetadataUpdateError', `Document ${association.cible} inconnu du registre`)
  if (association.fentes.OriginalStatus?.[0] !== fiche.statut)
    return refuser('XDSMetadataUpdateError', `OriginalStatus n’est pas ${fiche.statut}`)
  if (!PASSAGES.some(([de, vers]) => de === fiche.statut && vers === nouveau))
    return refuser('XDSMetadataUpdateError', `De ${fiche.statut} à ${nouveau} : passage refusé`)
  if (!permetCeDocument(acces.accorde, fiche, appelant, acces.dossier))
    return refuser('DMPAccessDeniedByRightsService', 'Le document n’est pas de cet auteur')
  return {
    transaction,
    erreurs: [],
    documents: [fiche.uniqueId],
    appliquer: () => {
      const uuid = enregistrerLot(depot, lot, maintenant)
      depot.documents.changerStatut(fiche.entryUuid, nouveau as StatutDocument)
      depot.documents.ajouterAssociation({ ...association, id: nouvelUuid(), source: uuid })
    },
  }
}
