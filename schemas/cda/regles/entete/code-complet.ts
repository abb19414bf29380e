import { attribut, estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

const CODES = ['code', 'confidentialityCode', 'functionCode', 'standardIndustryClassCode'] as const

/** Un code de l'en-tête se lit seul : code, système et libellé (cda.md §4 à §7 [V]). */
export const codeComplet: RegleDocument = {
  regle: 'cda.entete.code-complet',
  objet: 'chaque code de l’en-tête porte code, système et libellé',
  source: 'cda.md §4 à §7',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    CODES.flatMap((nom) => [...index.entete(nom)]).flatMap((noeud) => {
      if (estNulle(noeud)) return []
      const absents = ['code', 'codeSystem', 'displayName'].filter(
        (nom) => (attribut(noeud, nom) ?? '').trim() === '',
      )
      if (absents.length === 0) return []
      const message = `« ${noeud.nom} » est incomplet ; il manque : ${absents.join(', ')}.`
      return [relever(noeud, message, 'Écrire ensemble code, displayName et codeSystem.')]
    }),
}
