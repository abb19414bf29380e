import {
  ASSOCIATIONS,
  CLASSIFICATIONS_DOCUMENT,
  IDENTIFIANTS_XDS,
  STATUTS,
} from '../../../../schemas/xds/metadonnees.ts'
import { lireCx } from '../../cx.ts'
import type { Fiche } from '../../depot/documents.ts'
import type { Droit } from '../../droits/types.ts'
import { confidentialites } from '../../droits/visibilite.ts'
import type { Contexte } from '../../issue.ts'
import type { Soumission } from '../../rim/lire-objet.ts'
import { identifiant, type ObjetRim } from '../../rim/objet.ts'
import { enregistrerLot, nouvelUuid } from '../alimentation/enregistrer.ts'
import type { ErreurXds } from '../erreur.ts'
import { jugerAcces } from '../juger-acces.ts'
import { memesMetadonnees } from './memes-metadonnees.ts'
import { type Changement, permetCeDocument } from './types.ts'

const REGLE = {
  regle: 'dmp.changement-de-confidentialite',
  source: 'dmp.md §11, a et b',
  marque: 'V',
} as const
const INVISIBLES = ['INVISIBLE_PATIENT', 'INVISIBLE_REPRESENTANTS_LEGAUX']

interface Difference {
  droit: Droit
  transaction: 'TD3.3a' | 'TD3.3b'
}

/** Ce que le nouveau jeu de codes change ; `refus` quand un professionnel ne peut pas le demander. */
function comparer(
  avant: readonly string[],
  apres: readonly string[],
): Difference | { refus: ErreurXds['code']; texte: string } {
  const ajoutes = apres.filter((code) => !avant.includes(code))
  const retires = avant.filter((code) => !apres.includes(code))
  if (!apres.includes('N') && avant.includes('N'))
    return { refus: 'XDSMetadataUpdateError', texte: 'Le code N reste dans tous les cas' }
  // Rendre invisible un document déjà visible n'est pas offert aux logiciels [I].
  if (ajoutes.some((code) => INVISIBLES.includes(code)))
    return {
      refus: 'DMPAccessDeniedByRightsService',
      texte: 'Un document visible ne redevient pas invisible',
    }
  if (ajoutes.join() === 'MASQUE_PS' && retires.length === 0)
    return { droit: 'TD3.3a masquer', transaction: 'TD3.3a' }
  if (retires.join() === 'MASQUE_PS' && ajoutes.length === 0)
    return { droit: 'TD3.3a démasquer', transaction: 'TD3.3a' }
  if (ajoutes.length === 0 && retires.length > 0 && retires.every((c) => INVISIBLES.includes(c)))
    return { droit: 'TD3.3b', transaction: 'TD3.3b' }
  return { refus: 'XDSMetadataUpdateError', texte: 'Aucun changement de visibilité reconnu' }
}

function trouver(contexte: Contexte, { lid }: ObjetRim): Fiche | null {
  return lid === null ? null : contexte.depot.documents.courante(lid)
}

/** TD3.3a et TD3.3b : une nouvelle version du document, même identifiant logique, autre confidentialité. */
export function changerConfidentialite(
  contexte: Contexte,
  soumission: Soumission,
  lot: ObjetRim,
  document: ObjetRim,
): Changement {
  const { depot, appelant, maintenant } = contexte
  const fiche = trouver(contexte, document)
  const documents = fiche ? [fiche.uniqueId] : []
  const refuser = (code: ErreurXds['code'], texte: string, transaction = 'TD3.3'): Changement => ({
    transaction,
    erreurs: [{ ...REGLE, code, contexte: texte }],
    documents,
  })
  const difference = comparer(
    fiche ? confidentialites(fiche.objet) : [],
    confidentialites(document),
  )
  if (!fiche) return refuser('XDSMetadataUpdateError', `lid ${document.lid ?? 'absent'} inconnu`)
  if ('refus' in difference) return refuser(difference.refus, difference.texte)
  const { droit, transaction } = difference
  const patient = lireCx(identifiant(lot, IDENTIFIANTS_XDS.lotPatient))
  const acces = jugerAcces(contexte, { patient, droit, autorisationRequise: true })
  if ('erreur' in acces) return { transaction, erreurs: [acces.erreur], documents }
  const membre = soumission.associations.find(({ type }) => type === ASSOCIATIONS.membre)
  const dite = membre?.fentes.PreviousVersion?.[0]
  if (dite !== String(fiche.version))
    return refuser(
      'XDSMetadataVersionError',
      `PreviousVersion « ${dite ?? ''} » : ${fiche.version} attendu`,
      transaction,
    )
  if (fiche.statut !== STATUTS.actif && fiche.statut !== STATUTS.archive)
    return refuser('XDSMetadataUpdateError', 'Le document n’est plus en vigueur', transaction)
  const change = memesMetadonnees(fiche.objet, document)
  if (change !== null)
    return refuser(
      'XDSMetadataUpdateError',
      `Seule la confidentialité change : ${change} diffère`,
      transaction,
    )
  if (!permetCeDocument(acces.accorde, fiche, appelant, acces.dossier))
    return refuser(
      'DMPAccessDeniedByRightsService',
      'Le document n’est pas de cet auteur',
      transaction,
    )
  return {
    transaction,
    erreurs: [],
    documents,
    appliquer: () => {
      const uuid = enregistrerLot(depot, lot, maintenant)
      const entryUuid = nouvelUuid()
      const version = fiche.version + 1
      const nouveaux = document.classements.filter(
        ({ schema }) => schema === CLASSIFICATIONS_DOCUMENT.confidentialityCode,
      )
      depot.documents.changerStatut(fiche.entryUuid, STATUTS.obsolete)
      depot.documents.ajouterFiche({
        ...fiche,
        entryUuid,
        version,
        lot: uuid,
        objet: {
          ...fiche.objet,
          id: entryUuid,
          version: String(version),
          classements: [
            ...fiche.objet.classements.filter(
              ({ schema }) => schema !== CLASSIFICATIONS_DOCUMENT.confidentialityCode,
            ),
            ...nouveaux,
          ],
        },
      })
      if (membre)
        depot.documents.ajouterAssociation({
          ...membre,
          id: nouvelUuid(),
          source: uuid,
          cible: entryUuid,
        })
    },
  }
}
