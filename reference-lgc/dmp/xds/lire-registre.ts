import type { Element } from '@xmldom/xmldom'
import { enfant, enfants } from '../../insi/soap/lecture-sure.ts'
import { type Issue, illisible, panne, refus } from '../client/issue.ts'
import { estOccupation, phraseDuCode } from '../client/phrases.ts'
import { RS } from '../soap/espaces.ts'

export interface ErreurRegistre {
  code: string
  contexte: string
}

const SUCCES = 'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success'
const PARTIEL = 'urn:ihe:iti:2007:ResponseStatusType:PartialSuccess'

/** Les erreurs d'une réponse, avertissements exclus. */
export function erreursDe(reponse: Element): ErreurRegistre[] {
  const liste = enfant(reponse, RS, 'RegistryErrorList')
  return (liste ? enfants(liste, RS, 'RegistryError') : [])
    .filter((e) => !(e.getAttribute('severity') ?? '').endsWith(':Warning'))
    .map((e) => ({
      code: e.getAttribute('errorCode') ?? '',
      contexte: e.getAttribute('codeContext') ?? '',
    }))
}

/**
 * L'état d'une réponse XDS. Un succès qui porte des erreurs, ou un échec qui n'en porte pas, n'est pas
 * un succès (dmp.md §13.3) ; le succès partiel ne vaut que pour qui l'attend.
 */
export function lireEtat(
  reponse: Element,
  { partielAdmis }: { partielAdmis: boolean },
): Issue<readonly ErreurRegistre[]> {
  const statut = reponse.getAttribute('status') ?? ''
  const erreurs = erreursDe(reponse)
  if (statut === SUCCES && erreurs.length === 0) return { valeur: [] }
  if (statut === PARTIEL && partielAdmis) return { valeur: erreurs }
  // L'envoi est peut-être fait : rien n'est sûr, on vérifiera avant de recommencer.
  if (statut === SUCCES) return illisible('un succès accompagné d’erreurs')
  const [premiere] = erreurs
  if (!premiere)
    return statut === '' ? illisible('réponse sans état') : refus('sans-code', phraseDuCode('', ''))
  if (estOccupation(premiere.code))
    return panne(premiere.code, 'Le DMP est occupé. L’échange sera refait.')
  return refus(premiere.code, phraseDuCode(premiere.code, premiere.contexte))
}
