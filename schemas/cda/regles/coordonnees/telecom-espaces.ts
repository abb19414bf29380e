import { montrer } from '../../../montrer.ts'
import { attribut } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const telecomEspaces: RegleDocument = {
  regle: 'cda.coordonnees.telecom-espaces',
  objet: 'numéro de téléphone sans espace',
  source: 'cda.md §9',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ index }) =>
    index
      .partout('telecom')
      .filter((noeud) => /^(tel|fax):.*\s/.test(attribut(noeud, 'value') ?? ''))
      .map((noeud) =>
        relever(
          noeud,
          `Le numéro « ${montrer(attribut(noeud, 'value') ?? '')} » contient une espace.`,
          'Écrire les chiffres à la suite.',
        ),
      ),
}
