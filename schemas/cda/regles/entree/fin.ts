import { attribut, descendre } from '../../lecture/parcourir.ts'
import { ENTREES } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'

const FINIS = ['aborted', 'completed']

/** `high` si, et seulement si, le problème est fini (cda.md §13 [V]). */
export const fin: RegleDocument = {
  regle: 'cda.entree.fin',
  objet: 'problème, allergie : date de fin quand il est fini, et seulement alors',
  source: 'cda.md §13',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    document.index
      .suivant('act', [...ENTREES.listeProblemes, ...ENTREES.listeAllergies])
      .flatMap((noeud) => {
        const temps = descendre(noeud, 'effectiveTime')
        const statut = attribut(descendre(noeud, 'statusCode'), 'code')
        if (temps === null || statut === null) return []
        const attendue = FINIS.includes(statut)
        if (attendue === (descendre(temps, 'high') !== null)) return []
        const message = attendue
          ? `L’entrée est « ${statut} », sans date de fin (high).`
          : `L’entrée est « ${statut} », avec une date de fin (high).`
        return [relever(temps, message, 'Accorder le statut et la date de fin.')]
      }),
}
