import type { Pilote, Utilisateur } from '../pilotes/contrat.ts'

/**
 * Les mots de passe que des scénarios ont changés, et qu'un logiciel sans remise à zéro garde : il ne
 * reprend pas l'ancien (SC.SSI/IAM.92), le banc se connecte donc avec le nouveau.
 */
export interface MotsDePasse {
  /** Les gestes du pilote qui en donnent ou en changent un. */
  suivre(pilote: Pilote): Partial<Pilote>
}

export function creerMotsDePasse(): MotsDePasse {
  const courants = new Map<string, { initial: string; actuel: string }>()
  let connecte: Utilisateur | null = null

  /** Un scénario qui sait qu'il a changé le sien donne le bon : seul l'initial se remplace. */
  const actualiser = (utilisateur: Utilisateur): Utilisateur => {
    const connu = courants.get(utilisateur.identifiant)
    connecte = utilisateur
    return connu?.initial === utilisateur.motDePasse
      ? { ...utilisateur, motDePasse: connu.actuel }
      : utilisateur
  }

  return {
    suivre: (pilote) => ({
      connecter: (utilisateur) => pilote.connecter(actualiser(utilisateur)),
      tenterConnexion: (utilisateur) => pilote.tenterConnexion(actualiser(utilisateur)),
      async changerMotDePasse(demande) {
        const qui = connecte
        const connu = qui ? courants.get(qui.identifiant) : undefined
        const actuel = connu?.initial === demande.actuel ? connu.actuel : demande.actuel
        const resultat = await pilote.changerMotDePasse({ ...demande, actuel })
        if (qui && resultat.accepte) {
          const initial = connu?.initial ?? demande.actuel
          courants.set(qui.identifiant, { initial, actuel: demande.nouveau })
        }
        return resultat
      },
    }),
  }
}
