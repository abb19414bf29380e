import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { TAILLE_MAX } from '../copies/parametres.ts'
import { corpsNomenclature, estImportNomenclature } from '../nomenclatures/limites.ts'
import { corpsImport, estImport, politiqueRecus } from '../recus/politique.ts'
import { corpsVaccin, estSaisieVaccin } from '../vaccins/limites.ts'

/** Le plus long formulaire tient en quelques kilo-octets. */
const CORPS_MAX = 64 * 1024

const politique = (cadres: string[]): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameSrc: cadres,
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    // Le poste parle au logiciel en local, sans TLS.
    strictTransportSecurity: false,
  })

/** Tout vient de nous, rien n'est en ligne dans la page ; seul un document reçu a son cadre inerte. */
export function entetesSurs(): MiddlewareHandler {
  const [ordinaire, avecCadre] = [politique(["'none'"]), politique(["'self'"])]
  return (c, suite) => {
    const recus = politiqueRecus(c.req.path)
    if (recus && 'inerte' in recus) return recus.inerte(c, suite)
    return (recus ? avecCadre : ordinaire)(c, suite)
  }
}

/** Le dépôt d'une copie de titre porte un fichier ; un peu trop gros, il a droit à une phrase. */
const DEPOT_COPIE = /^\/patients\/\d+\/copies$/
const DEPOT_MAX = 4 * TAILLE_MAX

/** Une demande démesurée est coupée avant d'être lue. */
export function corpsLimite(): MiddlewareHandler {
  const couper = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => c.text('Demande trop grande.', 413) })
  const [ordinaire, depot] = [couper(CORPS_MAX), couper(DEPOT_MAX)]
  return (c, suite) => {
    if (estImport(c.req.path)) return corpsImport(c, suite)
    if (estImportNomenclature(c.req.path)) return corpsNomenclature(c, suite)
    if (estSaisieVaccin(c.req.path)) return corpsVaccin(c, suite)
    return (DEPOT_COPIE.test(c.req.path) ? depot : ordinaire)(c, suite)
  }
}

/** Un formulaire ne s'accepte que d'une page à nous (contrôle de l'origine). */
export const origineControlee = (): MiddlewareHandler => csrf()
