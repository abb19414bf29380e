import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { GABARITS } from '../../../schemas/cda/essais/gabarits.ts'

/** Les documents d'où l'on part : ceux du dossier donné, ou nos gabarits. */
function modeles(exemples: string | undefined): readonly string[] {
  if (exemples === undefined) return Object.values(GABARITS).map((lire) => lire())
  return readdirSync(exemples)
    .filter((nom) => /\.xml$/i.test(nom))
    .sort()
    .map((nom) => readFileSync(path.join(exemples, nom), 'utf8'))
}

/** Écrit `nombre` documents, en reprenant les modèles autant qu'il le faut ; rend leurs chemins. */
export function ecrireDocuments(
  dossier: string,
  { exemples, nombre }: { exemples: string | undefined; nombre: number },
): readonly string[] {
  const sources = modeles(exemples)
  return Array.from({ length: nombre }, (_, rang) => {
    const chemin = path.join(dossier, `${String(rang).padStart(3, '0')}.xml`)
    writeFileSync(chemin, sources[rang % sources.length] ?? '')
    return chemin
  })
}

const PARAGRAPHE = `<paragraph>${'Patient suivi pour un diabète de type 2, sans complication connue. '.repeat(12)}</paragraph>`

/** Un VSM du poids demandé, en Mio : son texte est répété. */
export function ecrireDocumentLourd(dossier: string, mio: number): string {
  const base = GABARITS.vsm2013()
  const poids = mio * 1024 * 1024 - Buffer.byteLength(base)
  const texte = PARAGRAPHE.repeat(Math.max(0, Math.floor(poids / Buffer.byteLength(PARAGRAPHE))))
  const chemin = path.join(dossier, `lourd-${mio}.xml`)
  writeFileSync(
    chemin,
    base.replace('</text>', () => `${texte}</text>`),
  )
  return chemin
}
