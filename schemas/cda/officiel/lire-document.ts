import { isoler } from '../../schematron/arbre/isoler.ts'
import { lireArbre } from '../../schematron/arbre/lire-arbre.ts'
import { GENRE, type Noeud } from '../../schematron/arbre/noeud.ts'
import type { Noms } from '../../schematron/arbre/noms.ts'
import type { CdaLu } from '../lire-cda.ts'

const CDA = 'urn:hl7-org:v3'

function trouver(noeud: Noeud): Noeud | null {
  if (noeud.genre === GENRE.element && noeud.nom === 'ClinicalDocument' && noeud.espace === CDA) {
    return noeud
  }
  for (const enfant of noeud.enfants) {
    const trouve = trouver(enfant)
    if (trouve !== null) return trouve
  }
  return null
}

/** Le document tel que les schematrons le parcourent, sorti de sa feuille de style s'il en a une. */
export function lireDocument({ texte }: CdaLu, noms: Noms): Noeud {
  const lu = lireArbre(texte, noms)
  const element = trouver(lu)
  if (element === null || lu.arbre === null) {
    throw new Error('Document CDA perdu entre deux lectures')
  }
  return isoler(element, lu.arbre)
}
