import { z } from 'zod'
import { CONFIANCES } from '../types.ts'
import { texte } from './texte.ts'

export const profil = z.strictObject({ nom: texte, regle: texte })
export const chapitre = z.strictObject({ code: texte, libelle: texte })

export const sources = z.record(
  texte,
  z.strictObject({
    nature: z.enum(CONFIANCES),
    titre: texte.optional(),
    adresse: texte.optional(),
    depot: texte.optional(),
    fichier: texte.optional(),
    sujet: texte.optional(),
    note: texte.optional(),
    date: texte.optional(),
  }),
)

export const opposable = z.strictObject({
  code: texte,
  titre: texte,
  version: texte,
  adresse: texte.optional(),
  source: texte,
  passage: texte,
})

export const fichierImporte = z.strictObject({
  nom: texte,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
})

/** Ce que tout fichier de révision dit de lui-même, hérité ou non. */
export const champsEntete = {
  schema: z.literal(1),
  rem: z.string().regex(/^REM(-[A-Za-z0-9]+)+$/),
  revision: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** La révision que celle-ci remplace : une révision ne se corrige pas, elle se remplace. */
  remplace: texte.optional(),
  titre: texte,
  couloir: texte,
  statut: texte,
  effectif_annonce: texte,
  documents: z.array(z.strictObject({ type: texte, adresse: texte, lu: z.boolean() })),
  /** Le fichier officiel dont la révision est tirée ; absent d'une révision livrée. */
  import: fichierImporte.optional(),
  /** Ancien numéro → numéro officiel : exigences, scénarios et preuves renumérotés à l'import. */
  alias: z.record(texte, texte).optional(),
  /** Numéros, d'avant tout import, que le fichier officiel n'a plus. */
  retires: z.array(texte).optional(),
}
