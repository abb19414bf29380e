import { createHmac, timingSafeEqual } from 'node:crypto'
import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { typeDeNom } from '../../../reports/campagne/types-mime.ts'
import type { Campagnes } from './campagnes.ts'
import { lirePortion, type Portion } from './portion.ts'

const PREFIXE = '/fichiers'

/** Une clé par campagne : le rapport, servi sans origine, lit ses images sans témoin de séance. */
export const cleDe = (secret: string, nom: string): string =>
  createHmac('sha256', secret).update(nom).digest('hex').slice(0, 32)

export function adresseFichier(cle: string, nom: string, chemin: string): string {
  const parties = chemin.split('/').map(encodeURIComponent).join('/')
  return `${PREFIXE}/${cle}/${encodeURIComponent(nom)}/${parties}`
}

function cleJuste(donnee: string, attendue: string): boolean {
  const [a, b] = [Buffer.from(donnee), Buffer.from(attendue)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Le fichier demandé, s'il est vraiment dans la campagne : un lien qui en sort n'est pas suivi. */
function trouver(dossier: string, demande: string): string | null {
  try {
    const racine = realpathSync(dossier)
    const fichier = realpathSync(path.join(racine, demande))
    return fichier.startsWith(racine + path.sep) && statSync(fichier).isFile() ? fichier : null
  } catch {
    return null
  }
}

/** Ce qui suit la clé et la campagne, décodé une seule fois ; nul quand l'adresse est mal formée. */
function cheminDemande(adresse: string): string | null {
  try {
    return new URL(adresse).pathname.split('/').slice(4).map(decodeURIComponent).join('/')
  } catch {
    return null
  }
}

interface Service {
  type: string
  politique: string
  telecharger: boolean
}

const FERME = "default-src 'none'; frame-ancestors 'self'"
/** Le rapport apporte sa propre politique et l'empreinte de son script ; ici, il n'a plus d'origine. */
const RAPPORT = "sandbox allow-scripts allow-popups; frame-ancestors 'self'"

/** Ce qu'un navigateur montre sans risque ; le reste se lit en texte, ou se télécharge. */
function commentServir(chemin: string): Service {
  const type = typeDeNom(chemin)
  if (chemin === 'rapport.html')
    return { type: 'text/html; charset=utf-8', politique: RAPPORT, telecharger: false }
  if (/^(image|video)\//.test(type) || type === 'application/pdf')
    return { type, politique: FERME, telecharger: false }
  if (/^text\/|xml|json|yaml|rfc822|hl7/.test(type))
    return {
      type: 'text/plain; charset=utf-8',
      politique: `sandbox; ${FERME}`,
      telecharger: false,
    }
  return { type, politique: `sandbox; ${FERME}`, telecharger: true }
}

function entetesDe(chemin: string): Record<string, string> {
  const { type, politique, telecharger } = commentServir(chemin)
  return {
    'content-type': type,
    'content-security-policy': politique,
    'content-disposition': telecharger ? 'attachment' : 'inline',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'accept-ranges': 'bytes',
    // Le contenu d'un objet est dans son nom ; le reste peut être réécrit.
    'cache-control': chemin.startsWith('objets/')
      ? 'private, max-age=31536000, immutable'
      : 'private, no-cache',
  }
}

/** En deçà, un fichier se lit d'un coup : un flux coûte plus cher que l'image. */
const ENTIER_MAX = 4 * 1024 * 1024

function lireCorps(fichier: string, { debut, fin }: Portion, taille: number): BodyInit {
  if (taille <= ENTIER_MAX) return new Uint8Array(readFileSync(fichier)).subarray(debut, fin + 1)
  return Readable.toWeb(createReadStream(fichier, { start: debut, end: fin })) as ReadableStream
}

/** Le fichier, ou la portion demandée. */
function envoyer(fichier: string, chemin: string, demande: string | undefined): Response {
  const { size } = statSync(fichier)
  const portion = lirePortion(demande, size)
  if (portion === 'insatisfiable')
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  const envoyee = portion ?? { debut: 0, fin: size - 1 }
  const { debut, fin } = envoyee
  return new Response(lireCorps(fichier, envoyee, size), {
    status: portion === null ? 200 : 206,
    headers: {
      ...entetesDe(chemin),
      'content-length': String(fin - debut + 1),
      ...(portion === null ? {} : { 'content-range': `bytes ${debut}-${fin}/${size}` }),
    },
  })
}

/** `/fichiers/<clé>/<campagne>/<chemin>` : les fichiers d'une campagne, sans pouvoir sur la console. */
export function servirFichiers(campagnes: Campagnes, secret: string): Hono {
  const app = new Hono()
  app.get('/:cle/:nom/*', (c) => {
    const { cle, nom } = c.req.param()
    if (!cleJuste(cle, cleDe(secret, nom)) || !campagnes.existe(nom)) return c.notFound()
    const chemin = cheminDemande(c.req.url)
    const fichier = chemin === null ? null : trouver(path.join(campagnes.racine, nom), chemin)
    if (chemin === null || fichier === null) return c.notFound()
    return envoyer(fichier, chemin, c.req.header('range'))
  })
  return app
}
