import { montrer } from '../../../montrer.ts'
import type { DocumentCda } from '../../lecture/lire-document.ts'
import { attribut, descendre, estNulle, type Noeud } from '../../lecture/parcourir.ts'
import { ENTREES } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'

const LISTES = ['active', 'suspended', 'aborted', 'completed']
const FINI = ['completed']
/** Les états d'un acte dans HL7 v3. */
const ACTE = [...LISTES, ...['cancelled', 'held', 'new', 'normal', 'nullified', 'obsolete']]

function* attendus(document: DocumentCda): Generator<readonly [Noeud, readonly string[]]> {
  const { listeProblemes, listeAllergies, probleme, allergie } = ENTREES
  const listes = document.index.suivant('act', [...listeProblemes, ...listeAllergies])
  const finies = document.index.suivant('observation', [...probleme, ...allergie])
  const connus = new Set([...listes, ...finies])
  for (const noeud of listes) yield [noeud, LISTES]
  for (const noeud of finies) yield [noeud, FINI]
  for (const statut of document.index.corps('statusCode')) {
    const { parent } = statut
    if (parent !== null && !connus.has(parent)) yield [parent, ACTE]
  }
}

export const statutValeur: RegleDocument = {
  regle: 'cda.entree.statut-valeur',
  objet: 'statut d’une entrée dans sa liste',
  source: 'cda.md §13',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    [...attendus(document)].flatMap(([entree, admis]) => {
      const noeud = descendre(entree, 'statusCode')
      const code = attribut(noeud, 'code') ?? ''
      if (noeud === null || estNulle(noeud) || admis.includes(code)) return []
      const message = `Le statut « ${montrer(code)} » n’est pas admis ici : ${admis.join(', ')}.`
      return [relever(noeud, message, 'Choisir le statut dans la liste.')]
    }),
}
