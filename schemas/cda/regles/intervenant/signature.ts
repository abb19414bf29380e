import { montrer } from '../../../montrer.ts'
import { attribut } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const signature: RegleDocument = {
  regle: 'cda.intervenant.signature',
  objet: 'code de signature S',
  source: 'cda.md §6',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index
      .entete('signatureCode')
      .filter((noeud) => attribut(noeud, 'code') !== 'S')
      .map((noeud) =>
        relever(
          noeud,
          `Le code de signature est « ${montrer(attribut(noeud, 'code') ?? '')} » ; attendu S.`,
          'Écrire <signatureCode code="S"/>.',
        ),
      ),
}
