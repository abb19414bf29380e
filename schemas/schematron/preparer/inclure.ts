import { lireArbre } from '../arbre/lire-arbre.ts'
import { GENRE } from '../arbre/noeud.ts'
import { creerNoms } from '../arbre/noms.ts'
import { alleger, attribut, type ElementSch, ESPACE_SCH } from './element-sch.ts'
import { ErreurPreparation, type Sources } from './sources.ts'

const PROFONDEUR_MAX = 30

/** Un fichier relatif à un autre : `a/b.sch` et `../c.sch` donnent `c.sch`. */
export function relatifA(fichier: string, href: string): string {
  const parties = fichier.split('/').slice(0, -1)
  for (const partie of href.replaceAll('\\', '/').split('/')) {
    if (partie === '..') parties.pop()
    else if (partie !== '.' && partie !== '') parties.push(partie)
  }
  return parties.join('/')
}

/** L'assemblage d'un schematron, et les fichiers lus pour le faire. */
export interface Assemblage {
  readonly schema: ElementSch
  readonly fichiers: readonly string[]
}

function parIdentifiant(element: ElementSch, id: string): ElementSch | null {
  if (attribut(element, 'id') === id) return element
  for (const enfant of element.enfants) {
    if (typeof enfant === 'string') continue
    const trouve = parIdentifiant(enfant, id)
    if (trouve !== null) return trouve
  }
  return null
}

/** Lit un schematron et met à la place de chaque `include` ce qu'il désigne (ISO 19757-3 §5.4.4 [V]). */
export function assembler(principal: string, sources: Sources): Assemblage {
  const noms = creerNoms()
  const lus = new Map<string, ElementSch>()
  const lire = (fichier: string): ElementSch => {
    const deja = lus.get(fichier)
    if (deja !== undefined) return deja
    const racine = lireArbre(sources.lire(fichier), noms).enfants.find(
      (n) => n.genre === GENRE.element,
    )
    if (racine === undefined) throw new ErreurPreparation(`${fichier} : aucun élément`)
    const element = alleger(racine)
    lus.set(fichier, element)
    return element
  }
  const resoudre = (
    include: ElementSch,
    depuis: string,
  ): { element: ElementSch; fichier: string } => {
    const [href = '', id] = attribut(include, 'href').split('#')
    // Certains jeux écrivent le chemin depuis le schematron principal, pas depuis le fichier qui inclut.
    const fichier =
      sources.trouver(relatifA(depuis, href)) ?? sources.trouver(relatifA(principal, href))
    if (fichier === null) {
      throw new ErreurPreparation(`${depuis} inclut « ${href} », absent du dossier importé`)
    }
    const element =
      id === undefined || id === '' ? lire(fichier) : parIdentifiant(lire(fichier), id)
    if (element === null) throw new ErreurPreparation(`${fichier} : aucun élément d’id « ${id} »`)
    return { element, fichier }
  }
  const derouler = (element: ElementSch, fichier: string, profondeur: number): ElementSch => {
    if (profondeur > PROFONDEUR_MAX) {
      throw new ErreurPreparation(`${principal} : des include se contiennent l’un l’autre`)
    }
    const enfants = element.enfants.map((enfant) => {
      if (typeof enfant === 'string') return enfant
      if (enfant.espace !== ESPACE_SCH || enfant.nom !== 'include') {
        return derouler(enfant, fichier, profondeur)
      }
      const inclus = resoudre(enfant, fichier)
      return derouler(inclus.element, inclus.fichier, profondeur + 1)
    })
    return { ...element, enfants }
  }
  const debut = sources.trouver(principal)
  if (debut === null) throw new ErreurPreparation(`${principal} est absent du dossier importé`)
  const schema = derouler(lire(debut), debut, 0)
  return { schema, fichiers: [...lus.keys()] }
}
