import { z } from 'zod'

/** Un chemin relatif, sans retour en arrière ni séparateur d'un autre système. */
const chemin = z
  .string()
  .min(1)
  .max(1000)
  .refine((nom) => !/[\\\0]|^[/~]|^[A-Za-z]:/.test(nom) && !nom.split('/').includes('..'), {
    error: 'chemin hors du dossier',
  })

const rattachement = z.string().max(500).nullable()

const fichier = z.looseObject({
  chemin,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  taille: z.number().int().min(0),
  type: z.string().max(200),
  rem: rattachement,
  exigence: rattachement,
  scenario: rattachement,
  preuve: rattachement,
})

/**
 * Ce qu'un manifeste doit avoir pour être cru : le reste n'est que montré. Un manifeste retouché à la main est
 * illisible, jamais lu à moitié.
 */
export const formeManifeste = z.looseObject({
  schema: z.literal(1),
  banc: z.string(),
  rem: z.array(z.looseObject({ code: z.string(), revision: z.string() })),
  profils: z.array(z.string()),
  versionLgc: z.string(),
  debut: z.iso.datetime(),
  fin: z.iso.datetime().nullable(),
  fichiers: z
    .array(fichier)
    .refine(
      (fichiers) => new Set(fichiers.map(({ chemin: nom }) => nom)).size === fichiers.length,
      { error: 'un fichier y est deux fois' },
    ),
})
