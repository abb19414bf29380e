import type { DocumentCda } from '../../lecture/lire-document.ts'
import { attribut, descendre, type Noeud, suitModele } from '../../lecture/parcourir.ts'
import { COPIE } from '../../tables/modeles.ts'

/** Les sections de copie PDF, reconnues à leur modèle ou à leur code (cda.md §12 [V]). */
export const copiesDe = ({ sections }: DocumentCda): readonly Noeud[] =>
  sections.filter(
    (section) =>
      suitModele(section, COPIE.section) ||
      attribut(descendre(section, 'code'), 'code') === COPIE.code,
  )
