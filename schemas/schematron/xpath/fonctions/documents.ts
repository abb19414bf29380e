import { racineDe } from '../../arbre/noeud.ts'
import { parSuite, parVrai } from '../calculs/calcul.ts'
import { ordonner } from '../calculs/ordonner.ts'
import { atomiser } from '../valeurs/atomiser.ts'
import { ecrireAtomique, ecrireItem, texteUnique } from '../valeurs/ecrire.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { estNoeud, type Suite, VIDE } from '../valeurs/valeur.ts'
import type { Environnement, Table } from './fonction.ts'

function ouvrir(env: Environnement, adresse: string): Suite {
  const document = env.ouvrir(adresse)
  if (document !== null) return [document]
  throw new ErreurXPath(
    'FODC0002',
    `le document « ${adresse.slice(0, 200)} » n’est pas dans l’import`,
  )
}

export const DOCUMENTS: Table = {
  doc: {
    min: 1,
    max: 1,
    compiler: ([a], env) =>
      parSuite((c) => {
        const suite = a?.suite(c) ?? VIDE
        return suite.length === 0 ? VIDE : ouvrir(env, texteUnique(suite, 'doc'))
      }),
  },
  document: {
    min: 1,
    max: 2,
    compiler: ([a], env) =>
      parSuite((c) => {
        const ouverts = (a?.suite(c) ?? VIDE).flatMap((item) => [...ouvrir(env, ecrireItem(item))])
        return ordonner(ouverts.filter(estNoeud))
      }),
  },
  'doc-available': {
    min: 1,
    max: 1,
    compiler: ([a], env) =>
      parVrai((c) => {
        const suite = a?.suite(c) ?? VIDE
        return suite.length > 0 && env.ouvrir(texteUnique(suite, 'doc-available')) !== null
      }),
  },
  key: {
    min: 2,
    max: 3,
    compiler: ([nom, valeurs, portee], env) =>
      parSuite((c) => {
        const [depart] = portee?.suite(c) ?? (c.item === null ? VIDE : [c.item])
        if (depart === undefined || !estNoeud(depart)) {
          throw new ErreurXPath('XTDE1270', '« key » cherche dans le document d’un nœud')
        }
        const cle = texteUnique(nom?.suite(c) ?? VIDE, 'key')
        const trouves = atomiser(valeurs?.suite(c) ?? VIDE).flatMap((valeur) => {
          const lus = env.cle(cle, ecrireAtomique(valeur), racineDe(depart))
          if (lus === null)
            throw new ErreurXPath('XTDE1260', `la clé « ${cle} » n’est pas déclarée`)
          return [...lus]
        })
        return ordonner(trouves.filter(estNoeud))
      }),
  },
  error: {
    min: 0,
    max: 3,
    compiler: ([, message]) =>
      parSuite((c) => {
        throw new ErreurXPath(
          'FOER0000',
          message ? texteUnique(message.suite(c), 'error') : 'erreur',
        )
      }),
  },
  trace: { min: 1, max: 2, compiler: ([a]) => parSuite((c) => a?.suite(c) ?? VIDE) },
}
