import { type Base, lireUn } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { debloquer } from '../blocage.ts'
import { poserMotDePasse } from '../changer-mot-de-passe.ts'
import type { Compte } from '../compte.ts'
import { hacher } from '../mot-de-passe.ts'
import { fermerSessionsDe } from '../sessions.ts'
import { type Nature, tracerCompte } from '../traces.ts'
import { motDePasseProvisoire, reglerActivite } from './enregistrer.ts'

/** Ce que l'administrateur fait d'un compte existant, hors de sa fiche. */
export const GESTES = ['desactiver', 'reactiver', 'debloquer', 'reinitialiser'] as const
export type Geste = (typeof GESTES)[number]

export const estGeste = (texte: string): texte is Geste =>
  (GESTES as readonly string[]).includes(texte)

/** `secret` : le mot de passe provisoire, montré une fois et gardé nulle part. */
export type IssueGeste = { fait: string; secret?: string } | { refus: string }

const autresAdministrateurs = (base: Base, id: number): boolean =>
  lireUn(
    base,
    "SELECT 1 AS n FROM compte WHERE role = 'administrateur' AND actif = 1 AND id <> ?",
    [id],
  ) !== null

/** Le cabinet garde toujours un administrateur, et nul ne se ferme la porte à soi-même. */
export function perdLeDernier(base: Base, compte: Compte): boolean {
  return compte.role === 'administrateur' && compte.actif && !autresAdministrateurs(base, compte.id)
}

type Faire = (noyau: Noyau, compte: Compte) => IssueGeste

const FAIRE: Record<Geste, { nature: Nature; faire: Faire }> = {
  desactiver: {
    nature: 'desactivation',
    faire({ base }, compte) {
      if (perdLeDernier(base, compte))
        return { refus: 'C’est le dernier administrateur : créez-en un autre avant.' }
      reglerActivite(base, compte.id, 'desactive')
      fermerSessionsDe(base, compte.id)
      return { fait: 'Compte désactivé ; ses sessions sont fermées.' }
    },
  },
  reactiver: {
    nature: 'reactivation',
    faire({ base }, compte) {
      reglerActivite(base, compte.id, 'actif')
      return { fait: 'Compte réactivé.' }
    },
  },
  debloquer: {
    nature: 'deblocage',
    faire({ base }, compte) {
      debloquer(base, compte.id)
      return { fait: 'Mot de passe débloqué.' }
    },
  },
  reinitialiser: {
    nature: 'reinitialisation',
    faire({ base, horloge }, compte) {
      const secret = motDePasseProvisoire()
      poserMotDePasse(base, compte.id, {
        hachage: hacher(secret),
        maintenant: horloge.maintenant(),
        aChanger: true,
      })
      fermerSessionsDe(base, compte.id)
      return { fait: 'Mot de passe provisoire donné.', secret }
    },
  },
}

/** Fait le geste et le trace, abouti ou refusé. */
export function faireGeste(noyau: Noyau, auteur: string, compte: Compte, geste: Geste): IssueGeste {
  const { nature, faire } = FAIRE[geste]
  const issue = faire(noyau, compte)
  const refus = 'refus' in issue ? issue.refus : ''
  tracerCompte(noyau, { auteur, compte, nature, reussi: refus === '', detail: refus })
  return issue
}
