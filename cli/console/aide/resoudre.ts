import path from 'node:path'
import { adresseAide } from '../vues/adresses.ts'
import type { Resoudre } from './contenu.tsx'

/**
 * Où mènent les liens d'une page : une autre page de docs/, une image, un site. Un fichier du projet
 * hors de docs/ n'a pas de page ici ; une autre forme d'adresse n'est pas un lien.
 */
export function resoudreDepuis(page: string, pages: ReadonlySet<string>): Resoudre {
  return (cible) => {
    if (/^https?:\/\//.test(cible)) return { adresse: cible, externe: true }
    if (cible.startsWith('#')) return { adresse: cible, externe: false }
    if (/^[a-z][a-z0-9+.-]*:/i.test(cible)) return null
    const [relatif = '', ancre] = cible.split('#')
    const chemin = path.posix.join(path.posix.dirname(page), relatif)
    const nom = chemin.replace(/\.md$/, '')
    if (pages.has(nom))
      return { adresse: adresseAide(ancre === undefined ? nom : `${nom}#${ancre}`), externe: false }
    return chemin.startsWith('images/') ? { adresse: `/aide/${chemin}`, externe: false } : null
  }
}
