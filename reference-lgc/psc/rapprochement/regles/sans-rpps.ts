import type { RegleRapprochement } from '../issue.ts'

/** Un autre compte porte ce RPPS : celui qui est ouvert ne le prend pas. */
export const rppsDUnAutre: RegleRapprochement = ({ ouvert, porteurs }) =>
  ouvert && porteurs.length > 0 ? { genre: 'refuser', code: 'PSC-DEJA-LIE' } : null

/** La session ouverte prouve le moyen local : il reste à dire oui. */
export const sessionSansRpps: RegleRapprochement = ({ ouvert }) =>
  ouvert ? { genre: 'confirmer', compte: ouvert } : null

/** Personne ne porte ce RPPS : l'utilisateur se connecte une fois à son compte local. */
export const connexionLocale: RegleRapprochement = () => ({ genre: 'prouver' })
