import { montrer } from '../../../montrer.ts'
import { attribut, descendre, estNulle } from '../../lecture/parcourir.ts'
import { TYPES_DE_DOCUMENT } from '../../tables/types-de-document.ts'
import { type RegleDocument, relever } from '../types.ts'

// L'apostrophe est courbe dans certains exemples publiés : la différence ne gêne personne.
const droite = (texte: string): string => texte.trim().replaceAll('’', "'")

/** Les règles officielles ne regardent que le code : un bon code sous un faux système leur échappe [V]. */
export const typeTriplet: RegleDocument = {
  regle: 'cda.entete.type-triplet',
  objet: 'code, système et libellé du type vont ensemble',
  source: 'cda.md §1',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine, type }) {
    const noeud = descendre(racine, 'code')
    const attendu = TYPES_DE_DOCUMENT.get(type)
    if (noeud === null || estNulle(noeud) || attendu === undefined) return []
    const systeme = attribut(noeud, 'codeSystem')
    const libelle = attribut(noeud, 'displayName')
    const remede = `Écrire code="${type}" displayName="${attendu.libelle}" codeSystem="${attendu.systeme}".`
    const faux = []
    // Un attribut absent est dit par la règle du code complet.
    if (systeme !== null && systeme !== attendu.systeme) {
      faux.push(`Le type ${type} est du système ${attendu.systeme} ; lu « ${montrer(systeme)} ».`)
    }
    if (libelle !== null && droite(libelle) !== attendu.libelle) {
      faux.push(`Le libellé de ${type} est « ${attendu.libelle} » ; lu « ${montrer(libelle)} ».`)
    }
    return faux.map((message) => relever(noeud, message, remede))
  },
}
