import { montrer } from '../../../montrer.ts'
import { attribut } from '../../lecture/parcourir.ts'
import { FORMES_DE_CODES } from '../../tables/formes-de-codes.ts'
import { type RegleDocument, relever } from '../types.ts'

const PORTEURS = ['code', 'value', 'translation', 'qualifier'] as const

export const forme: RegleDocument = {
  regle: 'cda.code.forme',
  objet: 'codes CIM-10, CIS, CIP, ATC et LOINC de la bonne forme',
  source: 'cda.md §11',
  marque: 'I',
  gravite: 'avertissement',
  juger: ({ index }) =>
    PORTEURS.flatMap((nom) => [...index.corps(nom)]).flatMap((noeud) => {
      const code = attribut(noeud, 'code')
      const attendue = FORMES_DE_CODES.get(attribut(noeud, 'codeSystem') ?? '')
      if (code === null || attendue === undefined || attendue.forme.test(code)) return []
      const message = `« ${montrer(code)} » n’a pas la forme d’un code ${attendue.nom}.`
      return [relever(noeud, message, 'Vérifier le code et son système.')]
    }),
}
