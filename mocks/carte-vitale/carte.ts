import { z } from 'zod'

const NIR = z.string().regex(/^\d{5}(\d{2}|2[AB])\d{6}$/)
const CLE = z.string().regex(/^\d{2}$/)
/** `AAAAMMJJ`, parfois lunaire. */
const DATE = z.string().regex(/^\d{8}$/)

const BENEFICIAIRE = z.strictObject({
  rangGemellaire: z.int().min(1).max(9),
  /** 0 assuré, 6 enfant… */
  qualite: z.string(),
  nomUsuel: z.string().min(1),
  nomPatronymique: z.string().min(1),
  /** Un seul prénom : la carte n'a ni liste, ni sexe, ni lieu de naissance. */
  prenom: z.string().min(1),
  dateNaissance: DATE,
  nirCertifie: NIR.optional(),
  cleNirCertifie: CLE.optional(),
  dateCertification: DATE.optional(),
})

/** Une carte Vitale telle que le lecteur la rend (ins.md §14 [V]). */
export const SCHEMA_CARTE = z.strictObject({
  type: z.string(),
  /** R réelle, D démonstration, T test. */
  nature: z.enum(['R', 'D', 'T']),
  numeroSerie: z.string().regex(/^\d{1,12}$/),
  dateFinValidite: DATE,
  regime: z.string(),
  caisse: z.string(),
  centre: z.string(),
  assure: z.strictObject({ nir: NIR, cle: CLE }),
  beneficiaires: z.array(BENEFICIAIRE).min(1).max(20),
})

export type CarteVitale = z.output<typeof SCHEMA_CARTE>
export type Beneficiaire = CarteVitale['beneficiaires'][number]

/** `AAAAMMJJ` en `AAAA-MM-JJ`, chiffre à chiffre : une date lunaire n'est pas une date. */
export function dateLongue(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`
}
