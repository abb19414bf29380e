import { enfants } from '../../lecture/parcourir.ts'
import { ENTREES } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'

// Le prélèvement d'un CR de biologie est un procedure sans statut ; l'acte d'un patient en a un.
const TOUJOURS = ['observation', 'organizer', 'substanceAdministration'] as const

export const statut: RegleDocument = {
  regle: 'cda.entree.statut',
  objet: 'chaque entrée clinique a un statut',
  source: 'cda.md §11 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    [
      ...TOUJOURS.flatMap((nom) => [...document.index.corps(nom)]),
      ...document.index.suivant('procedure', ENTREES.acte),
      ...document.index.suivant('act', [...ENTREES.listeProblemes, ...ENTREES.listeAllergies]),
    ]
      .filter((noeud) => enfants(noeud, 'statusCode').length === 0)
      .map((noeud) =>
        relever(
          noeud,
          `« ${noeud.nom} » n’a pas de statut (statusCode).`,
          'Écrire <statusCode code="completed"/>, ou le statut de la liste.',
        ),
      ),
}
