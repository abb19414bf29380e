import { z } from 'zod'
import { cleMatricule } from '../../schemas/insi/cle-matricule.ts'

const NIR = z.string().regex(/^\d{5}(\d{2}|2[AB])\d{6}$/, 'n’a pas les 13 caractères d’un NIR')
const CLE = z.string().regex(/^\d{2}$/, 'n’est pas une clé de deux chiffres')
/** `AAAAMMJJ`, parfois lunaire : le mois et le jour peuvent être hors calendrier. */
const DATE = z.string().regex(/^\d{8}$/, 'n’est pas une date AAAAMMJJ')

/** Types de carte que rendent les lecteurs (ins.md §14 [V]). */
const TYPES = ['1 IGEA', '1 SCOT', '2'] as const
/** R réelle, D démonstration, T test. */
const NATURES = ['R', 'D', 'T'] as const

const BENEFICIAIRE = z
  .strictObject({
    rangGemellaire: z.int().min(1).max(9),
    /** 0 assuré, 6 enfant… */
    qualite: z.string().regex(/^\d{1,2}$/, 'n’est pas un code de qualité'),
    nomUsuel: z.string().min(1),
    nomPatronymique: z.string().min(1),
    /** Un seul prénom : la carte n'a ni liste, ni sexe, ni lieu de naissance. */
    prenom: z.string().min(1),
    dateNaissance: DATE,
    adresse: z.array(z.string().max(80)).max(5).optional(),
    /** Périodes de droits, bornes comprises ; une fin absente court encore. */
    droits: z
      .array(z.strictObject({ debut: DATE, fin: DATE.optional() }))
      .max(20)
      .optional(),
    /** Manque souvent aux enfants : l'assuré, la date et le rang les désignent alors. */
    nirCertifie: NIR.optional(),
    cleNirCertifie: CLE.optional(),
    dateCertification: DATE.optional(),
  })
  .superRefine(({ nirCertifie, cleNirCertifie }, contexte) => {
    if ((nirCertifie === undefined) !== (cleNirCertifie === undefined)) {
      contexte.addIssue({
        code: 'custom',
        path: [nirCertifie === undefined ? 'nirCertifie' : 'cleNirCertifie'],
        message: 'manque : un NIR certifié vient avec sa clé',
      })
    }
    refuserCleFausse(contexte, 'cleNirCertifie', nirCertifie, cleNirCertifie)
  })

function refuserCleFausse(
  contexte: z.core.$RefinementCtx,
  champ: string,
  nir: string | undefined,
  cle: string | undefined,
): void {
  const juste = nir === undefined ? null : cleMatricule(nir)
  if (juste === null || cle === undefined || cle === juste) return
  contexte.addIssue({
    code: 'custom',
    path: [champ],
    message: `ne va pas avec ${nir}, dont la clé est ${juste}`,
  })
}

/** Une carte Vitale telle que le lecteur la rend (ins.md §14 [V]). */
export const SCHEMA_CARTE = z.strictObject({
  type: z.enum(TYPES),
  nature: z.enum(NATURES),
  numeroSerie: z.string().regex(/^\d{1,12}$/, 'n’est pas un numéro de série'),
  dateFinValidite: DATE,
  regime: z.string().regex(/^\d{2}$/, 'n’est pas un code de régime'),
  caisse: z.string().regex(/^\d{3}$/, 'n’est pas un code de caisse'),
  centre: z.string().regex(/^\d{4}$/, 'n’est pas un code de centre'),
  assure: z
    .strictObject({ nir: NIR, cle: CLE, nom: z.string().min(1).optional() })
    .superRefine(({ nir, cle }, contexte) => refuserCleFausse(contexte, 'cle', nir, cle)),
  beneficiaires: z.array(BENEFICIAIRE).min(1).max(20),
})

export type CarteVitale = z.output<typeof SCHEMA_CARTE>
export type Beneficiaire = CarteVitale['beneficiaires'][number]

/** `AAAAMMJJ` en `AAAA-MM-JJ`, chiffre à chiffre : une date lunaire n'est pas une date. */
export function dateLongue(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`
}
