import type { RegleRapprochement } from '../issue.ts'

/** Une identité ne mène qu'à un compte : l'ouvrir, ou refuser d'en servir un autre (psc.md §14.4). */
export const dejaLie: RegleRapprochement = ({ compteLie, ouvert }) => {
  if (!compteLie) return null
  if (ouvert && ouvert.id !== compteLie.id) return { genre: 'refuser', code: 'PSC-DEJA-LIE' }
  if (!compteLie.actif) return { genre: 'refuser', code: 'PSC-COMPTE-FERME' }
  return { genre: 'ouvrir', compte: compteLie, lier: null }
}
