import type { Noeud } from '../../arbre/noeud.ts'
import { parSuite } from '../calculs/calcul.ts'
import { atomiqueUnique } from '../calculs/operations.ts'
import { ecrireAtomique, texteUnique } from '../valeurs/ecrire.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { estNoeud, type NomQualifie, type Suite, VIDE } from '../valeurs/valeur.ts'
import type { Fonction, Table } from './fonction.ts'

const QNOM = /^(?:([\p{L}_][\p{L}\p{N}\p{M}._-]*):)?([\p{L}_][\p{L}\p{N}\p{M}._-]*)$/u

function couper(ecrit: string, code: string): { prefixe: string; nom: string } {
  const lu = QNOM.exec(ecrit.trim())
  if (lu === null)
    throw new ErreurXPath(code, `« ${ecrit.slice(0, 80)} » n’est pas un nom qualifié`)
  return { prefixe: lu[1] ?? '', nom: lu[2] ?? '' }
}

function resoudre(ecrit: string, element: Noeud): NomQualifie {
  const { prefixe, nom } = couper(ecrit, 'FOCA0002')
  const espace = element.portee?.prefixes.get(prefixe)
  if (espace === undefined && prefixe !== '') {
    throw new ErreurXPath(
      'FONS0004',
      `le préfixe « ${prefixe} » n’est pas déclaré dans le document`,
    )
  }
  return { type: 'qname', espace: espace ?? '', nom, prefixe }
}

function elementUnique(suite: Suite): Noeud {
  const [item] = suite
  if (suite.length === 1 && item !== undefined && estNoeud(item) && item.portee !== null)
    return item
  throw new ErreurXPath('XPTY0004', 'un seul élément est attendu pour résoudre un préfixe')
}

/** Une partie d'un nom qualifié ; vide rend vide. */
function partie(lire: (nom: NomQualifie) => string | null): Fonction {
  return {
    min: 1,
    max: 1,
    compiler: ([a]) =>
      parSuite((c) => {
        const valeur = atomiqueUnique(a?.suite(c) ?? VIDE)
        if (valeur === null) return VIDE
        if (typeof valeur !== 'object' || valeur.type !== 'qname') {
          throw new ErreurXPath('XPTY0004', 'un nom qualifié est attendu')
        }
        const lue = lire(valeur)
        return lue === null ? VIDE : [lue]
      }),
  }
}

export const NOMS_QUALIFIES: Table = {
  QName: {
    min: 2,
    max: 2,
    compiler: ([espace, ecrit]) =>
      parSuite((c) => {
        const { prefixe, nom } = couper(texteUnique(ecrit?.suite(c) ?? VIDE, 'QName'), 'FOCA0002')
        return [
          { type: 'qname', espace: texteUnique(espace?.suite(c) ?? VIDE, 'QName'), nom, prefixe },
        ]
      }),
  },
  'resolve-QName': {
    min: 2,
    max: 2,
    compiler: ([ecrit, element]) =>
      parSuite((c) => {
        const valeur = atomiqueUnique(ecrit?.suite(c) ?? VIDE)
        if (valeur === null) return VIDE
        return [resoudre(ecrireAtomique(valeur), elementUnique(element?.suite(c) ?? VIDE))]
      }),
  },
  'local-name-from-QName': partie(({ nom }) => nom),
  'namespace-uri-from-QName': partie(({ espace }) => espace),
  'prefix-from-QName': partie(({ prefixe }) => (prefixe === '' ? null : prefixe)),
  'in-scope-prefixes': {
    min: 1,
    max: 1,
    compiler: ([a]) =>
      parSuite((c) => [...(elementUnique(a?.suite(c) ?? VIDE).portee?.prefixes.keys() ?? [])]),
  },
  'namespace-uri-for-prefix': {
    min: 2,
    max: 2,
    compiler: ([prefixe, element]) =>
      parSuite((c) => {
        const { portee } = elementUnique(element?.suite(c) ?? VIDE)
        const espace = portee?.prefixes.get(texteUnique(prefixe?.suite(c) ?? VIDE, 'prefixe'))
        return espace === undefined ? VIDE : [espace]
      }),
  },
}
