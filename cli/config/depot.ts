import { z } from 'zod'

/** Un type MIME, `message/rfc822`. */
const typeMime = z.string().regex(/^[a-z0-9][\w.+-]*\/[\w.+-]+$/i, {
  error: 'type MIME attendu : « message/rfc822 »',
})

/** Ce qu’un lecteur exécuterait : aucun réglage n’y mène. */
const ACTIVES = /^(bat|chm|cmd|com|cpl|dll|exe|hta|html?|jar|js|lnk|msi|ps1|scr|sh|svg|vbs|xhtml)$/

const extension = z
  .string()
  .regex(/^[a-z0-9]{1,8}$/, { error: 'extension attendue : une à huit lettres ou chiffres' })
  .refine((nom) => !ACTIVES.test(nom), {
    error: 'extension refusée : un fichier actif ne se dépose pas',
  })

/**
 * Les fichiers que Convergence reçoit. Aucune contrainte n’en est publique : la table du banc s’en tient aux
 * formats banals, et se règle ici quand l’ANS vous en donne une autre.
 */
export const depot = z.strictObject({
  /** Extension d’un type, en plus de la table du banc ou à sa place. */
  extensions: z.record(typeMime, extension).default({}),
  /** Taille d’un fichier, en mégaoctets. */
  tailleMo: z.number().min(0.001).max(100_000).default(500),
  /** Longueur d’un nom de fichier, extension comprise. */
  nomMax: z.number().int().min(40).max(200).default(100),
})
