import type { Noyau } from '../../serveur/dependances.ts'
import type { CodePsc } from '../codes.ts'

/** Ce qui se journalise d'une connexion par PSC (psc.md §14.11). */
export const NATURES_PSC = {
  connexion: 'Connexion',
  echec: 'Échec de connexion',
  rapprochement: 'Rapprochement',
  'rapprochement-refuse': 'Rapprochement refusé',
  rupture: 'Rapprochement défait',
  demande: 'Demande d’accès',
  situation: 'Situation d’exercice',
  'renouvellement-refuse': 'Renouvellement refusé',
  'renouvellement-manque': 'Renouvellement manqué',
  deconnexion: 'Déconnexion',
  passage: 'Passage à un portail',
  espace: 'Espace de confiance',
} as const
export type NaturePsc = keyof typeof NATURES_PSC

/** Par où l'utilisateur s'est fait reconnaître. */
export type MoyenPsc = 'navigateur' | 'téléphone'

export interface EvenementPsc {
  nature: NaturePsc
  moyen: MoyenPsc
  code?: CodePsc | null
  /** Nom d'auteur, quand un compte est en jeu. */
  compte?: string | null
  /** SubjectNameID, quand PSC l'a donné. */
  identifiant?: string | null
  /** Une phrase ; jamais un jeton, un secret, ni ce que PSC a envoyé. */
  detail?: string
}

export interface LigneJournalPsc {
  id: number
  le: string
  nature: NaturePsc
  code: CodePsc | null
  compte: string | null
  identifiant: string | null
  moyen: MoyenPsc
  detail: string
}

export function journaliserPsc({ base, horloge }: Noyau, evenement: EvenementPsc): void {
  const { nature, moyen, code = null, compte = null, identifiant = null, detail = '' } = evenement
  base.executer(
    `INSERT INTO journal_psc (le, nature, code, compte, identifiant, moyen, detail)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [horloge.maintenant().toISOString(), nature, code, compte, identifiant, moyen, detail],
  )
}

/** Les derniers événements, le plus récent en tête. */
export const lireJournalPsc = ({ base }: Pick<Noyau, 'base'>): LigneJournalPsc[] =>
  base.lire<LigneJournalPsc>('SELECT * FROM journal_psc ORDER BY id DESC LIMIT 200')
