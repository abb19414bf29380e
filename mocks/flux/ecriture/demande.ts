import { z } from 'zod'
import { OID_INS, type OidIns } from '../../../schemas/insi/oid.ts'

const OIDS = Object.keys(OID_INS) as [OidIns, ...OidIns[]]
const nom = z.string().max(200)

/** L'identité à transmettre ; date `AAAA-MM-JJ`, lieu en code COG, vide ou absent s'il n'est pas dit. */
export const IDENTITE_TRANSMISE = z.strictObject({
  nomNaissance: nom,
  premierPrenom: nom,
  prenoms: nom.default(''),
  nomUtilise: nom.default(''),
  prenomUtilise: nom.default(''),
  sexe: z.string().max(1),
  dateNaissance: z.string().max(20),
  lieuNaissance: z.string().max(10).default(''),
})

const MESURE = z.strictObject({
  code: z.string().max(40).default(''),
  libelle: z.string().min(1).max(200),
  valeur: z.string().max(200),
  unite: z.string().max(40).default(''),
  reference: z.string().max(80).default(''),
})

const BRUT = z.strictObject({
  emetteur: z.string().optional(),
  /** Octets du message tels quels, sans contrôle : pour éprouver un logiciel. */
  brut: z.string().max(2 * 1024 * 1024),
  encodage: z.enum(['utf8', 'latin1']).default('utf8'),
  /** Faux : sans les marques MLLP. */
  trame: z.boolean().default(true),
})

const STRUCTUREE = z.strictObject({
  emetteur: z.string(),
  evenement: z.enum(['A28', 'A31', 'ORU']),
  identite: IDENTITE_TRANSMISE,
  /** Matricule de quinze caractères et son OID ; absent : identité sans INS. */
  ins: z
    .strictObject({ matricule: z.string().max(30), oid: z.enum(OIDS) })
    .nullable()
    .default(null),
  fiabilite: z.enum(['VALI', 'PROV']).default('VALI'),
  /** Résultats d'un message ORU. */
  resultat: z
    .strictObject({ titre: z.string().min(1).max(200), mesures: z.array(MESURE).min(1).max(50) })
    .nullable()
    .default(null),
  /** MSH-10 ; par défaut un numéro du banc. Le même deux fois : un renvoi. */
  identifiant: z.string().min(1).max(50).optional(),
  /** Le message est faux à dessein : nos règles ne le reprochent pas au banc. */
  aDessein: z.boolean().default(false),
})

/** Le corps de `POST /_mock/flux/envoyer`. */
export const DEMANDE_ENVOI = z.union([BRUT, STRUCTUREE])
export type DemandeEnvoi = z.output<typeof DEMANDE_ENVOI>
export type MessageStructure = z.output<typeof STRUCTUREE>
