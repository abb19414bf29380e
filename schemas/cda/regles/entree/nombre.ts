import { montrer } from '../../../montrer.ts'
import { attribut, type Noeud, typeXsi } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

const NOMBRES: Readonly<Record<string, RegExp>> = {
  PQ: /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  REAL: /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  INT: /^[+-]?\d+$/,
}

const fautif = (noeud: Noeud): boolean => {
  const forme = NOMBRES[typeXsi(noeud) ?? '']
  const valeur = attribut(noeud, 'value')
  return forme !== undefined && valeur !== null && !forme.test(valeur)
}

export const nombre: RegleDocument = {
  regle: 'cda.entree.nombre',
  objet: 'une quantité est un nombre, à point décimal',
  source: 'cda.md §11',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index
      .corps('value')
      .filter(fautif)
      .map((noeud) =>
        relever(
          noeud,
          `« ${montrer(attribut(noeud, 'value') ?? '')} » n’est pas un nombre de type ${typeXsi(noeud)}.`,
          'Écrire le nombre avec un point décimal, et l’unité dans unit.',
        ),
      ),
}
