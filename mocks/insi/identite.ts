import { z } from 'zod'
import { cleMatricule } from '../../schemas/insi/cle-matricule.ts'
import { OID_INS, OID_NIR, type OidIns } from '../../schemas/insi/oid.ts'

const OIDS = Object.keys(OID_INS) as [OidIns, ...OidIns[]]

const MATRICULE = z.strictObject({
  numero: z.string().regex(/^\d{5}(\d{2}|2[AB])\d{6}$/),
  cle: z.string().regex(/^\d{2}$/),
  oid: z.enum(OIDS).default(OID_NIR),
})

/** Une personne de la base nationale simulée (ins.md §5.6, §6). */
export const SCHEMA_IDENTITE = z
  .strictObject({
    nomNaissance: z.string().min(1).max(100),
    /** Liste de l'état civil, séparée par des espaces. */
    prenoms: z.string().min(1).max(100),
    sexe: z.enum(['F', 'M']),
    /** `AAAA-MM-JJ`, date lunaire admise. */
    dateNaissance: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    lieuNaissance: z.string().regex(/^(\d{5}|2[AB]\d{3})$/),
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
      .strictObject({ numero: z.string().regex(/^\d{5}(\d{2}|2[AB])\d{6}$/), rang: z.int().min(1) })
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
          message: `ne va pas avec ${numero}, dont la clé est ${juste} (mettre clesFausses pour le faire exprès)`,
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
