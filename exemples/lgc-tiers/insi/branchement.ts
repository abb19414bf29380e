import { readFileSync } from 'node:fs'
import { z } from 'zod'

const certificat = z.looseObject({ cert: z.string(), cle: z.string() })

/** De la ligne de « segur simulateurs --json », ce qui règle nos appels à INSi. */
const schema = z.looseObject({
  insi: z.looseObject({ url: z.url(), idamAcceptes: z.tuple([z.string()]).rest(z.string()) }),
  pki: z.looseObject({ ca: z.string(), clients: z.looseObject({ 'insi-manu': certificat }) }),
})

/** Où est INSi, à quelle autorité se fier, et sous quel certificat la structure s'y présente. */
export interface Branchement {
  url: string
  idam: string
  autorite: string
  certificat: string
  cle: string
}

/** Lit le fichier que « segur simulateurs --json » a écrit. */
export function lireBranchement(fichier: string): Branchement {
  const [ligne = ''] = readFileSync(fichier, 'utf8').split('\n')
  const { insi, pki } = schema.parse(JSON.parse(ligne))
  const { cert, cle } = pki.clients['insi-manu']
  return {
    url: insi.url,
    idam: insi.idamAcceptes[0],
    autorite: pki.ca,
    certificat: cert,
    cle,
  }
}
