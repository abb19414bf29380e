import { BlockList, isIP } from 'node:net'
import { z } from 'zod'

/** Réseaux privés (RFC 1918, RFC 4193) : aucun service national n’y est. */
function creerPrives(): BlockList {
  const liste = new BlockList()
  liste.addSubnet('127.0.0.0', 8)
  liste.addSubnet('10.0.0.0', 8)
  liste.addSubnet('172.16.0.0', 12)
  liste.addSubnet('192.168.0.0', 16)
  liste.addSubnet('fc00::', 7, 'ipv6')
  return liste
}
const PRIVES = creerPrives()

/** Un nom pourrait mener à un vrai service : hors de cette machine, seule une adresse IP privée est admise. */
function estDuBanc(hote: string): boolean {
  const nu = hote.replace(/^\[|\]$/g, '')
  const version = isIP(nu)
  if (version === 0) return nu === 'localhost'
  return PRIVES.check(nu, version === 4 ? 'ipv4' : 'ipv6')
}

const adresseLocale = z
  .url({ protocol: /^https?$/ })
  .refine((adresse) => estDuBanc(new URL(adresse).hostname), 'une adresse du banc est attendue')

const certificat = z.looseObject({ cert: z.string().min(1), cle: z.string().min(1) })

/** Ce que nous lisons de la ligne de « segur simulateurs --json » (conception.md §5). */
export const schemaDescription = z.looseObject({
  controle: adresseLocale,
  pki: z.looseObject({
    ca: z.string().min(1),
    clients: z.looseObject({
      'insi-manu': certificat,
      'insi-auto': certificat.optional(),
      'ps-signature': certificat.optional(),
      proxy: certificat.optional(),
    }),
  }),
  insi: z.looseObject({ url: adresseLocale, idamAcceptes: z.array(z.string()).min(1) }),
  vitale: z.looseObject({ url: adresseLocale }),
  apcv: z.looseObject({ url: adresseLocale, nfc: adresseLocale }).optional(),
  flux: z
    .object({
      hote: z.string().refine(estDuBanc, 'une adresse du banc est attendue'),
      port: z.int().min(1).max(65_535),
      application: z.string(),
      etablissement: z.string(),
    })
    .optional(),
  apiPsc: z
    .looseObject({
      jeton: adresseLocale,
      whoami: adresseLocale,
      clients: z.array(z.looseObject({ id: z.string(), certificat: z.string() })),
    })
    .optional(),
  mss: z
    .looseObject({
      autoconfig: adresseLocale,
      revocation: adresseLocale,
      boites: z.array(z.string()),
      imapStarttls: z.number().optional(),
      smtpStarttls: z.number().optional(),
      dns: z.number().optional(),
    })
    .optional(),
  on: z.looseObject({ url: adresseLocale }).optional(),
  annuaire: z
    .looseObject({ fhir: adresseLocale, cle: z.string(), extractions: adresseLocale })
    .optional(),
  reseau: z.looseObject({ jeton: z.string().nullable() }).optional(),
})

export type Description = z.infer<typeof schemaDescription>
