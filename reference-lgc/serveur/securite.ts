import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'

/** Le plus long formulaire tient en quelques kilo-octets. */
const CORPS_MAX = 64 * 1024

/** Tout vient de nous, rien n'est en ligne dans la page, personne ne nous encadre. */
export const entetesSurs = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    // Le poste parle au logiciel en local, sans TLS.
    strictTransportSecurity: false,
  })

/** Une demande démesurée est coupée avant d'être lue. */
export const corpsLimite = (): MiddlewareHandler =>
  bodyLimit({ maxSize: CORPS_MAX, onError: (c) => c.text('Demande trop grande.', 413) })

/** Un formulaire ne s'accepte que d'une page à nous (contrôle de l'origine). */
export const origineControlee = (): MiddlewareHandler => csrf()
