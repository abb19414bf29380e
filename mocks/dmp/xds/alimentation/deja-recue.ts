import { IDENTIFIANTS_XDS } from '../../../../schemas/xds/metadonnees.ts'
import { identifiant } from '../../rim/objet.ts'
import type { FaitsSoumission } from './types.ts'

/**
 * Vrai quand ce lot est exactement un lot déjà enregistré : mêmes identifiants, mêmes octets. Le renvoi
 * après une issue inconnue est alors sans effet (dmp.md §8.5 et §16.6 [C]).
 */
export function dejaRecue({ soumission, contenuDe, depot }: FaitsSoumission): boolean {
  const [lot] = soumission.lots
  const id = lot && identifiant(lot, IDENTIFIANTS_XDS.lot)
  const connu = id ? depot.documents.lots('unique_id', id)[0] : undefined
  if (!connu) return false
  const deposes = new Set(depot.documents.fiches({ lot: connu.uuid }).map((f) => f.uniqueId))
  return (
    deposes.size === soumission.documents.length &&
    soumission.documents.every((document) => {
      const uniqueId = identifiant(document, IDENTIFIANTS_XDS.document) ?? ''
      return (
        deposes.has(uniqueId) &&
        contenuDe(document)?.empreinte === depot.documents.empreinte(uniqueId)
      )
    })
  )
}
