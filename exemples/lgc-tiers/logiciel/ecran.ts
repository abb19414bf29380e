import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Hono } from 'hono'

const DOSSIER = path.join(import.meta.dirname, '..', 'ecran')
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Sert les fichiers de l'écran, lus au démarrage : aucune adresse ne choisit un fichier du disque. */
export function routesEcran(): Hono {
  const app = new Hono()
  const fichiers = readdirSync(DOSSIER, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => path.join(entree.parentPath, entree.name))
  for (const fichier of fichiers) {
    const type = TYPES[path.extname(fichier)]
    if (type === undefined) continue
    const adresse = path.relative(DOSSIER, fichier).split(path.sep).join('/')
    const contenu = readFileSync(fichier)
    const servir = () => new Response(contenu, { headers: { 'content-type': type } })
    app.get(adresse === 'index.html' ? '/' : `/${adresse}`, servir)
  }
  return app
}
