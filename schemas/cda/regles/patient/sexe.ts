import { montrer } from '../../../montrer.ts'
import { attribut, estNulle } from '../../lecture/parcourir.ts'
import { SEXES } from '../../tables/listes.ts'
import { SEXE } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

export const sexe: RegleDocument = {
  regle: 'cda.patient.sexe',
  objet: 'sexe F, M ou UN, dans son système',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ patient }) {
    const noeud = patient?.sexe ?? null
    if (noeud === null || estNulle(noeud)) return []
    const [code, systeme] = [attribut(noeud, 'code') ?? '', attribut(noeud, 'codeSystem') ?? '']
    const remede = `Écrire code="F", "M" ou "UN" et codeSystem="${SEXE}".`
    if (!SEXES.includes(code)) {
      const message = `Le sexe « ${montrer(code)} » n’est pas admis : F, M ou UN.`
      return [relever(noeud, message, remede)]
    }
    if (systeme === SEXE) return []
    const message = `Le système du sexe est ${SEXE} ; lu « ${montrer(systeme)} ».`
    return [relever(noeud, message, remede)]
  },
}
