import { montrer } from '../../../montrer.ts'
import { attribut, estNulle } from '../../lecture/parcourir.ts'
import { CADRE_EXERCICE } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

/** La liste des cadres est un jeu de valeurs officiel ; son système est connu (cda.md §7 [V]). */
export const cadreExercice: RegleDocument = {
  regle: 'cda.acte.cadre-exercice',
  objet: 'cadre d’exercice dans son système',
  source: 'cda.md §7',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index.entete('standardIndustryClassCode').flatMap((noeud) => {
      const systeme = attribut(noeud, 'codeSystem')
      if (estNulle(noeud) || systeme === null || systeme === CADRE_EXERCICE) return []
      const message = `Le cadre d’exercice est du système « ${montrer(systeme)} » ; attendu ${CADRE_EXERCICE}.`
      return [relever(noeud, message, `Écrire codeSystem="${CADRE_EXERCICE}".`)]
    }),
}
