import type { Jeu } from '../../jeu/index.ts'
import { REFUS } from '../erreur.ts'
import type { Ressource, TypeRessource } from '../ressources/types.ts'
import { critereDate } from './date.ts'
import { critereJeton } from './jeton.ts'
import { critereReference, identifiantCite } from './reference.ts'
import { critereTexte } from './texte.ts'
import type { Critere, Parametre, SourceFhir, Trouvee } from './types.ts'

interface Definition<T> {
  type: TypeRessource
  id(element: T): string
  ecrire(element: T): Ressource
  toutes(jeu: Jeu): Generator<T>
  parId(jeu: Jeu, id: string): T | null
  /** Éléments d'une autre ressource, sans parcourir tout le jeu : paramètre de référence → lecture. */
  raccourcis?: Record<string, (jeu: Jeu, id: string) => readonly T[]>
  parametres: Record<string, Parametre<T>>
  maintenant(): Date
}

type Predicat<T> = (element: T) => boolean

function compiler<T>(
  { modificateur, valeurs }: Critere,
  parametre: Parametre<T>,
  maintenant: Date,
): Predicat<T> {
  switch (parametre.type) {
    case 'string': {
      const juger = critereTexte(modificateur, valeurs)
      return (element) => juger(parametre.lire(element))
    }
    case 'token': {
      const juger = critereJeton(modificateur, valeurs)
      return (element) => juger(parametre.lire(element))
    }
    case 'reference': {
      const juger = critereReference(modificateur, valeurs, parametre.vers)
      return (element) => juger(parametre.lire(element))
    }
    default: {
      const juger = critereDate(modificateur, valeurs, maintenant)
      return (element) => juger(parametre.lire(element))
    }
  }
}

/** Les seuls éléments qu'un critère peut garder, quand il les désigne par leur identifiant. */
function candidats<T>(
  { parId, raccourcis = {}, parametres, toutes }: Definition<T>,
  jeu: Jeu,
  criteres: readonly Critere[],
): Iterable<T> {
  const simple = criteres.filter(({ modificateur }) => modificateur === null)
  const parIdentifiant = simple.find(({ nom }) => nom === '_id')
  if (parIdentifiant)
    return [...new Set(parIdentifiant.valeurs)].flatMap((id) => parId(jeu, id) ?? [])
  for (const { nom, valeurs } of simple) {
    const parametre = parametres[nom]
    const raccourci = Object.hasOwn(raccourcis, nom) ? raccourcis[nom] : undefined
    if (raccourci && parametre?.type === 'reference') {
      const ids = new Set(valeurs.map((valeur) => identifiantCite(valeur, parametre.vers)))
      return [...ids].flatMap((id) => raccourci(jeu, id))
    }
  }
  return toutes(jeu)
}

/** Le paramètre d'un critère ; lève comme le vrai service quand il n'existe pas (annuaire.md §4 [V]). */
function parametreDe<T>(parametres: Record<string, Parametre<T>>, nom: string): Parametre<T> {
  const parametre = Object.hasOwn(parametres, nom) ? parametres[nom] : undefined
  if (parametre) return parametre
  if (nom.includes('.'))
    throw REFUS.chainage(`Chained parameter ${nom.slice(0, 200)} not supported`)
  throw REFUS.parametre(`Parameter ${nom.slice(0, 200)} not found`)
}

/** Un type de ressource, depuis ce qu'il lit du jeu. */
export function definirSource<T>(definition: Definition<T>): SourceFhir {
  const { type, id, ecrire, parId, parametres, maintenant } = definition
  const trouver = (element: T): Trouvee => ({
    type,
    id: id(element),
    ecrire: () => ecrire(element),
    cite(nom) {
      const parametre = parametres[nom]
      return parametre?.type === 'reference' ? parametre.lire(element) : []
    },
  })
  return {
    type,
    parametres: new Map(Object.entries(parametres).map(([nom, p]) => [nom, p.type])),
    *chercher(jeu, criteres) {
      const instant = maintenant()
      const predicats = criteres.map((critere) =>
        compiler(critere, parametreDe(parametres, critere.nom), instant),
      )
      for (const element of candidats(definition, jeu, criteres))
        if (predicats.every((convient) => convient(element))) yield trouver(element)
    },
    lire(jeu, demande) {
      const element = parId(jeu, demande)
      return element === null ? null : trouver(element)
    },
  }
}
