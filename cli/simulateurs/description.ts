import { z } from 'zod'

const adresseLocale = z.url({ protocol: /^https?$/ }).refine((adresse) => {
  const { hostname } = new URL(adresse)
  return hostname === '127.0.0.1' || hostname === 'localhost'
}, 'une adresse de cette machine est attendue')

const certificat = z.looseObject({ cert: z.string().min(1), cle: z.string().min(1) })

/** Ce que nous lisons de la ligne de « segur simulateurs --json » (conception.md §5). */
export const schemaDescription = z.looseObject({
  controle: adresseLocale,
  pki: z.looseObject({
    ca: z.string().min(1),
    clients: z.looseObject({ 'insi-manu': certificat }),
  }),
  insi: z.looseObject({ url: adresseLocale, idamAcceptes: z.array(z.string()).min(1) }),
  vitale: z.looseObject({ url: adresseLocale }),
})

export type Description = z.infer<typeof schemaDescription>
