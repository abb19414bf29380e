import { z } from 'zod'

const adresse = z.string().min(1).max(2_000)
const rdn = z.record(z.string().min(1).max(60), z.array(z.string().min(1).max(400)).min(1))

/** Un nom distinctif, un objet par RDN, chaque attribut avec ses valeurs (igc-sante.md §3). */
export type NomParRdn = readonly Readonly<Record<string, readonly string[]>>[]

/** Un fournisseur de service enregistré, comme un fichier ou une commande le donne (psc.md §16). */
export const SCHEMA_CLIENT = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .max(100)
      .regex(/^[\x21-\x7e]+$/),
    nom: z.string().min(1).max(120),
    secret: z.string().min(1).max(200).nullable().default(null),
    /** Sujet du certificat en TLS mutuel ; nul pour un client à secret. */
    sujet: z.array(rdn).min(1).nullable().default(null),
    redirections: z.array(adresse).max(50).default([]),
    retoursDeconnexion: z.array(adresse).max(50).default([]),
    /** Tout port d'une redirection de bouclage convient (RFC 8252 §7.3). */
    boucleLocale: z.boolean().default(false),
    ciba: z.boolean().default(false),
    /** Ses jetons d'accès ne servent qu'avec son certificat (RFC 8705 §3). */
    jetonsLies: z.boolean().default(false),
  })
  .refine(({ secret, sujet }) => (secret === null) !== (sujet === null), {
    message: 'a un secret ou un sujet de certificat, l’un des deux',
    path: ['secret'],
  })
export type ClientPsc = z.output<typeof SCHEMA_CLIENT>
export type ClientPscDonne = z.input<typeof SCHEMA_CLIENT>
