import type { DocumentCda } from '../../lecture/lire-document.ts'
import type { Noeud } from '../../lecture/parcourir.ts'
import { ENTREES } from '../../tables/modeles.ts'
import { MODELE_VACCINATION } from '../../tables/volets.ts'

/** Une note de vaccination structurée, reconnue à son type ou à son modèle. */
export const estNote = ({ niveau, type, modeles }: DocumentCda): boolean =>
  niveau === 'N3' && (type === '87273-9' || modeles.includes(MODELE_VACCINATION))

/** Les vaccinations d'une note ; aucune dans un autre document. */
export const vaccinations = (document: DocumentCda): readonly Noeud[] =>
  estNote(document) ? document.index.suivant('substanceAdministration', ENTREES.vaccination) : []
