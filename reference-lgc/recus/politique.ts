import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { BORNES } from './lecture/bornes.ts'

/** Le rendu d'une feuille reçue : montré dans un cadre, sans script, sans réseau, sans origine. */
const PRESENTATION = /^\/recus\/\d+\/presentation$/
const DOCUMENT = /^\/recus\/\d+(?:\/\w[\w-]*)?$/

/**
 * Ce qu'un émetteur a écrit ne peut ni s'exécuter, ni appeler, ni soumettre (FAQ-08, BIO.06). Les
 * scripts sont interdits par `default-src 'none'` ; « allow-scripts » laisse seulement les outils
 * d'accessibilité et de preuve lire le cadre, que le bac à sable tient sans origine.
 */
const inerte = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['data:'],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'self'"],
    sandbox: ['allow-scripts'],
  },
  originAgentCluster: false,
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
})

/** La politique d'en-têtes propre aux documents reçus ; `null` pour toute autre page. */
export function politiqueRecus(
  chemin: string,
): { inerte: MiddlewareHandler } | { cadre: true } | null {
  if (PRESENTATION.test(chemin)) return { inerte }
  return DOCUMENT.test(chemin) ? { cadre: true } : null
}

const IMPORT = '/recus/importer'

/** Deux fois la borne d'un document : un fichier un peu trop gros a droit à une phrase. */
export const corpsImport = bodyLimit({
  maxSize: 2 * BORNES.taille,
  onError: (c) => c.text('Fichier trop grand : rien n’est importé.', 413),
})

export const estImport = (chemin: string): boolean => chemin === IMPORT
