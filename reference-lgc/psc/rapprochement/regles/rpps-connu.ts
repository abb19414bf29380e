import type { RegleRapprochement } from '../issue.ts'

/** Le compte de la session ouverte porte ce RPPS : les deux moyens sont prouvés. */
export const memeRpps: RegleRapprochement = ({ ouvert, porteurs }) =>
  ouvert && porteurs.some(({ id }) => id === ouvert.id)
    ? { genre: 'ouvrir', compte: ouvert, lier: 'rpps' }
    : null

/** Un seul compte porte ce RPPS : rapprochement silencieux (EXI PSC 19). */
export const rppsConnu: RegleRapprochement = ({ ouvert, porteurs }) => {
  const [compte, autre] = porteurs
  return compte && !autre && !ouvert ? { genre: 'ouvrir', compte, lier: 'rpps' } : null
}

/** Plusieurs le portent : l'utilisateur choisit, aucun n'est perdu. */
export const plusieursComptes: RegleRapprochement = ({ ouvert, porteurs }) =>
  porteurs.length > 1 && !ouvert ? { genre: 'choisir', comptes: porteurs } : null

/** Ceux qui le portent sont désactivés : un autre compte ne le prend pas à leur place. */
export const compteFerme: RegleRapprochement = ({ porteurs, porteursFermes }) =>
  porteurs.length === 0 && porteursFermes.length > 0
    ? { genre: 'refuser', code: 'PSC-COMPTE-FERME' }
    : null
