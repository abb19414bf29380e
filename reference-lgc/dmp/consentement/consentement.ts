import { type Base, lireUn } from '../../base/base.ts'
import { type Compte, nomComplet } from '../../comptes/compte.ts'
import type { Noyau } from '../../serveur/dependances.ts'

/** Ce que le patient a dit, pour l'épisode de soins en cours et pour toute l'équipe (dmp.md §16.1). */
export interface Consentement {
  episode: number
  /** Permise tant que le patient ne s'y est pas opposé. */
  alimentation: 'permise' | 'opposee'
  /** `null` : rien d'enregistré, donc aucune consultation. */
  consultation: 'oui' | 'non' | null
  /** Qui l'a enregistré, et quand ; `null` tant que rien ne l'est. */
  enregistre: { le: string; auteur: string } | null
}

/** Une réponse telle qu'elle a été enregistrée. */
export interface ConsentementPasse {
  episode: number
  alimentation: 'permise' | 'opposee'
  consultation: 'oui' | 'non' | null
  fin: number
  le: string
  auteur: string
}

/** Le consentement en vigueur ; la fin d'un épisode ramène à « rien d'enregistré ». */
export function lireConsentement(base: Base, patientId: number): Consentement {
  const ligne = lireUn<ConsentementPasse>(
    base,
    'SELECT * FROM dmp_consentement WHERE patient_id = ? ORDER BY id DESC LIMIT 1',
    [patientId],
  )
  if (!ligne || ligne.fin === 1)
    return {
      episode: (ligne?.episode ?? 0) + 1,
      alimentation: 'permise',
      consultation: null,
      enregistre: null,
    }
  const { episode, alimentation, consultation, le, auteur } = ligne
  return { episode, alimentation, consultation, enregistre: { le, auteur } }
}

/** Tout ce qui a été enregistré, du plus récent au plus ancien. */
export const historiqueConsentement = (base: Base, patientId: number): ConsentementPasse[] =>
  base.lire<ConsentementPasse>(
    'SELECT * FROM dmp_consentement WHERE patient_id = ? ORDER BY id DESC LIMIT 100',
    [patientId],
  )

export type ChangementConsentement = Partial<Pick<Consentement, 'alimentation' | 'consultation'>>

/** Enregistre un changement ; ce qui n'est pas dit ne change pas. */
export function enregistrerConsentement(
  { base, horloge }: Noyau,
  patientId: number,
  compte: Compte,
  changement: ChangementConsentement,
): void {
  const avant = lireConsentement(base, patientId)
  ecrire(base, patientId, { ...avant, ...changement, fin: 0 }, compte, horloge.maintenant())
}

/** L'épisode de soins finit : plus rien n'est enregistré, une opposition comprise. */
export function terminerEpisode({ base, horloge }: Noyau, patientId: number, compte: Compte): void {
  const avant = lireConsentement(base, patientId)
  if (avant.enregistre) ecrire(base, patientId, { ...avant, fin: 1 }, compte, horloge.maintenant())
}

function ecrire(
  base: Base,
  patientId: number,
  c: Consentement & { fin: number },
  compte: Compte,
  le: Date,
): void {
  base.executer(
    `INSERT INTO dmp_consentement
       (patient_id, episode, alimentation, consultation, fin, le, auteur)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      patientId,
      c.episode,
      c.alimentation,
      c.consultation,
      c.fin,
      le.toISOString(),
      nomComplet(compte),
    ],
  )
}
