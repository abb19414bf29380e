/** De quoi déposer et relire des copies dans les essais. */
import { randomBytes } from 'node:crypto'
import { BASE, type Navigateur, type PageLue, texteDe } from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'

/** Une suite d'octets qu'aucun hasard ne met ailleurs. */
export const RECONNAISSABLE = randomBytes(96)

/** Assez d'un fichier pour son type : l'essai ne l'affiche pas. */
export const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  RECONNAISSABLE,
  randomBytes(4096),
  Buffer.from('0000000049454e44ae426082', 'hex'),
])
export const JPEG = Buffer.concat([
  Buffer.from('ffd8ffe0', 'hex'),
  RECONNAISSABLE,
  randomBytes(1024),
  Buffer.from('ffd9', 'hex'),
])

interface Envoi {
  titre: string
  octets: Uint8Array
  nom?: string
  type?: string
  patient?: string
}

export type Demandeur = { lgc: Pick<Lgc, 'app'>; n: Navigateur }

/** Envoie le formulaire de dépôt, puis suit la redirection. */
export async function deposer(
  { lgc, n }: Demandeur,
  { titre, octets, nom = 'copie.png', type = 'image/png', patient = '1' }: Envoi,
): Promise<PageLue> {
  const corps = new FormData()
  corps.set('titre', titre)
  corps.set('fichier', new File([new Uint8Array(octets)], nom, { type }))
  // Le navigateur annonce toujours la taille d'un formulaire.
  const demande = new Request(`${BASE}/patients/${patient}/copies`, { method: 'POST', body: corps })
  const brut = await demande.arrayBuffer()
  const reponse = await lgc.app.request(`${BASE}/patients/${patient}/copies`, {
    method: 'POST',
    headers: {
      cookie: n.cookie(),
      origin: BASE,
      'content-type': demande.headers.get('content-type') ?? '',
      'content-length': String(brut.byteLength),
    },
    body: brut,
  })
  const suite = reponse.headers.get('location')
  if (suite) return n.aller(suite)
  const html = await reponse.text()
  return { statut: reponse.status, chemin: '', html, texte: texteDe(html) }
}

export async function octetsDe({ lgc, n }: Demandeur, chemin: string): Promise<Buffer> {
  const reponse = await lgc.app.request(`${BASE}${chemin}`, { headers: { cookie: n.cookie() } })
  if (reponse.status !== 200) throw new Error(`${chemin} : ${reponse.status}`)
  return Buffer.from(await reponse.arrayBuffer())
}
