import { z } from 'zod'
import { numeroCnda } from './cnda.ts'
import { dateEcrite } from './date-ecrite.ts'
import { siret } from './siret.ts'

const texte = z.string().trim().min(1).max(300)

const courriel = z.email({ error: 'adresse de courriel invalide' })
const telephone = z
  .string()
  .transform((saisi) => saisi.replace(/[\s.()-]/g, ''))
  .refine((numero) => /^(\+\d{6,15}|0\d{9})$/.test(numero), {
    error: 'téléphone invalide : dix chiffres, ou + et l’indicatif du pays',
  })

const personne = z.strictObject({
  nom: texte.optional(),
  fonction: texte.optional(),
  courriel: courriel.optional(),
  telephone: telephone.optional(),
})

const siege = z.strictObject({
  adresse: texte,
  codePostal: z.string().regex(/^\d{5}$/, { error: 'code postal invalide : cinq chiffres' }),
  ville: texte,
})

const membre = z.strictObject({
  denomination: texte,
  siret,
  role: z.enum(['chef-de-file', 'membre']),
})

const distributeur = z
  .strictObject({
    denomination: texte,
    siret,
    /** Dates du mandat. */
    debut: dateEcrite,
    fin: dateEcrite.optional(),
  })
  .refine(({ debut, fin }) => fin === undefined || fin >= debut, {
    error: 'le mandat finit avant de commencer',
    path: ['fin'],
  })

const composant = z.strictObject({
  editeur: texte,
  denomination: texte,
  version: texte,
  /** S’il remplace le composant principal pour une homologation. */
  nil: numeroCnda.optional(),
  /** Code du chapitre du REM concerné. */
  chapitre: texte,
  proxy: z.boolean().default(false),
  dejaReference: z.boolean().optional(),
})

/**
 * Le dossier administratif de la candidature (convergence.md §4). Tout est facultatif ici : ce qui manque
 * est listé par « segur dossier assembler », ce qui est mal formé est refusé d’emblée.
 */
export const administratif = z.strictObject({
  formeJuridique: texte.optional(),
  siege: siege.optional(),
  /** Le représentant légal ; sa fonction est celle du dirigeant. */
  representant: personne.optional(),
  /** Qui répond à l’ANS pendant l’instruction. */
  contact: personne.optional(),
  /** Dépôt prévu des preuves. */
  depotPrevu: dateEcrite.optional(),
  /** Une candidature de groupement a un chef de file. */
  groupement: z.array(membre).max(50).default([]),
  /** Référence de l’attestation de dépôt de demande au CNDA. */
  attestationCnda: texte.optional(),
  /** Numéro unique du référencement antérieur. */
  referencementAnterieur: texte.optional(),
  candidaturePsc: z.strictObject({ numero: texte, denomination: texte }).optional(),
  /** Les versions techniques et leurs noms commerciaux. */
  versions: z
    .array(z.strictObject({ version: texte, nomCommercial: texte }))
    .max(200)
    .default([]),
  distributeurs: z.array(distributeur).max(200).default([]),
  /** Le document qui explique la couverture du périmètre minimal. */
  documentation: texte.optional(),
  /** `[]` dit qu’il n’y en a pas ; absent, le champ reste à compléter. */
  composants: z.array(composant).max(50).optional(),
  /** Un financement est sollicité. */
  financement: z.boolean().default(false),
  versionsRetirees: z.array(texte).max(200).default([]),
})
