import type { Operateur } from '../boites/operateurs.ts'
import { dansEspaceDeConfiance, operateurDe } from '../boites/operateurs.ts'
import type { EnvMss } from '../env.ts'
import type { SuiviSmtp } from './session.ts'
import { RefusSmtp } from './session.ts'

/** Sans TLS ou sans boîte ouverte, aucun message ne part (mssante.md §6). */
export function exigerSession({ tls, boite }: SuiviSmtp): RefusSmtp | null {
  if (!tls) return new RefusSmtp(530, '5.7.0 STARTTLS d abord')
  return boite ? null : new RefusSmtp(530, '5.7.0 authentification exigee')
}

/** L'expéditeur est la boîte ouverte ; vide pour un accusé seulement, jugé à la fin de DATA. */
export function exigerExpediteur({ boite }: SuiviSmtp, adresse: string): RefusSmtp | null {
  if (adresse === '' || adresse.toLowerCase() === boite?.adresse.toLowerCase()) return null
  return new RefusSmtp(553, '5.7.1 expediteur different de la boite ouverte')
}

/** Octets d'un message : le réglage du banc, et ce que l'opérateur de la boîte accepte. */
export const tailleMax = (env: EnvMss, { boite }: SuiviSmtp): number =>
  Math.min(
    env.reglages().tailleMax,
    (boite && operateurDe(boite.adresse)?.tailleMax) ?? env.reglages().tailleMax,
  )

/** La taille annoncée tient dans la limite de l'opérateur. */
export function exigerTaille(annoncee: unknown, max: number): RefusSmtp | null {
  if (Number(annoncee ?? 0) <= max) return null
  return new RefusSmtp(552, `5.3.4 message de plus de ${max} octets`)
}

const differe = (env: EnvMss, operateur: Operateur): boolean =>
  env.reglages().rejetDiffere ?? operateur.rejetDiffere

/** Le destinataire est de l'espace de confiance, connu si l'opérateur le dit tout de suite, et a de la place. */
export function exigerDestinataire(
  env: EnvMss,
  adresse: string,
  dejaAcceptes: number,
): RefusSmtp | null {
  if (dejaAcceptes >= env.reglages().destinatairesMax)
    return new RefusSmtp(452, '4.5.3 trop de destinataires')
  if (!dansEspaceDeConfiance(adresse))
    return new RefusSmtp(550, '5.7.1 domaine hors de l espace de confiance MSSante')
  const operateur = operateurDe(adresse)
  const boite = env.boites.parAdresse(adresse)
  if (!boite && operateur && !differe(env, operateur))
    return new RefusSmtp(550, '5.1.1 boite inconnue')
  const plein =
    (boite && env.depot.deborde(boite, 1)) ||
    env.pannes.prendre({ endpoint: 'smtp', etape: 'RCPT', boite: adresse }, 'quota')
  return plein ? new RefusSmtp(452, '4.2.2 boite pleine') : null
}
