import { montrer } from '../../../montrer.ts'
import { attribut, enfants } from '../../lecture/parcourir.ts'
import { STRUCTURE } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

/** L'officiel n'en fait qu'un avertissement (cda.md §18 [V]). */
export const racineStructure: RegleDocument = {
  regle: 'cda.organisation.racine-structure',
  objet: 'structure d’un professionnel sous la racine des structures',
  source: 'cda.md §6 et §18',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ index }) =>
    index
      .entete('representedOrganization')
      .flatMap((structure) => enfants(structure, 'id'))
      .filter((noeud) => attribut(noeud, 'root') !== null && attribut(noeud, 'root') !== STRUCTURE)
      .map((noeud) =>
        relever(
          noeud,
          `La structure est sous la racine « ${montrer(attribut(noeud, 'root') ?? '')} » ; attendue ${STRUCTURE}.`,
          `Écrire root="${STRUCTURE}", une fois.`,
        ),
      ),
}
