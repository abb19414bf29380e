import { z } from 'zod'
import { cleMatricule } from '../../schemas/insi/cle-matricule.ts'
import { OID_INS, OID_NIR, type OidIns } from '../../schemas/insi/oid.ts'
import { verifierTraits } from '../../schemas/insi/regles/index.ts'
import type { TraitsDemandes } from '../../schemas/insi/regles/types.ts'

const OIDS = Object.keys(OID_INS) as [OidIns, ...OidIns[]]

// Les phrases suivent « Le champ X … », comme celles de `direDefaut`.
const NUMERO = z
  .string()
  .regex(/^\d{5}(\d{2}|2[AB])\d{6}$/, 'n’a pas les 13 caractères d’un matricule')

const MATRICULE = z.strictObject({
  numero: NUMERO,
  cle: z.string().regex(/^\d{2}$/, 'n’est pas une clé de deux chiffres'),
  oid: z.enum(OIDS).default(OID_NIR),
})

const SANS_TRAITS: TraitsDemandes = {
  nomNaissance: null,
  prenoms: [],
  sexe: null,
  dateNaissance: null,
  lieuNaissance: null,
}

/** Une identité que les règles lexicales refusent ne pourrait jamais être demandée (ins.md §2.5 [V]). */
function lexical(traits: (valeur: string) => Partial<TraitsDemandes>) {
  return (valeur: string, contexte: z.core.$RefinementCtx<string>) => {
    for (const { message } of verifierTraits({ ...SANS_TRAITS, ...traits(valeur) })) {
      // La règle nomme le trait et finit par un point : le champ est déjà dit, la phrase continue.
      const raison = message.replace(/^\S+ /, '').replace(/\.$/, '')
      contexte.addIssue({ code: 'custom', message: `est refusé : ${raison}` })
    }
  }
}

/** Une personne de la base nationale simulée (ins.md §5.6, §6). */
export const SCHEMA_IDENTITE = z
  .strictObject({
    nomNaissance: z
      .string()
      .min(1)
      .superRefine(lexical((nomNaissance) => ({ nomNaissance }))),
    /** Liste de l'état civil, séparée par des espaces. */
    prenoms: z
      .string()
      .min(1)
      .superRefine(lexical((prenoms) => ({ prenoms: [prenoms] }))),
    sexe: z.enum(['F', 'M']),
    /** `AAAA-MM-JJ`, date lunaire admise. */
    dateNaissance: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'ne s’écrit pas AAAA-MM-JJ'),
    lieuNaissance: z
      .string()
      .regex(/^(\d{5}|2[AB]\d{3})$/, 'n’est pas un code COG de 5 caractères'),
    matricule: MATRICULE,
    /** Matricules antérieurs, du plus récent au plus ancien. */
    historique: z.array(MATRICULE).default([]),
    /** Clés fausses à dessein : sinon une clé fausse est une erreur du jeu de données. */
    clesFausses: z.boolean().default(false),
    statut: z.enum(['active', 'deceased']).default('active'),
    /** NIR attribué après un NIA : il devient actif à cette date de l'horloge du banc. */
    nirUlterieur: MATRICULE.extend({ aPartirDu: z.iso.datetime() }).nullable().default(null),
    /** Assuré qui ouvre les droits, et rang de naissance : recherche par la carte d'un parent. */
    ouvrantDroit: z
      .strictObject({ numero: NUMERO, rang: z.int().min(1) })
      .nullable()
      .default(null),
  })
  .superRefine((identite, contexte) => {
    if (identite.clesFausses) return
    const matricules = [
      { chemin: ['matricule', 'cle'], ...identite.matricule },
      ...identite.historique.map((m, i) => ({ chemin: ['historique', i, 'cle'], ...m })),
      ...(identite.nirUlterieur
        ? [{ chemin: ['nirUlterieur', 'cle'], ...identite.nirUlterieur }]
        : []),
    ]
    for (const { chemin, numero, cle } of matricules) {
      const juste = cleMatricule(numero)
      if (juste !== null && juste !== cle) {
        contexte.addIssue({
          code: 'custom',
          path: chemin,
          message: `ne va pas avec ${numero}, dont la clé est ${juste} (pour une clé fausse exprès, marquez-la : clesFausses, ou cle_fausse dans un CSV)`,
        })
      }
    }
  })

export type Identite = z.output<typeof SCHEMA_IDENTITE>
export type IdentiteDonnee = z.input<typeof SCHEMA_IDENTITE>
export type Matricule = Identite['matricule']

/** Un jeu d'identités : chaque ligne fautive est listée, doublons de matricule compris. */
export const SCHEMA_IDENTITES = z.array(SCHEMA_IDENTITE).superRefine((identites, contexte) => {
  const vus = new Map<string, number>()
  for (const [rang, { matricule }] of identites.entries()) {
    const premier = vus.get(matricule.numero)
    if (premier === undefined) vus.set(matricule.numero, rang)
    else {
      contexte.addIssue({
        code: 'custom',
        path: [rang, 'matricule', 'numero'],
        message: `est déjà celui de la ligne ${premier}`,
      })
    }
  }
})
