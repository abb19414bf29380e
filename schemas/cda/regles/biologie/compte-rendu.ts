import type { DocumentCda } from '../../lecture/lire-document.ts'
import { MODELE_BIO } from '../../tables/volets.ts'

/** Un compte rendu de biologie structuré, reconnu à son type ou à son modèle. */
export const estBiologie = ({ niveau, type, modeles }: DocumentCda): boolean =>
  niveau === 'N3' && (type === '11502-2' || modeles.includes(MODELE_BIO))
