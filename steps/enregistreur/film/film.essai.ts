import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright'
import { trouverCommande } from './commandes.ts'
import type { Film } from './types.ts'

/** Un logiciel de deux écrans. */
export async function ouvrirLogiciel(): Promise<{ adresse: string; fermer(): void }> {
  const serveur = createServer((requete, reponse) => {
    const titre = requete.url === '/suite' ? 'La suite' : 'Le début'
    reponse.setHeader('content-type', 'text/html; charset=utf-8')
    reponse.end(`<!doctype html><html lang="fr"><title>${titre}</title><h1>${titre}</h1>`)
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const { port } = serveur.address() as AddressInfo
  return { adresse: `http://127.0.0.1:${port}`, fermer: () => serveur.close() }
}

/** Ses deux écrans, comme un pilote les ouvrirait. */
export async function jouer(
  navigateur: Browser,
  adresse: string,
  tenir: () => Promise<void>,
): Promise<void> {
  const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
  const vue = await contexte.newPage()
  for (const chemin of ['/', '/suite']) {
    await vue.goto(`${adresse}${chemin}`)
    await tenir()
  }
}

export interface Mesure {
  largeur: number
  hauteur: number
  /** Secondes. */
  duree: number
  octets: number
}

/** Ce que ffprobe lit du fichier ; nul là où il n'est pas installé. */
export function mesurer({ fichier }: Film): Mesure | null {
  const ffprobe = trouverCommande('ffprobe')
  if (ffprobe === null) return null
  const champs = 'format=duration,size:stream=width,height'
  const options = ['-v', 'error', '-show_entries', champs, '-of', 'json', String(fichier)]
  const { streams, format } = JSON.parse(execFileSync(ffprobe, options, { encoding: 'utf8' })) as {
    streams: { width: number; height: number }[]
    format: { duration: string; size: string }
  }
  const { width = 0, height = 0 } = streams[0] ?? {}
  const { duration, size } = format
  return { largeur: width, hauteur: height, duree: Number(duration), octets: Number(size) }
}
