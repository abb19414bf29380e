import { ESPACE_XSL } from '../xpath/espaces.ts'
import { attribut, type ElementSch, enfantsDe } from './element-sch.ts'
import type { Cle, FonctionPreparee, Instruction } from './schematron-prepare.ts'
import { ErreurPreparation } from './sources.ts'
import type { TableExpressions } from './table-expressions.ts'

/** `xsl:key`, que le schematron emploie par `key()`. */
export function clesDe(schema: ElementSch, table: TableExpressions): readonly Cle[] {
  return enfantsDe(schema, ESPACE_XSL, 'key').map((e) => ({
    nom: attribut(e, 'name'),
    motif: table.ranger(attribut(e, 'match')),
    valeur: table.ranger(attribut(e, 'use')),
  }))
}

function branches(choix: ElementSch, table: TableExpressions) {
  return choix.enfants.flatMap((e) => {
    if (typeof e === 'string' || e.espace !== ESPACE_XSL) return []
    const test = e.nom === 'when' ? table.ranger(attribut(e, 'test')) : null
    return [{ test, corps: instructions(e, table) }]
  })
}

/** Le corps d'une fonction : ce que les schematrons emploient de XSLT, rien de plus. */
function instructions(porteur: ElementSch, table: TableExpressions): readonly Instruction[] {
  return porteur.enfants.flatMap((e): readonly Instruction[] => {
    if (typeof e === 'string' || (e.espace === ESPACE_XSL && e.nom === 'param')) return []
    const choisir = () => table.ranger(attribut(e, 'select'))
    if (e.espace === ESPACE_XSL && e.attributs.has('select')) {
      if (e.nom === 'variable') return [{ g: 'soit', nom: attribut(e, 'name'), valeur: choisir() }]
      if (e.nom === 'sequence') return [{ g: 'rend', valeur: choisir() }]
      if (e.nom === 'value-of') {
        return [{ g: 'rend', valeur: table.ranger(`string-join(${attribut(e, 'select')}, ' ')`) }]
      }
    }
    if (e.espace === ESPACE_XSL && e.nom === 'if') {
      const test = table.ranger(attribut(e, 'test'))
      return [{ g: 'choisit', branches: [{ test, corps: instructions(e, table) }] }]
    }
    if (e.espace === ESPACE_XSL && e.nom === 'choose') {
      return [{ g: 'choisit', branches: branches(e, table) }]
    }
    throw new ErreurPreparation(
      `l’instruction ${e.nom} d’une fonction XSLT est hors de portée du banc`,
    )
  })
}

/** Les `xsl:function` d'un schematron, leur corps traduit ; lève `ErreurPreparation` hors de portée. */
export function fonctionsDe(
  schema: ElementSch,
  table: TableExpressions,
): readonly FonctionPreparee[] {
  return enfantsDe(schema, ESPACE_XSL, 'function').map((e) => {
    const [prefixe = '', nom = ''] = attribut(e, 'name').split(':')
    const parametres = enfantsDe(e, ESPACE_XSL, 'param').map((p) => attribut(p, 'name'))
    const espace = e.prefixes.get(prefixe) ?? ''
    return {
      nom: `{${espace}}${nom}#${parametres.length}`,
      parametres,
      corps: instructions(e, table),
    }
  })
}
