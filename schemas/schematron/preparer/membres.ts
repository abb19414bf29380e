import { attribut, type ElementSch, ESPACE_SCH, enfantsSch } from './element-sch.ts'
import type { Membre, Morceau } from './schematron-prepare.ts'
import type { TableExpressions } from './table-expressions.ts'

function morceaux(element: ElementSch, table: TableExpressions): readonly Morceau[] {
  return element.enfants.flatMap((enfant): readonly Morceau[] => {
    if (typeof enfant === 'string') return [enfant]
    if (enfant.espace === ESPACE_SCH && enfant.nom === 'value-of') {
      return [{ valeur: table.ranger(attribut(enfant, 'select')) }]
    }
    if (enfant.espace === ESPACE_SCH && enfant.nom === 'name') {
      const chemin = enfant.attributs.get('path')
      return [{ nom: chemin === undefined ? null : table.ranger(chemin) }]
    }
    return morceaux(enfant, table)
  })
}

/** Les blancs d'un message mis en page dans le XML ne disent rien. */
function condenser(liste: readonly Morceau[]): readonly Morceau[] {
  return liste.map((morceau) =>
    typeof morceau === 'string' ? morceau.replace(/\s+/g, ' ') : morceau,
  )
}

/** Ce qu'une règle contient, dans l'ordre : variables, reprises, vérifications. */
export function membresDe(regle: ElementSch, table: TableExpressions): readonly Membre[] {
  let rang = 0
  return enfantsSch(regle, 'let', 'extends', 'assert', 'report').map((e): Membre => {
    if (e.nom === 'let') {
      return {
        g: 'soit',
        nom: attribut(e, 'name').trim(),
        valeur: table.ranger(attribut(e, 'value')),
      }
    }
    if (e.nom === 'extends') return { g: 'reprend', regle: attribut(e, 'rule') }
    rang += 1
    return {
      g: 'verifie',
      genre: e.nom === 'report' ? 'report' : 'assert',
      id: attribut(e, 'id') || String(rang),
      role: attribut(e, 'role') || attribut(regle, 'role'),
      test: table.ranger(attribut(e, 'test')),
      message: condenser(morceaux(e, table)),
    }
  })
}
