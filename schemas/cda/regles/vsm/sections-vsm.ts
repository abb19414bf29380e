import type { DocumentCda } from '../../lecture/lire-document.ts'
import { type Noeud, suitModele, tous } from '../../lecture/parcourir.ts'
import { MODELE_VSM } from '../../tables/volets.ts'

/** Un VSM structuré, reconnu à son type ou à son modèle. */
export const estVsm = ({ niveau, type, modeles }: DocumentCda): boolean =>
  niveau === 'N3' && (type === 'SYNTH' || modeles.includes(MODELE_VSM))

/** Les sections d'un VSM qui suivent ce modèle ; aucune dans un autre document. */
export const sectionsVsm = (document: DocumentCda, modele: string): readonly Noeud[] =>
  estVsm(document) ? document.sections.filter((section) => suitModele(section, modele)) : []

/** Les sous-sections directes. */
export const sousSections = (section: Noeud): readonly Noeud[] =>
  tous(section, 'component', 'section')
