import { z } from 'zod'

const nir = z.string().regex(/^\d{6}[\dAB]\d{6}$/)
const cle = z.string().regex(/^\d{2}$/)
/** `AAAAMMJJ`, parfois lunaire. */
const date = z.string().regex(/^\d{8}$/)

/** Le NIR certifié manque souvent aux enfants : leur rang et leur date les désignent. */
const beneficiaire = z.object({
  rangGemellaire: z.number().int().min(1).max(9),
  qualite: z.string(),
  nomUsuel: z.string(),
  nomPatronymique: z.string(),
  prenom: z.string(),
  dateNaissance: date,
  adresse: z.array(z.string()).optional(),
  droits: z.array(z.object({ debut: date, fin: date.optional() })).optional(),
  nirCertifie: nir.optional(),
  cleNirCertifie: cle.optional(),
  dateCertification: date.optional(),
})

/** Ce que le lecteur rend : ni liste de prénoms, ni sexe, ni lieu (ins.md §14 [V]). */
export const schemaCarte = z.object({
  type: z.string(),
  nature: z.string(),
  numeroSerie: z.string().min(1),
  dateFinValidite: date.optional(),
  regime: z.string().optional(),
  caisse: z.string().optional(),
  centre: z.string().optional(),
  assure: z.object({ nir, cle }),
  beneficiaires: z.array(beneficiaire).min(1).max(20),
})

export type CarteVitale = z.infer<typeof schemaCarte>
export type BeneficiaireVitale = CarteVitale['beneficiaires'][number]

/** `AAAAMMJJ` en `AAAA-MM-JJ`. */
export const dateCarte = (brute: string): string =>
  `${brute.slice(0, 4)}-${brute.slice(4, 6)}-${brute.slice(6)}`

/** Une date lunaire a un mois ou un jour hors calendrier : elle reste à la facturation [EXI ID 12]. */
export function estAuCalendrier(brute: string): boolean {
  const iso = dateCarte(brute)
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
