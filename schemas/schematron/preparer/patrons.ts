import { attribut, type ElementSch, enfantsSch, estAbstrait, tousSch } from './element-sch.ts'
import { ErreurPreparation } from './sources.ts'

type Parametre = readonly [string, string]

function substituer(element: ElementSch, parametres: readonly Parametre[]): ElementSch {
  const remplacer = (valeur: string): string =>
    parametres.reduce((texte, [nom, par]) => texte.replaceAll(nom, () => par), valeur)
  return {
    ...element,
    attributs: new Map([...element.attributs].map(([nom, valeur]) => [nom, remplacer(valeur)])),
    enfants: element.enfants.map((e) => (typeof e === 'string' ? e : substituer(e, parametres))),
  }
}

/** Le plus long d'abord : `$elt` ne doit pas manger le début de `$eltCode`. */
function parametresDe(patron: ElementSch): readonly Parametre[] {
  return enfantsSch(patron, 'param')
    .map((p): Parametre => [`$${attribut(p, 'name')}`, attribut(p, 'value')])
    .sort(([a], [b]) => b.length - a.length)
}

/** Les patrons que la phase par défaut active, leurs modèles abstraits instanciés (ISO 19757-3 §6.3 [V]). */
export function patronsActifs(schema: ElementSch): {
  patrons: readonly ElementSch[]
  phase: string
} {
  const modeles = new Map(
    tousSch(schema, 'pattern')
      .filter(estAbstrait)
      .map((p) => [attribut(p, 'id'), p] as const)
      .reverse(),
  )
  const instancier = (patron: ElementSch): ElementSch => {
    const isA = attribut(patron, 'is-a')
    if (isA === '') return patron
    const modele = modeles.get(isA)
    if (modele === undefined) throw new ErreurPreparation(`patron abstrait inconnu : ${isA}`)
    const copie = substituer(modele, parametresDe(patron))
    const attributs = new Map(copie.attributs).set('id', attribut(patron, 'id'))
    attributs.delete('abstract')
    return { ...copie, attributs }
  }
  const concrets = enfantsSch(schema, 'pattern').filter((p) => !estAbstrait(p))
  const phase = attribut(schema, 'defaultPhase')
  if (phase === '' || phase === '#ALL') return { patrons: concrets.map(instancier), phase }
  const actifs = new Set(
    enfantsSch(schema, 'phase')
      .filter((p) => attribut(p, 'id') === phase)
      .flatMap((p) => enfantsSch(p, 'active').map((a) => attribut(a, 'pattern'))),
  )
  const gardes = concrets.filter((p) => actifs.has(attribut(p, 'id')))
  return { patrons: gardes.map(instancier), phase }
}
