import { montrer } from '../../../montrer.ts'
import { attribut, enfants, estNulle } from '../../lecture/parcourir.ts'
import { CONFIDENTIALITES, CONFIDENTIALITES_XDS } from '../../tables/listes.ts'
import { CONFIDENTIALITE } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

function juger(code: string, systeme: string | null): string | null {
  if (CONFIDENTIALITES_XDS.includes(code)) {
    return `« ${code} » est un code des métadonnées XDS, refusé dans le document.`
  }
  if (!CONFIDENTIALITES.includes(code)) {
    return `Le code de confidentialité « ${montrer(code)} » n’est pas admis : N, R ou V.`
  }
  if (systeme === CONFIDENTIALITE) return null
  return `Le système de la confidentialité est ${CONFIDENTIALITE} ; lu « ${montrer(systeme ?? '')} ».`
}

export const confidentialite: RegleDocument = {
  regle: 'cda.entete.confidentialite',
  objet: 'confidentialité N, R ou V, dans son système',
  source: 'cda.md §4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine }) =>
    enfants(racine, 'confidentialityCode').flatMap((noeud) => {
      if (estNulle(noeud)) return []
      const message = juger(attribut(noeud, 'code') ?? '', attribut(noeud, 'codeSystem'))
      if (message === null) return []
      const remede = `Écrire code="N" displayName="Normal" codeSystem="${CONFIDENTIALITE}", et le masquage dans les métadonnées.`
      return [relever(noeud, message, remede)]
    }),
}
